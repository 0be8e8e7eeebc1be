import type { WorkbookSnapshot } from "../../../../src/workbench/host/workbook/snapshots/snapshot";
import { takeApart } from "../../../../src/workbench/page/saving/keptSheets";
import { openExcel } from "../../../headless/openExcel";

/** The workbook of one cell. */
function snapshotOf(content: string | number): WorkbookSnapshot {
  const excel = openExcel();
  try {
    excel.host.write("Sheet1!A1", content);
    return excel.host.snapshot();
  } finally {
    excel.close();
  }
}

describe("a workbook taken apart to be kept", () => {
  const snapshot = snapshotOf("kept");
  const first = takeApart({ name: "Book1", snapshot }, new Map());

  test("a sheet that is as it was kept stays under its key, by its newest description", () => {
    const again = structuredClone(snapshot);
    const { sheets, changed } = takeApart({ name: "Book1", snapshot: again }, first.sheets);
    expect(changed).toEqual([]);
    const [kept] = [...sheets.values()];
    expect(kept?.key).toBe(first.changed[0]?.key);
    expect(kept?.sheet).toBe(again.sheets[0]);
  });

  test("a sheet that is not is kept under another key", () => {
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, name: "Other" }));
    const { changed } = takeApart(
      { name: "Book1", snapshot: { ...snapshot, sheets } },
      first.sheets,
    );
    expect(changed.map(({ sheet }) => sheet.name)).toEqual(["Other"]);
    expect(changed[0]?.key).not.toBe(first.changed[0]?.key);
  });
});
