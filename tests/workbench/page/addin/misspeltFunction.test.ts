import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readFunctionCatalogue } from "../../../../src/workbench/addin/functionCatalogue";
import { findMisspeltFunction } from "../../../../src/workbench/page/addin/misspeltFunction";

const catalogue = readFunctionCatalogue(
  JSON.parse(readFileSync("src/functions/functions.json", "utf8")),
);
const find = (formula: string) => findMisspeltFunction(formula, catalogue, "IIJ");

describe("a formula that calls no function there is", () => {
  test.each([
    ['=IIJ.REVENEU("4Q11")', "IIJ.REVENEU", "IIJ.REVENUE"],
    ['=1+iij.sorce("revenue","4Q11")', "iij.sorce", "IIJ.SOURCE"],
    ['=SUM(IIJ.REVENUE("3Q11"),IIJ.REVENUES("4Q11"))', "IIJ.REVENUES", "IIJ.REVENUE"],
    ['=OPERATINGINCOME("4Q11")', "OPERATINGINCOME", "IIJ.OPERATINGINCOME"],
    ['=IIJ.VALEU ("revenue","4Q11")', "IIJ.VALEU", "IIJ.VALUE"],
  ])("%s means another one", (formula, called, meant) => {
    expect(find(formula)).toEqual({ called, meant });
  });

  test("is told without a guess where no function is near", () => {
    expect(find('=IIJ.WEATHER("Tokyo")')).toEqual({ called: "IIJ.WEATHER" });
  });

  test.each([
    '=IIJ.REVENUE("4Q11")',
    "=SUMM(A1:A3)",
    '="IIJ.REVENEU("&A1',
    "='IIJ.REVENEU (2)'!A1",
    "=revenue",
  ])("%s names none of ours wrongly", (formula) => {
    expect(find(formula)).toBeUndefined();
  });

  test("is understood with any one letter left out", () => {
    const names = catalogue.functions.map(({ name }) => name).filter(({ length }) => length > 4);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (name, place) => {
        const at = place % name.length;
        const typed = name.slice(0, at) + name.slice(at + 1);
        fc.pre(!names.includes(typed));
        expect(find(`=IIJ.${typed}()`)?.meant).toBeDefined();
      }),
    );
  });
});
