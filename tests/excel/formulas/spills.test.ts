import { queueSpills } from "../../../src/excel/formulas/spills";
import functionsJson from "../../../src/functions/functions.json";
import { openExcel } from "../../headless/openExcel";

test("every function of ours that fills several cells is asked which, and no other", async () => {
  const excel = openExcel();
  const formulaOf = ({ name }: { readonly name: string }) => `=IIJ.${name}("x")`;
  const { functions } = functionsJson;
  const asked = await Excel.run((context) => {
    const sheet = {
      sheet: context.workbook.worksheets.getItem("Sheet1"),
      name: "Sheet1",
      isProtected: false,
      top: 0,
      left: 0,
      formulas: [],
      values: [],
    };
    const ours = functions.map((one, row) => {
      return { address: `A${row + 1}`, row, column: 0, formula: formulaOf(one), value: 0 };
    });
    return Promise.resolve(queueSpills([{ sheet, ours }]).map(({ anchor }) => anchor.formula));
  });
  const filling = functions.filter(({ result }) => result.dimensionality === "matrix");
  expect(asked).toEqual(filling.map(formulaOf));
  expect(asked.length).toBeGreaterThan(0);
  excel.close();
});
