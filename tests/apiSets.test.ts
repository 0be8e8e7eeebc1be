import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findUsedMembers, type UsedMember } from "./officeMembers";
import { compareVersions, REQUIRED } from "./requirementSets";

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

/** Where a file's uses are decided on that it does not decide on itself. */
const DECIDED_IN: Readonly<Record<string, string>> = {
  "src/excel/replace/grownCells.ts": "src/excel/replace/replaceInsert.ts",
  "src/excel/formulas/cells/readAreas.ts": "src/excel/formulas/cells/shownCells.ts",
};

/** The latest version of a set that a file asks Excel for before it goes on. */
function guardOf({ file, set }: UsedMember): string {
  const text = readFileSync(join(ROOT, DECIDED_IN[file] ?? file), "utf8");
  const asked = [
    ...(set === "ExcelApi" ? text.matchAll(/\boffers\("([\d.]+)"\)/g) : []),
    ...text.matchAll(new RegExp(`isSetSupported\\("${set ?? ""}", "([\\d.]+)"\\)`, "g")),
  ].map(([, version = ""]) => version);
  return asked.toSorted(compareVersions).at(-1) ?? "";
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
    ({ set = "", version }) => compareVersions(version, REQUIRED.get(set) ?? "0") > 0,
  );
  const unguarded = later.filter((one) => compareVersions(guardOf(one) || "0", one.version) < 0);
  expect(unguarded.map(({ member, set, version, file }) => [member, set, version, file])).toEqual(
    [],
  );
  expect(later.length).toBeGreaterThan(0);
});

test.each(SETS)("the manifest asks for the %s that is really needed, and no more", (set) => {
  const needed = used
    .filter(
      (one) =>
        one.set === set && (guardOf(one) === "" || compareVersions(guardOf(one), one.version) < 0),
    )
    .map(({ version }) => version)
    .toSorted(compareVersions)
    .at(-1);
  expect(REQUIRED.get(set)).toBe(needed);
});
