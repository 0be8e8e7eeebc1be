import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(__dirname, "..");
const READING = "const unused = tokens.first;";
const BUILD = `
  import webpack from ${JSON.stringify(pathToFileURL(join(ROOT, "node_modules/webpack/lib/index.js")).href)};
  import { UnusedTokens } from ${JSON.stringify(pathToFileURL(join(ROOT, "webpack.config.js")).href)};
  const compiler = webpack({
    mode: "production",
    entry: "./entry.mjs",
    output: { path: process.cwd(), filename: "built.js" },
    optimization: { minimize: false, concatenateModules: false },
    plugins: [new UnusedTokens()],
  });
  compiler.run((error, stats) => {
    if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
  });
`;

/** What a build makes of a module at a path that reads from a variable called tokens. */
function build(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), "tokens-"));
  mkdirSync(join(folder, path, ".."), { recursive: true });
  const tokens = "export const tokens = { get first() { globalThis.wasRead = true; } };";
  writeFileSync(join(folder, "list.mjs"), tokens);
  const list = JSON.stringify(join(folder, "list.mjs"));
  writeFileSync(
    join(folder, path),
    `import { tokens } from ${list};\n${READING}\nexport function a() {}`,
  );
  writeFileSync(join(folder, "entry.mjs"), `import { a } from "./${path}";\na(globalThis);`);
  execFileSync(process.execPath, ["--input-type=module", "-e", BUILD], { cwd: folder });
  return readFileSync(join(folder, "built.js"), "utf8");
}

describe("what the build leaves out as without effect", () => {
  test("reading Fluent's tokens into constants that nothing uses", () => {
    expect(build("node_modules/@fluentui/styles.mjs")).toContain("unused pure expression");
  });

  test("but nothing that anybody else calls tokens", () => {
    expect(build("node_modules/other/styles.mjs")).not.toContain("unused pure expression");
    expect(build("ours.mjs")).not.toContain("unused pure expression");
  });
});
