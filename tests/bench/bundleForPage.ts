import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { runCompiler } from "./runCompiler";

/** A TypeScript file with everything it imports as one script for a page, bundled as the add-in is. */
export async function bundleForPage(entry: string): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), "iij-bench-"));
  try {
    await runCompiler(compilerOf(entry, path));
    return readFileSync(join(path, "page.js"), "utf8");
  } finally {
    rmSync(path, { recursive: true });
  }
}

function compilerOf(entry: string, path: string) {
  const options = { jsc: { parser: { syntax: "typescript" }, target: "es2022" } };
  return webpack({
    mode: "production",
    target: ["web", "es2022"],
    entry,
    output: { path, filename: "page.js" },
    performance: { hints: false },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options }] },
  });
}
