import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..");

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

const documents = [
  "README.md",
  "src/workbench/README.md",
  ...readdirSync(join(ROOT, "docs")).map((file) => `docs/${file}`),
]
  .filter((file) => file.endsWith(".md"))
  .filter((file) => existsSync(join(ROOT, file)));

describe("docs", () => {
  test.each(documents)("every relative link of %s leads to a file", (document) => {
    const targets = [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      (link) => link[1] ?? "",
    );
    const broken = targets.filter(
      (target) => !existsSync(resolve(ROOT, dirname(document), target)),
    );
    expect(broken).toEqual([]);
  });

  test.each(documents)("every `npm run …` that %s names exists", (document) => {
    const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> })
      .scripts;
    const named = [...read(document).matchAll(/npm run ([a-z][\w:]*)/g)].map((run) => run[1] ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
