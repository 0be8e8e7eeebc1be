import { finishCleanUps } from "../../../src/excel/host/allOrNothing";
import { formatArea, formatCell, readArea } from "../../../src/plans/sheets/address";
import { extentOf } from "../../../src/plans/sheets/movePlan";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import { findPeriod, type Period } from "../../../src/domain/periods/period";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { ATM } from "../../../src/plans/models/atm";
import { findModel } from "../../../src/plans/models/models";
import type { Place } from "../../../src/plans/sheets/place";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { findOrigin, planAgain } from "../../../src/plans/origin";
import { DEFAULT_OPTIONS, type PlanOptions } from "../../../src/plans/tables/planOptions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { openReadersWorkbook } from "../refusals";
import { workbookState } from "../workbookState";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openReadersWorkbook();
});
afterEach(() => {
  excel.close();
});

const SHORTER: PlanOptions = { ...DEFAULT_OPTIONS, from: "1Q11" };
const SHORT = ATM.plan(SHORTER);
const LONG = ATM.plan(DEFAULT_OPTIONS);
const YEARS = ATM.plan({ ...DEFAULT_OPTIONS, layout: "all-quarters-then-years", checks: false });

const PLACES: readonly (readonly [string, Place])[] = [
  ["a sheet", { kind: "new-sheet" }],
  ["a block", { kind: "address", address: "C4" }],
];

/** A workbook's state but for what tells one insert from another: ids, names of charts, times. */
async function seen(): Promise<unknown> {
  const ids = (await listInserts()).map(({ id, insertedAt }) => [id, insertedAt]).flat();
  const text = JSON.stringify(await workbookState(excel));
  const known = ids.reduce((all, id) => all.replaceAll(id, "·"), text);
  const alike = known
    .replaceAll(/ [0-9a-f]{12}(?=["\\])/g, " ·")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "·")
    .replaceAll(/"id":"[\w-]{21}"/g, '"id":"·"')
    .replaceAll("='Sheet1'!", "=Sheet1!");
  return JSON.parse(alike) as unknown;
}

const CHANGES: readonly (readonly [string, SheetPlan, SheetPlan])[] = [
  ["as another model", SHORT, findModel("per-share")?.plan(DEFAULT_OPTIONS) ?? LONG],
  ["longer, with charts", ATM.plan({ ...SHORTER, charts: false }), LONG],
  ["shorter", LONG, SHORT],
  ["with other rows and folds", SHORT, YEARS],
];

describe.each(PLACES)("%s laid out anew", (_, place) => {
  test.each(place.kind === "new-sheet" ? CHANGES : CHANGES.slice(0, 1))(
    "is what it would be if it were inserted so: %s",
    async (__, first, second) => {
      const { id } = await insertPlan(second, place);
      const wanted = await seen();
      await removeInsert(id);
      const insert = await insertPlan(first, place);
      if (place.kind === "new-sheet") {
        // A sheet keeps the name that it has.
        await byHand((sheet) => {
          sheet.name = second.name;
        }, insert.sheet);
      }
      const replacement = await replaceInsert(insert.id, second);
      expect(replacement).toMatchObject({ kind: "replaced", insert: { id: insert.id } });
      expect(await listInserts()).toEqual([
        replacement.kind === "replaced" ? replacement.insert : undefined,
      ]);
      expect(await seen()).toEqual(wanted);
      expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    },
  );

  test("leaves no trace once it is removed", async () => {
    const without = await workbookState(excel);
    const { id } = await insertPlan(SHORT, place);
    await replaceInsert(id, LONG);
    await replaceInsert(id, SHORT);
    expect(await removeInsert(id)).toEqual({ kind: "removed" });
    expect(await workbookState(excel)).toEqual(without);
  });

  test("knows what it was planned from, then what it is planned from now", async () => {
    const { id, origin } = await insertPlan(SHORT, place);
    expect(findOrigin(origin)).toMatchObject({ model: "atm", options: { from: "1Q11" } });
    await replaceInsert(id, LONG);
    const [now] = await listInserts();
    expect(findOrigin(now?.origin)).toMatchObject({ options: { from: "1Q10" } });
  });

  test("is as it was, or as it was to be, wherever Excel refuses", async () => {
    const { id } = await insertPlan(LONG, place);
    const first = excel.batches;
    await replaceInsert(id, YEARS);
    const writing = excel.batches - first;
    await replaceInsert(id, LONG);
    let before = await workbookState(excel);
    const outcomes = new Set<string>();
    for (const [sync, afterActions] of [
      [4, 0],
      ...[1, 150, 300].map((actions) => [writing, actions] as const),
    ] as const) {
      excel.faults.inject({ sync, kind: "AccessDenied", afterActions });
      const outcome = await replaceInsert(id, YEARS).catch(() => undefined);
      excel.faults.clear();
      outcomes.add(outcome?.kind ?? "refused");
      if (outcome?.kind === "replaced") {
        expect(await listInserts()).toEqual([outcome.insert]);
        expect(await replaceInsert(id, LONG)).toMatchObject({ kind: "replaced" });
        before = await workbookState(excel);
      } else expect(await workbookState(excel)).toEqual(before);
    }
    expect(outcomes).toContain("refused");
  });

  test("keeps what was typed into it while Excel was silent", async () => {
    const { id, sheet, block = "A1" } = await insertPlan(LONG, place);
    const { top, left } = readArea(block);
    const first = excel.batches;
    await replaceInsert(id, YEARS);
    const writing = excel.batches - first;
    await replaceInsert(id, LONG);
    const cells = `'${sheet}'!${formatArea({ top, left, bottom: top + 30, right: left + 12 })}`;
    const read = () =>
      excel.host.read(cells).map((row) => row.map((cell) => cell.formula ?? cell.value));
    const before = read();
    excel.faults.inject({ sync: writing, kind: "GeneralException", afterActions: 150 });
    excel.faults.inject({ sync: writing + 1, kind: "GeneralException" });
    await expect(replaceInsert(id, YEARS)).rejects.toMatchObject({ name: "LeftoverError" });
    excel.faults.clear();
    excel.host.write(`'${sheet}'!${formatCell(top + 8, left + 4)}`, "mine");
    await finishCleanUps();
    await excel.host.settled();
    const wanted = before.map((row) => [...row]);
    wanted[8]?.splice(4, 1, "mine");
    expect(read()).toEqual(wanted);
  });

  test("is gone where it was removed meanwhile", async () => {
    const { id } = await insertPlan(SHORT, place);
    await removeInsert(id);
    expect(await replaceInsert(id, LONG)).toEqual({ kind: "gone" });
  });
});

describe("what is the reader's own", () => {
  const cases: readonly (readonly [string, (sheet: Excel.Worksheet) => void, object])[] = [
    ["a cell written over", write("E8", 1), { kind: "written", places: ["E8"] }],
    ["an empty cell written into", write("H3", "?"), { kind: "written", places: ["H3"] }],
    ["cells where it would grow", write("J7", "mine"), { kind: "beside", places: ["J7"] }],
    ["a formula beside it", write("Z1", "=D7*2"), { kind: "referring", places: ["Z1"] }],
    ["a fill", fill("E8"), { kind: "changed" }],
    ["a fill where it would grow", fill("J7"), { kind: "beside", places: ["J1:J79"] }],
    ["a chart", addChart, { kind: "objects" }],
    ["a comment", comment, { kind: "objects" }],
  ];

  test.each(cases)("on a sheet is not touched: %s", async (_, work, obstacle) => {
    const insert = await insertPlan(SHORT, { kind: "new-sheet" });
    await byHand(work, insert.sheet);
    await expectRefused(insert.id, obstacle);
  });

  test("beside a sheet's cells stays where it is", async () => {
    const insert = await insertPlan(SHORT, { kind: "new-sheet" });
    await byHand(write("Z3", "mine"), insert.sheet);
    expect(await replaceInsert(insert.id, LONG)).toMatchObject({ kind: "replaced" });
    expect(excel.host.read(`'${insert.sheet}'!Z3`)[0]?.[0]?.value).toBe("mine");
  });

  test.each<readonly [string, string, unknown, object]>([
    ["below a block", "D100", "mine", { kind: "beside" }],
    ["right of a block", "P9", "mine", { kind: "beside" }],
    ["that refers to it", "AA1", "=E10", { kind: "referring", places: ["Sheet1"] }],
  ])("%s is not touched", async (_, cell, content, obstacle) => {
    const insert = await insertPlan(SHORT, { kind: "address", address: "C4" });
    const tall = findModel("income-statement")?.plan(DEFAULT_OPTIONS) ?? LONG;
    await byHand(write(cell, content));
    const before = await workbookState(excel);
    await expect(replaceInsert(insert.id, tall)).rejects.toMatchObject({ obstacle });
    expect(await workbookState(excel)).toEqual(before);
  });

  test("elsewhere that refers to a sheet is not made to say something else", async () => {
    const insert = await insertPlan(SHORT, { kind: "new-sheet" });
    excel.host.write("Sheet1!D1", `='${insert.sheet}'!D7`);
    await expectRefused(insert.id, { kind: "referring", places: ["Sheet1"] });
  });

  test("a protected sheet is not laid out anew", async () => {
    const insert = await insertPlan(SHORT, { kind: "new-sheet" });
    await byHand((sheet) => {
      sheet.protection.protect();
    }, insert.sheet);
    await expect(replaceInsert(insert.id, LONG)).rejects.toMatchObject({
      name: "SheetProtectedError",
    });
  });

  async function expectRefused(id: string, obstacle: object): Promise<void> {
    const before = await workbookState(excel);
    const [insert] = await listInserts();
    const origin = findOrigin(insert?.origin);
    const today: SheetPlan | undefined = origin && planAgain(origin);
    const choice = today ? { today } : {};
    await expect(replaceInsert(id, LONG, choice)).rejects.toMatchObject({
      name: "OwnContentError",
      obstacle,
    });
    expect(await workbookState(excel)).toEqual(before);
  }
});

test("lines that the reader drew beside it are not taken over", async () => {
  const { left, right } = extentOf(SHORT);
  const insert = await insertPlan(SHORT, { kind: "address", address: "Sheet1!C4" });
  await byHand((sheet) => {
    const beside = sheet.getRangeByIndexes(5, 2 + right - left + 1, 4, 1);
    beside.format.borders.getItem("InsideHorizontal").style = "Continuous";
  });
  await excel.host.settled();
  await expect(replaceInsert(insert.id, LONG)).rejects.toMatchObject({
    name: "OwnContentError",
    obstacle: { kind: "beside" },
  });
});

test("what is printed of a sheet follows what it is laid out as", async () => {
  const [bridge, table] = (["waterfall", "clustered"] as const).map((chart) =>
    planComparison({
      ...{ metrics: ["revenue", "revenue.atm"], total: "revenue", charts: [chart] },
      ...{ differences: ["change"], unit: "million", locale: "en" },
      columns: ["FY10", "FY11"].map((id) => ({ period: year(id), scenario: "actual" })),
    }),
  );
  if (!bridge || !table) throw new Error("Nothing is planned.");
  const printed = () => excel.host.snapshot().sheets.at(-1)?.pageLayout["PrintArea"];
  const { id } = await insertPlan(table, { kind: "new-sheet" });
  expect(printed()).toBeUndefined();
  await replaceInsert(id, bridge);
  expect(printed()).toBe(bridge.print.columns);
  await replaceInsert(id, table);
  // All rows, and so all columns.
  expect(printed()).toBe("1:1048576");
});

test("a sheet that was moved by rows above it stays there", async () => {
  const insert = await insertPlan(SHORT, { kind: "new-sheet" });
  await byHand((sheet) => {
    sheet.getRange("1:2").insert("Down");
  }, insert.sheet);
  await excel.host.settled();
  expect(await replaceInsert(insert.id, LONG)).toMatchObject({ kind: "replaced" });
  await excel.host.settled();
  const [row] = excel.host.read(`'${insert.sheet}'!D9:E9`);
  expect(row?.map(({ text }) => text.trim())).toEqual(["106", "123"]);
  await byHand((sheet) => {
    sheet.getRange("A1").values = [["mine"]];
  }, insert.sheet);
  expect(await replaceInsert(insert.id, SHORT)).toMatchObject({ kind: "replaced" });
  await excel.host.settled();
  expect(excel.host.read(`'${insert.sheet}'!A1`)[0]?.[0]?.value).toBe("mine");
  expect(excel.host.read(`'${insert.sheet}'!D9`)[0]?.[0]?.text.trim()).toBe("244");
  expect(await removeInsert(insert.id)).toMatchObject({ kind: "changed" });
});

function write(cell: string, content: unknown) {
  return (sheet: Excel.Worksheet) => {
    sheet.getRange(cell).formulas = [[content]];
  };
}

function fill(cell: string) {
  return (sheet: Excel.Worksheet) => {
    sheet.getRange(cell).format.fill.color = "#FFFF00";
  };
}

function year(id: string): Period {
  const period = findPeriod(id);
  if (!period) throw new Error(`"${id}" is no period.`);
  return period;
}

function addChart(sheet: Excel.Worksheet): void {
  sheet.charts.add("Line", sheet.getRange("D7:E7"));
}

function comment(sheet: Excel.Worksheet): void {
  sheet.comments.add("D7", "check this");
}
