import { type OpenExcel, openExcel } from "../../../headless/openExcel";
import { failureOf } from "../failure";

let excel: OpenExcel;
beforeEach(async () => {
  excel = openExcel();
  await edit((sheet) => {
    sheet.getRange("A3:B4").values = [
      ["a", 1],
      ["b", 2],
    ];
    const chart = sheet.charts.add("Line", sheet.getRange("A3:B4"), "Columns");
    chart.setPosition("D5", "F9");
    sheet.context.workbook.comments.add("Sheet1!B4", "why");
    sheet.getRange("4:4").group("ByRows");
  });
});
afterEach(() => {
  excel.close();
});

async function edit(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await excel.host.settled();
}

/** Which cells the chart lies over, as Excel would name them. */
async function chartPlace(): Promise<readonly number[]> {
  const [chart] = excel.host.charts("Sheet1");
  const corner = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("width,height");
    await context.sync();
    return cell;
  });
  return [(chart?.top ?? 0) / corner.height, (chart?.left ?? 0) / corner.width];
}

function seen(): object {
  const [sheet] = excel.host.snapshot().sheets;
  const [chart] = excel.host.charts("Sheet1");
  const { values, categories } = chart?.series[0] ?? {};
  const notes = sheet?.notes.map(({ row, column }) => [row, column]);
  return { values, categories, notes, groups: sheet?.groups };
}

test("charts, notes and outlines move with inserted and deleted rows", async () => {
  expect(await chartPlace()).toEqual([4, 3]);
  await edit((sheet) => sheet.getRange("1:2").insert("Down"));
  expect(seen()).toEqual({
    values: [1, 2],
    categories: ["a", "b"],
    notes: [[5, 1]],
    groups: [{ axis: "rows", start: 5, count: 1 }],
  });
  expect(await chartPlace()).toEqual([6, 3]);
  await edit((sheet) => {
    sheet.getRange("1:3").delete("Up");
  });
  expect(seen()).toMatchObject({ notes: [[2, 1]], groups: [{ axis: "rows", start: 2, count: 1 }] });
  expect(await chartPlace()).toEqual([3, 3]);
});

test("they move with inserted columns, but outlines of rows", async () => {
  await edit((sheet) => sheet.getRange("A:A").insert("Right"));
  expect(seen()).toEqual({
    values: [1, 2],
    categories: ["a", "b"],
    notes: [[3, 2]],
    groups: [{ axis: "rows", start: 3, count: 1 }],
  });
  expect(await chartPlace()).toEqual([4, 4]);
});

test("what stands in deleted rows goes with them", async () => {
  await edit((sheet) => {
    sheet.getRange("3:4").delete("Up");
  });
  expect(seen()).toMatchObject({ values: [], notes: [], groups: [] });
});

test("outlines go eight levels deep, as in Excel", async () => {
  const group = ({ workbook }: Excel.RequestContext): void => {
    workbook.worksheets.getItem("Sheet1").getRange("9:9").group("ByRows");
  };
  for (let level = 2; level <= 8; level += 1) expect(await failureOf(group)).toBeUndefined();
  expect(await failureOf(group)).toBe("InvalidOperation");
});
