import fc from "fast-check";
import { takeSnapshot } from "../../../../../src/workbench/host/workbook/snapshots/takeSnapshot";
import { type OpenExcel, openExcel } from "../../../../headless/openExcel";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

const inExcel = (work: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** Steps that change cells, each by a way of its own; what cannot be done now is no step. */
const STEPS: readonly (() => unknown)[] = [
  () => {
    excel.host.write("Sheet1!A1:B2", [
      [1, "=A1*2"],
      ["x", "=SUM(A1:A1)"],
    ]);
  },
  () => {
    excel.host.write("Other!C3", "=Sheet1!B1");
  },
  () => inExcel(({ worksheets }) => worksheets.add("Other")),
  () =>
    inExcel(({ worksheets }) => {
      worksheets.getItem("Other").delete();
    }),
  () => inExcel(({ worksheets }) => (worksheets.getItem("Sheet1").name = "First")),
  () => inExcel(({ worksheets }) => (worksheets.getItem("First").name = "Sheet1")),
  () =>
    inExcel(({ worksheets }) => {
      worksheets.getFirst().getRange("A1:C1").format.font.bold = true;
    }),
  () => inExcel(({ worksheets }) => worksheets.getFirst().getRange("1:1").insert("Down")),
  () =>
    inExcel(({ worksheets }) => {
      worksheets.getFirst().getRange("A:A").delete("Left");
    }),
  () =>
    inExcel(({ worksheets }) => {
      worksheets.getFirst().getRange("A1:B9").clear();
    }),
  () =>
    inExcel(({ worksheets }) => {
      const sheet = worksheets.getFirst();
      sheet.charts.add("Line", sheet.getRange("A1:B2"));
    }),
  () => {
    const { univerAPI, unitId, activeSheet } = excel.host.book;
    univerAPI.syncExecuteCommand("sheet.mutation.set-worksheet-row-auto-height", {
      ...{ unitId, subUnitId: activeSheet.id },
      rowsAutoHeightInfo: [{ row: 0, autoHeight: 26 }],
    });
  },
  () => {
    const [chart] = excel.host.charts("Sheet1");
    excel.host.placeChart(chart?.id ?? "", { left: 1, top: 2, width: 30, height: 40 });
  },
  () =>
    inExcel(({ worksheets }) => {
      worksheets.getLast().pageLayout.orientation = "Landscape";
      worksheets.getLast().freezePanes.freezeRows(1);
    }),
  () => {
    excel.host.toggleProtection();
    excel.host.toggleProtection();
    excel.host.toggleProtection();
  },
  () => excel.host.book.univerAPI.undo(),
  () => excel.host.book.univerAPI.redo(),
];

test("a sheet that is not looked through again is described as it is", async () => {
  const steps = fc.array(fc.nat(STEPS.length - 1), { minLength: 5, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(steps, async (chosen) => {
      for (const step of chosen) {
        try {
          await STEPS[step]?.();
        } catch {
          // There is no such sheet now, or Excel refuses.
        }
        await excel.host.settled();
        expect(excel.host.snapshot()).toEqual(takeSnapshot(excel.host.book));
      }
    }),
    { numRuns: 40 },
  );
});

test("only the sheet that changed is described anew", async () => {
  await inExcel(({ worksheets }) => worksheets.add("Other"));
  excel.host.write("Sheet1!A1", "kept");
  const before = excel.host.snapshot().sheets;
  excel.host.write("Other!A1", "new");
  const after = excel.host.snapshot().sheets;
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});
