import fc from "fast-check";
import type { OpenExcel } from "../../headless/openExcel";
import type { WorkbookSnapshot } from "../../../src/workbench/host/workbook/snapshots/snapshot";

const PLAIN = {
  ...{ bold: false, italic: false, color: "#FFFFFF", size: 1 },
  ...{ fill: "none", align: "General", indent: 0, numberFormat: ";;;" },
};

const RECORD = {
  title: "ATM operation",
  insertedAt: "2026-01-01T00:00:00.000Z",
  fingerprint: "cbf29ce484222325",
  looks: "cbf29ce484222325",
  spills: [],
  charts: [],
  at: "A1",
};

const area = fc.constantFrom(
  "A1",
  "B2",
  "A1:B2",
  "A1:XFD1048576",
  "XFE1",
  "A0",
  "1:3",
  "Sheet1!A1",
);
const parts = fc.record(
  {
    fingerprint: fc.constantFrom("cbf29ce484222325", "0123456789abcdef", "evil"),
    looks: fc.constantFrom(undefined, "0123456789abcdef", 1),
    spills: fc.array(area, { maxLength: 3 }),
    charts: fc.array(fc.constantFrom("Chart", "Chart 1", ""), { maxLength: 2 }),
    at: area,
    before: fc.array(
      fc.record(
        {
          look: fc.constantFrom<unknown>(PLAIN, { ...PLAIN, size: "1" }, null),
          width: fc.constantFrom<unknown>([0, 64], [48, 64], [64, 48], "wide"),
        },
        { requiredKeys: ["look"] },
      ),
      { maxLength: 3 },
    ),
    title: fc.constantFrom<unknown>("=1+1", "x".repeat(5_000), null),
  },
  { requiredKeys: [] },
);
const record = fc.oneof(
  { weight: 4, arbitrary: parts.map((some) => JSON.stringify({ ...RECORD, ...some })) },
  fc.constantFrom<unknown>("", "{}", "null", "[]", '{"title":', 1, true, null),
);

const IDS = ["evil", "a b", "__proto__", "constructor", "0", ""];
const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...IDS).map((id) => `iij.insert.${id}`) },
  fc.constantFrom("iij.insert", "IIJ.INSERT.evil", "theirs"),
);
const formula = fc.constantFrom(
  ...["=Sheet1!$A$1", "=Sheet1!$A$1:$C$3", "=Sheet1!$A:$XFD", "=Sheet1!$1:$1048576"],
  ...["='Sheet 2'!$B$2:$D$9", "=#REF!", "=#REF!$A$1", "=1+1", '="Sheet1!A1"', "=SUM(Sheet1!$A$1)"],
);
const name = fc
  .tuple(fc.constantFrom("IIJ_insert_evil", "IIJ_insert_0", "IIJ_insert_constructor"), formula)
  .map(([said, means]) => ({ name: said, formula: means, comment: "", isVisible: false }));

const state = fc.record({
  settings: fc.array(fc.tuple(key, record), { maxLength: 4 }).map(Object.fromEntries),
  names: fc.uniqueArray(name, { maxLength: 3, selector: (one) => one.name }),
});

/** A workbook of a reader's: two sheets with values, formulas of ours, looks and a comment. */
async function readersWorkbook({ host }: OpenExcel): Promise<WorkbookSnapshot> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.add("Sheet 2").getRange("B2:C3").values = [
      ["Budget", 1],
      ["mine", 2],
    ];
    const cells = workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    cells.formulas = [
      ["mine", '=IIJ.REVENUE("4Q11")'],
      [3, "=B1*2"],
    ];
    cells.format.fill.color = "#FFFF00";
    workbook.comments.add("Sheet1!A2", "why");
    await context.sync();
  });
  await host.settled();
  return host.snapshot();
}

/**
 * Generated settings and names as a workbook may bring them along: whatever is listed and removed, the
 * reader's sheets stay as they are. The answer is what went wrong, a case each.
 */
export async function attackInserts(excel: OpenExcel, cases: number): Promise<readonly string[]> {
  const { listInserts } = await import("../../../src/excel/insert/listInserts");
  const { removeInsert } = await import("../../../src/excel/remove/removeInsert");
  const workbook = await readersWorkbook(excel);
  const sheets = JSON.stringify(workbook.sheets);
  const wrong: string[] = [];
  const property = fc.asyncProperty(state, async (crafted) => {
    excel.host.restore({ ...workbook, ...crafted });
    await excel.host.settled();
    const outcomes: string[] = [];
    try {
      const ids = [...(await listInserts()).map(({ id }) => id), ...IDS];
      for (const id of ids) outcomes.push((await removeInsert(id)).kind);
    } catch (error) {
      outcomes.push(String(error));
    }
    const isHarmless = outcomes.every((outcome) => ["changed", "gone"].includes(outcome));
    const isUntouched = JSON.stringify(excel.host.snapshot().sheets) === sheets;
    if (!isHarmless || !isUntouched) {
      wrong.push(
        `${isUntouched ? "" : "sheets changed, "}${outcomes.join(" ")}: ${fc.stringify(crafted)}`,
      );
    }
  });
  await fc.assert(property, { numRuns: cases });
  return wrong;
}
