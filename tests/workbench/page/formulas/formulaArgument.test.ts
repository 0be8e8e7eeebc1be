import { findFormulaArgument } from "../../../../src/workbench/page/formulas/formulaArgument";

describe("the argument of an unfinished formula", () => {
  test.each([
    ["=IIJ.VALUE(", "IIJ.VALUE", 0, ""],
    ['=iij.revenue("4Q11",', "iij.revenue", 1, ""],
    ['=IIJ.REVENUE("4Q11", "Net', "IIJ.REVENUE", 1, '"Net'],
    ["=1+IIJ.VALUE(A1,B1,mil", "IIJ.VALUE", 2, "mil"],
    ["=IF(A1>0,IIJ.VALUE(", "IIJ.VALUE", 0, ""],
    ["=IF(IIJ.VALUE(A1,B1),", "IF", 1, ""],
    ['=IIJ.VALUE("a,b(c",', "IIJ.VALUE", 1, ""],
    ["=IIJ.VALUE('It,''s (1)'!A1,", "IIJ.VALUE", 1, ""],
    ["=IIJ.VALUE({1,2},", "IIJ.VALUE", 1, ""],
  ])("%s is argument %s %i", (formula, functionName, index, typed) => {
    expect(findFormulaArgument(formula)).toMatchObject({ functionName, index, typed });
  });

  test.each(["IIJ.VALUE(", "=IIJ.VALUE", "=IIJ.VALUE(A1)", "", "=", "=IIJ.VALUE('Sheet "])(
    "%p has none",
    (formula) => {
      expect(findFormulaArgument(formula)).toBeUndefined();
    },
  );

  test("starts where the text that a choice replaces starts", () => {
    const formula = '=IIJ.REVENUE("4Q11",  "Net';
    const found = findFormulaArgument(formula);
    expect(formula.slice(found?.start)).toBe('"Net');
  });
});
