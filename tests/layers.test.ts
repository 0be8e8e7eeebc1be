import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "..");
const SRC = join(ROOT, "src");

interface Import {
  readonly from: string;
  readonly to: string;
}

/** What the table of docs/architecture.md whose first column is headed so lets each place import. */
function readDirections(head: "Folder" | "Room"): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(join(ROOT, "docs/architecture.md"), "utf8").split("\n");
  const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());
  const start = lines.findIndex((line) => cellsOf(line)[1] === head);
  const column = cellsOf(lines[start] ?? "").indexOf("may import");
  const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
  const rows = lines.slice(start + 2, start + length).map((line) => {
    const cells = cellsOf(line);
    const allowed = cells[column] ?? "–";
    return [cells[1] ?? "", allowed === "–" ? [] : allowed.split(/,\s*/)] as const;
  });
  return new Map(rows);
}

function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function specifiersOf(file: string): readonly string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map((imported) => imported.fileName);
}

function importsOf(file: string, files: ReadonlySet<string>): readonly Import[] {
  return specifiersOf(file)
    .filter((specifier) => specifier.startsWith(".") && !specifier.endsWith("/package.json"))
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

const files = codeIn(SRC);
const imports = files.flatMap((file) => importsOf(file, new Set(files)));
const directions = readDirections("Folder");
const rooms = readDirections("Room");

function roomOf(file: string): string {
  return relative(SRC, dirname(file)).split(sep).join("/");
}

/** A folder's own files may import its rooms and the other way round. */
function sharesWalls(room: string, other: string): boolean {
  return room.startsWith(`${other}/`) || other.startsWith(`${room}/`);
}

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

  test("a room imports only the rooms of its folder that its row allows", () => {
    const wrong = imports
      .map(({ from, to }) => [roomOf(from), roomOf(to)] as const)
      .filter(([from, to]) => from !== to && from.split("/")[0] === to.split("/")[0])
      .filter(([from, to]) => (rooms.has(from) || rooms.has(to)) && !sharesWalls(from, to))
      .filter(([from, to]) => !rooms.get(from)?.includes(to))
      .map(([from, to]) => `${from} imports ${to}`);
    expect([...new Set(wrong)]).toEqual([]);
  });

  test("every room has a row, every row a room, and no room imports itself by a detour", () => {
    const places = new Set(files.map(roomOf));
    expect([...places].filter((room) => room.includes("/") && !rooms.has(room))).toEqual([]);
    expect([...rooms.keys()].filter((room) => !places.has(room))).toEqual([]);
    const done = new Set<string>();
    expect([...rooms.keys()].flatMap((room) => findCycle(room, rooms, [], done) ?? [])).toEqual([]);
  });

  test("no folder has more than 15 files of its own, but where every model has its file", () => {
    const counts = new Map<string, number>();
    for (const file of [...files, ...codeIn(__dirname)]) {
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    }
    const crowded = [...counts].filter(([, count]) => count > 15);
    expect(crowded.map(([folder]) => relative(ROOT, folder))).toEqual([
      join("src", "plans", "models"),
    ]);
  });

  test("no file imports itself by a detour", () => {
    const graph = new Map(
      files.map((file) => [file, imports.filter(({ from }) => from === file).map(({ to }) => to)]),
    );
    const done = new Set<string>();
    const [cycles = []] = files.flatMap((file) => {
      const cycle = findCycle(file, graph, [], done);
      return cycle ? [cycle] : [];
    });
    expect(cycles.map((file) => relative(SRC, file)).join(" → ")).toBe("");
  });

  test("nothing that the pane, a cell or a filing needs comes with decimal.js: only the build has it", () => {
    const graph = new Map(files.map((file) => [file, importsOf(file, new Set(files))]));
    const entries = [
      ["functions", "index.ts"],
      ["functions", "refusals", "shippedRefusals.ts"],
      ["functions", "telling", "shippedTelling.ts"],
      ["commands", "index.ts"],
      // With everything that it loads on demand, quarters derived from filings among it.
      ["taskpane", "index.tsx"],
      ["taskpane", "tasks", "filingTasks.ts"],
    ].map((path) => join(SRC, ...path));
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to } of graph.get(file) ?? []) reach(to);
    };
    entries.forEach(reach);
    expect(reached).toContain(join(SRC, "filings", "derive.ts"));
    expect([...reached]).not.toContain(join(SRC, "domain", "numbers", "decimal.ts"));
  });

  test("decimal.js is imported in one file", () => {
    const users = files.filter((file) => specifiersOf(file).includes("decimal.js"));
    expect(users.map((file) => relative(SRC, file))).toEqual([
      join("domain", "numbers", "decimal.ts"),
    ]);
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
