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
    entry: JSON.parse(process.argv[1]),
    output: { path: process.cwd(), filename: "[name].js" },
    optimization: { minimize: false, concatenateModules: false },
    plugins: [new UnusedTokens()],
  });
  compiler.run((error, stats) => {
    if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
  });
`;

/** What a build makes of modules that read from a variable called tokens, by their paths. */
function build<Name extends string>(paths: Readonly<Record<Name, string>>): Record<Name, string> {
  const folder = mkdtempSync(join(tmpdir(), "tokens-"));
  const tokens = "export const tokens = { get first() { globalThis.wasRead = true; } };";
  writeFileSync(join(folder, "list.mjs"), tokens);
  const list = JSON.stringify(join(folder, "list.mjs"));
  const names = Object.keys(paths) as Name[];
  for (const name of names) {
    mkdirSync(join(folder, paths[name], ".."), { recursive: true });
    writeFileSync(
      join(folder, paths[name]),
      `import { tokens } from ${list};\n${READING}\nexport function a() {}`,
    );
    writeFileSync(
      join(folder, `${name}.mjs`),
      `import { a } from "./${paths[name]}";\na(globalThis);`,
    );
  }
  const entries = Object.fromEntries(names.map((name) => [name, `./${name}.mjs`]));
  const program = ["--input-type=module", "-e", BUILD, JSON.stringify(entries)];
  execFileSync(process.execPath, program, { cwd: folder });
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, `${name}.js`), "utf8")]),
  ) as Record<Name, string>;
}

describe("what the build leaves out as without effect", () => {
  const built = build({
    fluent: "node_modules/@fluentui/styles.mjs",
    other: "node_modules/other/styles.mjs",
    ours: "ours/styles.mjs",
  });

  test("reading Fluent's tokens into constants that nothing uses", () => {
    expect(built.fluent).toContain("unused pure expression");
  });

  test("but nothing that anybody else calls tokens", () => {
    expect(built.other).not.toContain("unused pure expression");
    expect(built.ours).not.toContain("unused pure expression");
  });
});
