import { openExcel, type OpenExcel } from "../../../../headless/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = openExcel();
  excel.host.write("Sheet1!A1:C1", [[1, 2, 3]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C1"), "Rows").name = "first";
    sheet.charts.add("Line", sheet.getRange("A1:C1"), "Rows").name = "second";
    await context.sync();
  });
});
afterEach(() => {
  excel.close();
});

const names = (): readonly string[] => excel.host.charts("Sheet1").map(({ name }) => name);
const firstChart = () => {
  const [chart] = excel.host.charts("Sheet1");
  if (!chart) throw new Error("The sheet has no chart.");
  return chart;
};

test("a chart is moved, resized and deleted by hand", () => {
  const { id } = firstChart();
  const box = { left: 30, top: 40, width: 200, height: 100 };
  excel.host.placeChart(id, box);
  expect(firstChart()).toMatchObject(box);
  excel.host.removeChart(id);
  expect(names()).toEqual(["second"]);
});

test("no chart of a protected sheet is moved or deleted", async () => {
  const { id, ...box } = firstChart();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  expect(() => {
    excel.host.removeChart(id);
  }).toThrow(/protected/);
  expect(() => {
    excel.host.placeChart(id, { ...box, left: box.left + 5 });
  }).toThrow(/protected/);
  expect(names()).toEqual(["first", "second"]);
});
