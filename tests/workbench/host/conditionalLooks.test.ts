import { type OpenExcel, openExcel } from "../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

/** What the grid draws of a cell's own and of conditional looks. */
function drawn(row: number) {
  const cell = excel.host.book.activeSheet.facade.getSheet().getCell(row, 0);
  const style = typeof cell?.s === "object" ? cell.s : undefined;
  return { color: style?.cl?.rgb ?? undefined, behind: style?.bg?.rgb ?? undefined };
}

async function withRules(): Promise<void> {
  excel.host.write("A1:A4", [["OK"], ["differs"], [7], [""]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4");
    const add = (rule: Excel.ConditionalCellValueRule, color: string) => {
      const { cellValue } = range.conditionalFormats.add("CellValue");
      cellValue.format.font.color = color;
      cellValue.rule = rule;
    };
    add({ formula1: '="ok"', operator: "EqualTo" }, "#2E7D32");
    add({ formula1: "5", formula2: "9", operator: "Between" }, "#0000FF");
    add({ formula1: "=$B$1", operator: "EqualTo" }, "#FF0000");
    await context.sync();
  });
  await excel.host.settled();
}

test("cells are drawn as a rule says that compares them with a text or a number", async () => {
  await withRules();
  expect([0, 1, 2, 3].map((row) => drawn(row).color)).toEqual([
    "#2E7D32",
    undefined,
    "#0000FF",
    undefined,
  ]);
  excel.host.write("A1", "no");
  expect(drawn(0).color).toBeUndefined();
});

test("what is drawn is not what a cell has of its own", async () => {
  await withRules();
  const [sheet] = excel.host.snapshot().sheets;
  expect(sheet?.cells["A1"]).toEqual({ value: "OK" });
});
