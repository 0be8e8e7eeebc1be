import { fingerprintOfCells } from "../../../src/excel/insert/record/fingerprint";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { ATM } from "../../../src/plans/models/atm";
import type { Place } from "../../../src/plans/sheets/place";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { BLOCK, SHEET } from "../places";
import { PLAN } from "../refusals";
import { workbookState } from "../workbookState";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

/** A workbook whose maker claims a sheet of the reader's for an insert. */
async function claim(record: object, cells = "A1"): Promise<void> {
  excel.host.write("Sheet1!B2:C3", [
    ["Budget", 1],
    ["mine", 2],
  ]);
  await byHand((sheet) => {
    const { names, settings } = sheet.context.workbook;
    names.add("IIJ_insert_evil", sheet.getRange(cells)).visible = false;
    settings.add("iij.insert.evil", JSON.stringify(record));
  });
}

const PLAIN_LOOK = {
  ...{ bold: false, italic: false, color: "#FFFFFF", size: 1 },
  ...{ fill: "none", align: "General", indent: 0 },
};

const RECORD = {
  title: "ATM operation",
  insertedAt: "2026-01-01T00:00:00.000Z",
  // Of nothing.
  fingerprint: "cbf29ce484222325",
  charts: [],
  at: "A1",
};

test.each([["A1:XFD1048576"], ["A1:C3"], ["A2:C9"]])(
  "cells are not taken for a spill because a workbook says so: %s",
  async (spill) => {
    await claim({ ...RECORD, spills: [spill] });
    expect(await removeInsert("evil")).toEqual({ kind: "changed" });
    expect(excel.host.read("Sheet1!B2")[0]?.[0]?.value).toBe("Budget");
  },
);

test.each<[string, object]>([
  ["a row 0", { spills: ["A0:XFD1048576"] }],
  ["a cell beyond the sheet", { spills: ["A1:ZZZ9999999"] }],
  ["a place that is none", { spills: [], at: "here" }],
  ["a date that is none", { spills: [], insertedAt: "once" }],
  ["a list that is none", { spills: {} }],
  [
    "a column that would be hidden",
    { spills: [], before: [{ look: { ...PLAIN_LOOK, numberFormat: "General" }, width: [0, 64] }] },
  ],
])("a record with %s is none", async (_, parts) => {
  await claim({ ...RECORD, ...parts });
  expect(await listInserts()).toEqual([]);
  expect(await removeInsert("evil")).toEqual({ kind: "gone" });
});

test.each([[undefined], [[{ look: { ...PLAIN_LOOK, numberFormat: ";;;" } }]]])(
  "a record that knows what a reader has typed does not make it ours: %j",
  async (before) => {
    const fingerprint = fingerprintOfCells(
      [
        {
          at: "B2",
          formulas: [
            ["Budget", 1],
            ["mine", 2],
          ],
        },
      ],
      { back: { rows: 0, columns: 0 }, spills: [] },
    );
    const block = { at: "B2", ...(before && { before }) };
    await claim({ ...RECORD, spills: [], fingerprint, ...block }, "B2:C3");
    expect(await removeInsert("evil")).toEqual({ kind: "changed" });
    expect(
      excel.host
        .read("Sheet1!B2:C3")
        .flat()
        .map(({ text }) => text),
    ).toEqual(["Budget", "1", "mine", "2"]);
  },
);

test.each([["A1:XFD1048576"], ["A:C"], ["1:20"]])(
  "a name over more cells than an insert has is none of ours: %s",
  async (cells) => {
    await claim({ ...RECORD, spills: [] }, cells);
    expect(await listInserts()).toEqual([]);
    expect(await removeInsert("evil")).toEqual({ kind: "gone" });
  },
);

const NAMED_PLACES: readonly (readonly [string, Place, string])[] = [
  [...SHEET, "ATM operation"],
  [...BLOCK, "Sheet1"],
];

const FORMATS: readonly (readonly [string, (cell: Excel.Range) => void])[] = [
  ["filled", ({ format: { fill } }) => (fill.color = "#FFFF00")],
  ["made bold", ({ format: { font } }) => (font.bold = true)],
  ["made red", ({ format: { font } }) => (font.color = "#FF0000")],
  ["made large", ({ format: { font } }) => (font.size = 20)],
  ["given another number format", (cell) => (cell.numberFormat = [["0.000"]])],
];

describe.each(NAMED_PLACES)("the looks of %s", (_, place, sheetName) => {
  test.each(FORMATS)("are seen where a reader has %s a cell", async (__, change) => {
    const { id } = await insertPlan(PLAN, place);
    await byHand(({ context: { workbook } }) => {
      change(workbook.worksheets.getItem(sheetName).getRange("F9"));
    });
    expect(await removeInsert(id)).toEqual({ kind: "changed" });
    expect(await removeInsert(id, { force: true })).toEqual({ kind: "removed" });
  });

  test("are no reason to ask where an older version has not noted them", async () => {
    const { id } = await insertPlan(PLAN, place);
    await rewriteRecord(id, (record) => ({ ...record, looks: undefined, given: undefined }));
    expect(await removeInsert(id)).toEqual({ kind: "removed" });
  });
});

async function rewriteRecord(id: string, change: (record: object) => object): Promise<void> {
  const key = `iij.insert.${id}`;
  const record = JSON.parse(String(excel.host.snapshot().settings[key])) as object;
  await byHand(({ context: { workbook } }) => {
    workbook.settings.add(key, JSON.stringify(change(record)));
  });
}

test("cells of a block do not get a look that hides what is typed, because a workbook says they had it", async () => {
  const { id } = await insertPlan(PLAN, { kind: "address", address: "C4" });
  const look = { ...PLAIN_LOOK, numberFormat: ";;;" };
  await rewriteRecord(id, (record) => ({
    ...record,
    before: Array.from({ length: 8 }, () => ({ look })),
  }));
  await removeInsert(id, { force: true });
  excel.host.write("Sheet1!F9", 5);
  expect(excel.host.read("Sheet1!F9")[0]?.[0]?.text).toBe("5");
  const { style } = excel.host.snapshot().sheets[0]?.cells["F9"] ?? {};
  expect(style).toMatchObject({ cl: { rgb: "#000000" }, fs: 11 });
});

test("cells of a block look as the reader's cells beside them again", async () => {
  await byHand((sheet) => {
    const page = sheet.getRange("A1:Z120");
    page.format.fill.color = "#FFF8E7";
    page.numberFormat = Array.from({ length: 120 }, () => Array<string>(26).fill("0.00"));
  });
  const before = await workbookState(excel);
  const { id } = await insertPlan(PLAN, { kind: "address", address: "C4" });
  expect(await removeInsert(id)).toEqual({ kind: "removed" });
  expect(await workbookState(excel)).toEqual(before);
});

test("a reader's comment is seen before the sheet goes", async () => {
  const { id } = await insertPlan(PLAN, { kind: "new-sheet" });
  await byHand(({ context: { workbook } }) => {
    workbook.comments.add("'ATM operation'!D9", "mine");
  });
  expect(await removeInsert(id)).toEqual({ kind: "changed" });
  expect(await removeInsert(id, { force: true })).toEqual({ kind: "removed" });
});

test("a reader's comment stays where a block goes", async () => {
  const { id } = await insertPlan(PLAN, { kind: "address", address: "C4" });
  await byHand(({ context: { workbook } }) => {
    workbook.comments.add("Sheet1!D9", "mine");
  });
  expect(await removeInsert(id)).toEqual({ kind: "removed" });
  expect(excel.host.snapshot().sheets[0]?.notes).toHaveLength(1);
});

test("what a reader has typed where a formula was to spill is seen before the sheet goes", async () => {
  const { id } = await insertPlan(ATM.plan({ ...DEFAULT_OPTIONS, formulas: "grid" }), {
    kind: "new-sheet",
  });
  await excel.host.settled();
  excel.host.write("'ATM operation'!F8", 100);
  await excel.host.settled();
  expect(await removeInsert(id)).toEqual({ kind: "changed" });
});
