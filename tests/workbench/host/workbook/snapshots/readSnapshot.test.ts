import { readSnapshot } from "../../../../../src/workbench/host/workbook/snapshots/readSnapshot";
import type { WorkbookSnapshot } from "../../../../../src/workbench/host/workbook/snapshots/snapshot";
import { type OpenExcel, openExcel } from "../../../../headless/openExcel";

let excel: OpenExcel;
let whole: WorkbookSnapshot;

beforeAll(async () => {
  excel = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*2"],
      ["x", true],
    ];
    sheet.getRange("A1").format.fill.color = "#FFEE00";
    sheet.getRange("2:3").group("ByRows");
    sheet.charts.add("Line", sheet.getRange("A1:B2")).title.text = "Chart";
    context.workbook.names.add("total", sheet.getRange("B1"));
    context.workbook.settings.add("key", 1);
    context.workbook.comments.add("Sheet1!B2", "why");
    await context.sync();
  });
  await excel.host.settled();
  excel.host.book.activeSheet.facade.getSheet().getConfig().rowData[0] = { ah: 26 };
  whole = JSON.parse(JSON.stringify(excel.host.snapshot())) as WorkbookSnapshot;
});
afterAll(() => {
  excel.close();
});

/** The paths of every part of a value. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const parts = Object.entries(value as Record<string, unknown>);
  return [path, ...parts.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

function damage(path: readonly string[], put: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  const [last] = path.slice(-1);
  if (last === undefined) return put;
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => Reflect.get(part as object, key), copy);
  if (put === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, put);
  return copy;
}

const NAME = { name: "total", formula: "=1", comment: "", isVisible: true };

test("a whole snapshot is read as it is", () => {
  expect(readSnapshot(whole)).toEqual(whole);
});

test("names of the workbook and of a sheet may be spelled alike", () => {
  const names = [NAME, { ...NAME, sheetId: whole.sheets[0]?.id }];
  expect(readSnapshot({ ...whole, names })).toMatchObject({ names });
});

test.each([
  ["another version", { version: 2 }],
  ["no sheets", { sheets: [] }],
  ["no list of names", { names: undefined }],
  ["a name of a sheet that is gone", { names: [{ ...NAME, sheetId: "gone" }] }],
  ["a name that stands twice", { names: [NAME, { ...NAME, name: "TOTAL" }] }],
  ["a sheet without cells", { sheets: [{ id: "1", name: "Sheet1" }] }],
])("%s is not read", (_, parts) => {
  expect(readSnapshot({ ...whole, ...parts })).toBeUndefined();
});

const REPLACEMENTS = [undefined, null, 0, -1, "", "x", true, [], {}, [null]];

/** What a damaged snapshot does to a workbook: "refused", "opens", or what went wrong. */
function outcome(damaged: unknown): string {
  const read = readSnapshot(damaged);
  if (!read) return "refused";
  try {
    excel.host.restore(read);
  } catch (error) {
    return `fails: ${String(error)}`;
  }
  const [first] = excel.host.sheets();
  return first && first.name !== "restoring…" ? "opens" : "is left without its sheets";
}

test("whatever part is lost or replaced, the workbook is refused or opens", () => {
  const failures = pathsIn(whole).flatMap((path) =>
    REPLACEMENTS.map((put) => ({ path, put, is: outcome(damage(path, put)) })).filter(
      ({ is }) => is !== "refused" && is !== "opens",
    ),
  );
  expect(failures).toEqual([]);
});
