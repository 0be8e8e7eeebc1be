import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "..");
const SRC = join(ROOT, "src");

interface Import {
  readonly from: string;
  readonly to: string;
}

/** What the table in docs/architecture.md lets each folder import. */
function readDirections(): ReadonlyMap<string, readonly string[]> {
  const table = readFileSync(join(ROOT, "docs/architecture.md"), "utf8")
    .split("## Directions")[1]
    ?.split("\n## ")[0];
  const rows = (table ?? "").split("\n").flatMap((line) => {
    const [, folder, allowed] = line.split("|").map((cell) => cell.trim());
    if (!folder || !allowed || folder === "Folder" || folder.startsWith("-")) return [];
    return [[folder, allowed === "–" ? [] : allowed.split(/,\s*/)] as const];
  });
  return new Map(rows);
}

function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(SRC, file));
}

function specifiersOf(file: string): readonly string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map((imported) => imported.fileName);
}

function importsOf(file: string, files: ReadonlySet<string>): readonly Import[] {
  return specifiersOf(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => resolve(dirname(file), specifier))
    .map((base) => [base, `${base}.ts`, `${base}.tsx`].find((path) => files.has(path)) ?? base)
    .map((to) => ({ from: file, to }));
}

function folderOf(file: string): string {
  return relative(SRC, file).split(sep)[0] ?? "";
}

/** The first cycle found from a file, as the files on it. */
function findCycle(
  file: string,
  graph: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  done: Set<string>,
): readonly string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of graph.get(file) ?? []) {
    const cycle = findCycle(next, graph, [...path, file], done);
    if (cycle) return cycle;
  }
  done.add(file);
  return undefined;
}

const files = sourceFiles();
const imports = files.flatMap((file) => importsOf(file, new Set(files)));
const directions = readDirections();

describe("layers", () => {
  test("every folder of src has a row in the table of docs/architecture.md, and the other way round", () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].sort()).toEqual([...directions.keys()].sort());
  });

  test("a folder imports only what its row allows", () => {
    const wrong = imports
      .filter(({ from, to }) => folderOf(from) !== folderOf(to))
      .filter(({ from, to }) => !directions.get(folderOf(from))?.includes(folderOf(to)))
      .map(({ from, to }) => `${relative(ROOT, from)} imports ${relative(ROOT, to)}`);
    expect(wrong).toEqual([]);
  });

  test("no file imports itself by a detour", () => {
    const graph = new Map(
      files.map((file) => [file, imports.filter(({ from }) => from === file).map(({ to }) => to)]),
    );
    const done = new Set<string>();
    const cycles = files.flatMap((file) => findCycle(file, graph, [], done) ?? []);
    expect(cycles.map((file) => relative(ROOT, file))).toEqual([]);
  });

  test("decimal.js is imported in one file", () => {
    const users = files.filter((file) => specifiersOf(file).includes("decimal.js"));
    expect(users.map((file) => relative(SRC, file))).toEqual([join("domain", "decimal.ts")]);
  });

  test("React and Fluent UI stay in the pane, Univer and charts in the workbench", () => {
    const homes: readonly (readonly [RegExp, string])[] = [
      [/^(react|react-dom|@fluentui)(\/|$)/, "taskpane"],
      [/^(@univerjs|echarts|rxjs)(\/|$)/, "workbench"],
    ];
    const strays = files.flatMap((file) =>
      specifiersOf(file).flatMap((specifier) =>
        homes
          .filter(([pattern, home]) => pattern.test(specifier) && folderOf(file) !== home)
          .map(() => `${relative(ROOT, file)} imports ${specifier}`),
      ),
    );
    expect(strays).toEqual([]);
  });
});
