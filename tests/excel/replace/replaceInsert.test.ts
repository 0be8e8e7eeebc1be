import { finishCleanUps } from "../../../src/excel/host/allOrNothing";
import { formatArea, formatCell, readArea } from "../../../src/plans/sheets/address";
import { extentOf } from "../../../src/plans/sheets/movePlan";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import { ATM } from "../../../src/plans/models/atm";
import { findModel } from "../../../src/plans/models/models";
import type { Place } from "../../../src/plans/sheets/place";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { findOrigin } from "../../../src/plans/origin";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { ON_THE_WEB } from "../../../src/workbench/host/base/refusals";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { PLACES } from "../places";
import { openReadersWorkbook } from "../refusals";
import { workbookState } from "../workbookState";
import { compared, LONG, plan, SHORT, SHORTER, YEARS } from "./plans";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openReadersWorkbook();
});
afterEach(() => {
  excel.close();
});

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

  test("keeps what was typed where a table comes to spill", async () => {
    const { id, sheet, block = "A1" } = await insertPlan(SHORT, place);
    const { top, left } = readArea(block);
    const spilled = plan("revenue", { formulas: "grid" });
    const first = excel.batches;
    await replaceInsert(id, spilled);
    const writing = excel.batches - first;
    const [spill] = spilled.spills.map(readArea);
    await replaceInsert(id, SHORT);
    if (!spill) throw new Error("Nothing spills.");
    const at = extentOf(spilled);
    const cell = `'${sheet}'!${formatCell(top + spill.top - at.top + 1, left + spill.left - at.left + 1)}`;
    excel.faults.inject({ sync: writing + 1, kind: "GeneralException" });
    excel.faults.inject({ sync: writing, kind: "GeneralException", afterActions: 250 });
    await expect(replaceInsert(id, spilled)).rejects.toMatchObject({ name: "LeftoverError" });
    excel.faults.clear();
    excel.host.write(cell, "mine");
    await finishCleanUps();
    await excel.host.settled();
    expect(excel.host.read(cell)[0]?.[0]?.value).toBe("mine");
  });

  test("is gone where it was removed meanwhile", async () => {
    const { id } = await insertPlan(SHORT, place);
    await removeInsert(id);
    expect(await replaceInsert(id, LONG)).toEqual({ kind: "gone" });
  });
});

describe.each<readonly [string, Place, SheetPlan, SheetPlan]>([
  ["a sheet", { kind: "new-sheet" }, LONG, YEARS],
  ["a block", { kind: "address", address: "C4" }, LONG, YEARS],
  [
    "a sheet of spilled tables",
    { kind: "new-sheet" },
    SHORT,
    plan("revenue", { formulas: "grid" }),
  ],
  ["a comparison", { kind: "new-sheet" }, compared("clustered"), compared("waterfall")],
  ["a bridge", { kind: "new-sheet" }, compared("waterfall"), compared("clustered")],
])("%s that Excel does not lay out anew", (_, place, first, second) => {
  test("is as it was, or as it was to be", async () => {
    const { id } = await insertPlan(first, place);
    const batches = excel.batches;
    await replaceInsert(id, second);
    const writing = excel.batches - batches;
    await replaceInsert(id, first);
    let before = await workbookState(excel);
    const outcomes = new Set<string>();
    for (const [sync, afterActions] of [
      [4, 0],
      [writing - 1, 0],
      ...[1, 60, 150, 300].map((actions) => [writing, actions] as const),
    ] as const) {
      excel.faults.inject({ sync, kind: "AccessDenied", afterActions });
      const outcome = await replaceInsert(id, second).catch(() => undefined);
      excel.faults.clear();
      outcomes.add(outcome?.kind ?? "refused");
      if (outcome?.kind === "replaced") {
        expect(await listInserts()).toEqual([outcome.insert]);
        expect(await replaceInsert(id, first)).toMatchObject({ kind: "replaced" });
        before = await workbookState(excel);
      } else expect(await workbookState(excel)).toEqual(before);
    }
    expect(outcomes).toContain("refused");
  });
});

test("a long list is read in parts that Excel on the web takes", async () => {
  const { id } = await insertPlan(plan("data-checks"), { kind: "new-sheet" });
  // Excel says more of each cell than this host.
  excel.host.refusals.mostBytes = ON_THE_WEB * 0.7;
  expect(await replaceInsert(id, SHORT)).toMatchObject({ kind: "replaced" });
});

test("what is printed of a sheet follows what it is laid out as", async () => {
  const [bridge, table] = [compared("waterfall"), compared("clustered")];
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

test.each(["Hidden", "VeryHidden"] as const)("a sheet that is %s is laid out anew", async (how) => {
  const { id, sheet } = await insertPlan(SHORT, { kind: "new-sheet" });
  await byHand((own) => {
    own.visibility = how;
  }, sheet);
  expect(await replaceInsert(id, LONG)).toMatchObject({ kind: "replaced" });
});
