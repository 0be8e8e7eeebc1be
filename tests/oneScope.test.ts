import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";

const ROOT = join(__dirname, "..");
const BUILD = `
  import webpack from ${JSON.stringify(pathToFileURL(join(ROOT, "node_modules/webpack/lib/index.js")).href)};
  import { LISTS, OneScope } from ${JSON.stringify(pathToFileURL(join(ROOT, "webpack.config.js")).href)};
  const scope = new OneScope("./first.ts", process.cwd());
  const compiler = webpack({
    mode: "production",
    context: process.cwd(),
    resolve: { extensions: [".ts"] },
    entry: { first: scope.entry, later: { import: "./later.ts", dependOn: "first" } },
    output: { path: process.cwd(), filename: "[name].js" },
    module: { rules: [LISTS] },
    plugins: [scope],
  });
  compiler.run((error, stats) => {
    if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
  });
`;

/** Two modules of the first script name something alike; the later script asks for both. */
const FILES = {
  "first.ts": `import { add } from "./counter";\nimport { twice } from "./twice";\nadd(twice(1));\nglobalThis.first = true;`,
  "counter.ts": `export let count = 0;\nexport function add(by) { count += by; }\nexport const name = "counter";`,
  "twice.ts": `export function twice(x) { return 2 * x; }\nexport const name = "twice";`,
  "later.ts": `import { add, count, name } from "./counter";\nimport { name as other, twice } from "./twice";\nadd(2);\nglobalThis.seen = [twice(count), name, other];`,
};

describe("a script whose modules lie in one scope", () => {
  const folder = mkdtempSync(join(tmpdir(), "scope-"));
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
  execFileSync(process.execPath, ["--input-type=module", "-e", BUILD], { cwd: folder });
  const [first, later] = ["first.js", "later.js"].map((file) =>
    readFileSync(join(folder, file), "utf8"),
  );

  test("shares them with a later script, each with what it holds then", () => {
    const world = { self: {}, first: false, seen: undefined as unknown };
    runInNewContext(first ?? "", world);
    expect(world.first).toBe(true);
    runInNewContext(later ?? "", world);
    expect(world.seen).toEqual([8, "counter", "twice"]);
  });

  test("leaves nothing of theirs to the later script", () => {
    expect(first).toContain("counter");
    expect(later).not.toContain("counter");
  });
});
