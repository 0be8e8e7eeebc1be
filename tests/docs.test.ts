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

/** Every file of ours, as a path from the root. */
const FILES = ["src", "tests"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
    (file) => `/${folder}/${file.replaceAll("\\", "/")}`,
  ),
);

/** Whether a name, in which * stands for any letters, ends the path of a file. */
function isFile(name: string): boolean {
  const [first = "", ...others] = name.split("*");
  return FILES.some((file) =>
    others.length === 0
      ? file.endsWith(`/${name}`)
      : file.includes(`/${first}`) && file.endsWith(others.at(-1) ?? ""),
  );
}

describe("docs", () => {
  test.each([
    ...documents,
    ...readdirSync(join(ROOT, "docs/spec")).map((file) => `docs/spec/${file}`),
  ])("every file of code that %s names is there", (document) => {
    const named = [...read(document).matchAll(/`([\w./*-]+\.tsx?)`/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !isFile(name))).toEqual([]);
  });

  test.each(documents)("every place of code that %s names by its path is there", (document) => {
    const named = [...read(document).matchAll(/`((?:src|tests|assets)\/[\w./-]*)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

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
