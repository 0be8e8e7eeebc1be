import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTree } from "custom-functions-metadata";
import ts from "typescript";
import { DROP_DOWN_IDS } from "./dropDowns";
import type { FunctionMetadata } from "./functionMetadata";

/** A function as its doc comment describes it. */
export interface DocumentedFunction {
  readonly metadata: FunctionMetadata;
  /** Formulas that show its use, such as =IIJ.REVENUE("4Q11"). */
  readonly examples: readonly string[];
}

/** A doc comment that Excel's metadata cannot be made from. */
export class UnreadableFunction extends Error {
  override readonly name = "UnreadableFunction";
  constructor(where: string, reason: string) {
    super(`${where}: ${reason}`);
  }
}

/** The functions that the doc comments of a folder's files describe, in the order of their ids given. */
export function readFunctions(
  folder: string,
  ids: readonly string[],
): readonly DocumentedFunction[] {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => readSource(file, readFileSync(join(folder, file), "utf8")));
  const byId = new Map(found.map((described) => [described.metadata.id, described]));
  if (byId.size !== ids.length) {
    throw new UnreadableFunction(
      folder,
      `${byId.size} functions described, ${ids.length} answered`,
    );
  }
  return ids.map((id) => {
    const described = byId.get(id);
    if (!described) throw new UnreadableFunction(folder, `no doc comment describes ${id}`);
    return described;
  });
}

/**
 * Microsoft's generator reads top-level function declarations and silently skips what it does not
 * understand, hence the count. It looks for a drop-down's enum in the same file: a stand-in with the
 * argument type's name is put before the source, and the values come from the catalogue instead
 * (which also avoids its quoting of names that start with a digit).
 */
function readSource(file: string, source: string): readonly DocumentedFunction[] {
  const tags = source.match(/^ \* @customfunction /gm) ?? [];
  if (tags.length === 0) return [];
  const { functions, extras } = parseTree(`${STAND_INS}${source}`, file);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new UnreadableFunction(file, errors.join("; "));
  if (functions.length !== tags.length) {
    throw new UnreadableFunction(file, `only ${functions.length} of ${tags.length} functions read`);
  }
  const examples = readExamples(file, source);
  return functions.map((read) => ({
    metadata: asMetadata(read),
    examples: examples.get(read.id) ?? [],
  }));
}

const STAND_INS = DROP_DOWN_IDS.map(
  (id) => `/** @customenum {string} */ enum ${id} { any = "any" }\n`,
).join("");

/** The generator's own types are loose; tests check each field of what it read. */
function asMetadata(read: ReturnType<typeof parseTree>["functions"][number]): FunctionMetadata {
  return read as unknown as FunctionMetadata;
}

function readExamples(file: string, source: string): ReadonlyMap<string, readonly string[]> {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const tagged = tree.statements.filter(ts.isFunctionDeclaration).map((declaration) => {
    const tags = ts.getJSDocTags(declaration);
    const texts = (name: string) =>
      tags
        .filter((tag) => tag.tagName.text === name)
        .map((tag) => (ts.getTextOfJSDocComment(tag.comment) ?? "").trim());
    return [texts("customfunction")[0] ?? "", texts("example")] as const;
  });
  return new Map(tagged);
}
