import { forecastFreeze, freezeFormulas } from "../../../../src/excel/formulas/freezeFormulas";
import { openFunctions } from "../../../functions/openFunctions";
import type { OpenExcel } from "../../../headless/openExcel";
import { byHand } from "../../byHand";

jest.setTimeout(180_000);

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});
beforeEach(async () => {
  excel = await openFunctions();
  excel.host.write("Sheet1!A1:C1", [["1Q11", "2Q11", "3Q11"]]);
  excel.host.write("Sheet1!E1:E3", [["=IIJ.REVENUE(A1:C1)"], ["=SUM(E1#)"], ["=IIJ.NOTHING(1)"]]);
  excel.host.write("Sheet1!E4", '=IIJ.REVENUE("no period")');
  await excel.host.settled();
});

function cell(address: string): { formula: string | null; value: unknown } | undefined {
  return excel.host.read(`Sheet1!${address}`)[0]?.[0];
}

test("references to all that a formula fills, and errors, are told before", async () => {
  expect(await forecastFreeze("sheet")).toMatchObject({
    formulas: 1,
    errors: 2,
    references: ["Sheet1!E2"],
  });
  expect(cell("E1")?.formula).toBe("=IIJ.REVENUE(A1:C1)");
});

test("such references name the cells, and give what they gave", async () => {
  const { value } = cell("E2") ?? {};
  expect(value).toBe(70_752);
  expect(await freezeFormulas("sheet")).toMatchObject({ frozen: 1, errors: 2, writtenOut: 1 });
  await excel.host.settled();
  expect(cell("E2")).toMatchObject({ formula: "=SUM(E1:G1)", value });
  expect(cell("E1")?.formula).toBeNull();
});

test("where the reader wants it, what they refer to stays a formula", async () => {
  expect(await freezeFormulas("sheet", { spillReferences: "keep" })).toMatchObject({ frozen: 0 });
  expect(cell("E1")?.formula).toBe("=IIJ.REVENUE(A1:C1)");
  expect(cell("E2")?.formula).toBe("=SUM(E1#)");
});

test("where Excel refuses to write, formulas and references are as they were", async () => {
  const { value } = cell("E2") ?? {};
  for (const sync of [5, 6]) {
    excel.faults.inject({ sync, kind: "GeneralException", afterActions: 2 });
  }
  await expect(freezeFormulas("sheet")).rejects.toBeDefined();
  excel.faults.clear();
  await excel.host.settled();
  expect(cell("E1")?.formula).toBe("=IIJ.REVENUE(A1:C1)");
  expect(cell("E2")).toMatchObject({ formula: "=SUM(E1#)", value });
});

describe("a name that stands for all that a formula fills", () => {
  beforeEach(() =>
    byHand((sheet) => {
      sheet.context.workbook.names.add("all", "=Sheet1!$E$1#");
      sheet.names.add("total", "=SUM(Sheet1!$E$1#)");
    }),
  );

  function names(): readonly string[] {
    return excel.host.snapshot().names.map(({ formula }) => formula);
  }

  test("is told before, and names the cells after", async () => {
    const { references } = await forecastFreeze("sheet");
    expect(references).toEqual(["Sheet1!E2", "all", "total"]);
    expect(await freezeFormulas("sheet")).toMatchObject({ frozen: 1, writtenOut: 3 });
    expect(names()).toEqual(["=Sheet1!$E$1:$G$1", "=SUM(Sheet1!$E$1:$G$1)"]);
  });

  test("is left alone, with its formula, where Excel would take it in another language than it tells it", async () => {
    Object.assign(Office.context, { displayLanguage: "de-DE" });
    const before = names();
    expect(await freezeFormulas("sheet")).toMatchObject({ frozen: 0, writtenOut: 0 });
    expect(names()).toEqual(before);
    expect(cell("E1")?.formula).toBe("=IIJ.REVENUE(A1:C1)");
    await byHand((sheet) => {
      sheet.names.getItem("total").delete();
    });
    expect(await freezeFormulas("sheet")).toMatchObject({ frozen: 1, writtenOut: 2 });
    expect(names()).toEqual(["=Sheet1!$E$1:$G$1"]);
  });

  test("is left alone where the reader wants it", async () => {
    const before = names();
    expect(await freezeFormulas("sheet", { spillReferences: "keep" })).toMatchObject({ frozen: 0 });
    expect(names()).toEqual(before);
  });

  test("is what it was, and so are the formulas, wherever on its way Excel refuses to go on", async () => {
    const state = () => ({ names: names(), formulas: [cell("E1")?.formula, cell("E2")?.formula] });
    const [start, before] = [excel.host.snapshot(), state()];
    let refusals = 0;
    for (const sync of [1, 2, 3, 4, 5, 6, 7, 8]) {
      for (const afterActions of [0, 1, 3]) {
        excel.faults.inject({ sync, kind: "GeneralException", afterActions });
        const isRefused = await freezeFormulas("sheet").then(
          () => false,
          () => true,
        );
        excel.faults.clear();
        await excel.host.settled();
        refusals += Number(isRefused);
        if (isRefused) expect([sync, afterActions, state()]).toEqual([sync, afterActions, before]);
        else expect(state().formulas).toEqual([null, "=SUM(E1:G1)"]);
        excel.host.restore(start);
        await excel.host.settled();
      }
    }
    expect(refusals).toBeGreaterThan(8);
  });
});
