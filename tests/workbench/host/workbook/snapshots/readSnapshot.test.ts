import fc from "fast-check";
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

test("a whole snapshot is read as it is", () => {
  expect(readSnapshot(whole)).toEqual(whole);
});

test.each([
  ["another version", { version: 2 }],
  ["no sheets", { sheets: [] }],
  ["no list of names", { names: undefined }],
  ["a sheet without cells", { sheets: [{ id: "1", name: "Sheet1" }] }],
])("%s is not read", (_, parts) => {
  expect(readSnapshot({ ...whole, ...parts })).toBeUndefined();
});

test("whatever part is lost or replaced, the workbook is refused or opens", () => {
  fc.assert(
    fc.property(
      fc.nat().map((index) => pathsIn(whole)[index % pathsIn(whole).length] ?? []),
      fc.constantFrom(undefined, null, 0, -1, "", "x", true, [], {}, [null]),
      (path, put) => {
        const read = readSnapshot(damage(path, put));
        if (!read) return;
        excel.host.restore(read);
        expect(excel.host.sheets().length).toBeGreaterThan(0);
        expect(excel.host.sheets()[0]?.name).not.toBe("restoring…");
      },
    ),
    { numRuns: 60 },
  );
});
