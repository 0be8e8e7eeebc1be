import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findUsedMembers, type UsedMember } from "./officeMembers";

jest.setTimeout(120_000);

const ROOT = join(__dirname, "..");

/** What other hosts than Excel ask for is nothing to Excel: the typings name it where it is narrower. */
const SETS = ["ExcelApi", "CustomFunctionsRuntime", "SharedRuntime"];

const used = findUsedMembers(ROOT, [
  "src/excel",
  "src/commands",
  "src/functions",
  "src/taskpane",
]).filter(({ set }) => set !== undefined && SETS.includes(set));

const required = new Map(
  [
    ...readFileSync(join(ROOT, "manifest.xml"), "utf8").matchAll(
      /<Set Name="(\w+)" MinVersion="([\d.]+)"/g,
    ),
  ].map(([, set = "", version = ""]) => [set, version]),
);

/** 1.10 is later than 1.9. */
function compare(one: string, other: string): number {
  const [a = [], b = []] = [one, other].map((version) => version.split(".").map(Number));
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}

/** Where a file's uses are decided on that it does not decide on itself. */
const DECIDED_IN: Readonly<Record<string, string>> = {
  "src/excel/formulas/cells/readAreas.ts": "src/excel/formulas/cells/shownCells.ts",
};

/** The latest version of a set that a file asks Excel for before it goes on. */
function guardOf({ file, set }: UsedMember): string {
  const text = readFileSync(join(ROOT, DECIDED_IN[file] ?? file), "utf8");
  const asked = [
    ...(set === "ExcelApi" ? text.matchAll(/\boffers\("([\d.]+)"\)/g) : []),
    ...text.matchAll(new RegExp(`isSetSupported\\("${set ?? ""}", "([\\d.]+)"\\)`, "g")),
  ].map(([, version = ""]) => version);
  return asked.toSorted(compare).at(-1) ?? "";
}

test("members of the object model are found, also those that are loaded or options", () => {
  const members = used.map(({ member }) => member);
  for (const one of ["Range.values", "Range.hasSpill", "NamedItem.formula"]) {
    expect(members).toContain(one);
  }
  expect(members).toContain("RunOptions.mergeUndoGroup");
  expect(new Set(members).size).toBeGreaterThan(120);
});

test("what came after the version that the manifest asks for stands behind a question for it", () => {
  const later = used.filter(
    ({ set = "", version }) => compare(version, required.get(set) ?? "0") > 0,
  );
  const unguarded = later.filter((one) => compare(guardOf(one) || "0", one.version) < 0);
  expect(unguarded.map(({ member, set, version, file }) => [member, set, version, file])).toEqual(
    [],
  );
  expect(later.length).toBeGreaterThan(0);
});

test.each(SETS)("the manifest asks for the %s that is really needed, and no more", (set) => {
  const needed = used
    .filter(
      (one) => one.set === set && (guardOf(one) === "" || compare(guardOf(one), one.version) < 0),
    )
    .map(({ version }) => version)
    .toSorted(compare)
    .at(-1);
  expect(required.get(set)).toBe(needed);
});
