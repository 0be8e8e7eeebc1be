import { existsSync } from "node:fs";

/**
 * Describes rules that need something from outside the project, such as a program or a folder beside it.
 * Where that is missing they are skipped, and the console says why.
 */
export function describeWith(
  needed: { readonly what: string; readonly isThere: boolean },
  name: string,
  rules: () => void,
): void {
  if (!needed.isThere) console.warn(`"${name}" is skipped: ${needed.what} is missing.`);
  (needed.isThere ? describe : describe.skip)(name, rules);
}

/** A file or folder outside the project. */
export function fileBeside(path: string): { readonly what: string; readonly isThere: boolean } {
  return { what: path, isThere: existsSync(path) };
}
