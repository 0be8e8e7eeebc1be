import { freezeFormulas } from "../../../src/excel/formulas/freezeFormulas";
import { choosePresentation } from "../../../src/functions/cells/presentation";
import { CURRENT_REQUIREMENT_SETS } from "../../../src/workbench/host/wire/requirementSets";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { seen } from "./seen";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

function formulasIn(address: string): readonly (string | null)[] {
  return excel.host.read(`Sheet1!${address}`).flatMap((row) => row.map(({ formula }) => formula));
}

async function textIn(cell: string): Promise<string | undefined> {
  await excel.host.settled();
  return excel.host.read(`Sheet1!${cell}`)[0]?.[0]?.text;
}

/** How our functions answer from now on. */
function showCards(cards: boolean): void {
  choosePresentation({ cards, locale: "en" });
}

describe.each([
  ["with cards", true],
  ["as plain values", false],
])("%s, freezing keeps what cells show", (_, cards) => {
  beforeEach(() => {
    showCards(cards);
  });

  test.each([
    ["a figure", '=IIJ.REVENUE("4Q11")'],
    ["a share", '=IIJ.GROWTH("revenue","4Q11")'],
    ["a figure at work", '=IIJ.REVENUE("4Q11")/1000'],
    ["a choice", '=IF(1=1,IIJ.REVENUE("4Q11"),0)'],
    ["a number in brackets, as printed", '=IIJ.META("operating-income.atm","1Q10","printed")'],
    ["a text with a number in it", '="("&709&IF(ISNUMBER(IIJ.REVENUE("4Q11")),")","")'],
    ["a text like a date", '=IF(ISNUMBER(IIJ.REVENUE("4Q11")),"9/10","")'],
    ["a text like a number with a sign", '=IF(ISNUMBER(IIJ.REVENUE("4Q11")),"+3,033","")'],
    ["a text like a formula", '=IF(ISNUMBER(IIJ.REVENUE("4Q11")),"=A9","")'],
    ["a truth value", '=ISNUMBER(IIJ.REVENUE("4Q11"))'],
  ])("%s", async (_name, formula) => {
    excel.host.write("Sheet1!A1", formula);
    const before = await seen(excel, "A1");
    expect((await freezeFormulas("sheet")).frozen).toBe(1);
    expect(await seen(excel, "A1")).toEqual(before);
    expect(formulasIn("A1")).toEqual([null]);
  });

  test.each([
    ["periods with the days they begin and end", '=IIJ.PERIODS("revenue")', "E1:H40"],
    ["metrics", "=IIJ.METRICS()", "E1:J60"],
    ["a series with gaps", '=IIJ.SERIES("revenue.atm","1Q09","2Q11")', "E1:F20"],
    ["a table", '=IIJ.TABLE("atm","3Q11","4Q11")', "E1:G20"],
    ["calls for each cell of a range", "=IIJ.REVENUE(A1:C1)", "E1:G1"],
    ["calls for each cell of a range, one of them an error", "=IIJ.REVENUE(A1:D1)", "E1:H1"],
    ["calls for each cell of a range, at work", "=IIJ.REVENUE(A1:C1)/1000", "E1:G1"],
  ])("%s", async (_name, formula, address) => {
    excel.host.write("Sheet1!A1:D1", [["1Q11", "2Q11", "3Q11", "no period"]]);
    excel.host.write("Sheet1!E1", formula);
    const before = await seen(excel, address);
    expect((await freezeFormulas("sheet")).frozen).toBe(1);
    expect(await seen(excel, address)).toEqual(before);
    expect(formulasIn(address).every((one) => one === null)).toBe(true);
  });
});

test.each([
  '=IIJ.REVENUE("4Q11")',
  '=IIJ.VALUE("operating-income.atm","1Q10")',
  '=IIJ.VALUE("operating-income.atm","1Q10","billion")',
  '=IIJ.GROWTH("revenue","4Q11")',
  '=IIJ.PERSHARE("diluted eps","FY11")',
  '=IIJ.REVENUE("4Q11")/7',
  '=IIJ.VALUE("employees","FY11")/7',
])(
  "%s shows the same after it is frozen, also where the client knows no values with formats",
  async (formula) => {
    excel.close();
    excel = await openFunctions({
      requirementSets: { ...CURRENT_REQUIREMENT_SETS, ExcelApi: "1.18" },
    });
    showCards(true);
    excel.host.write("Sheet1!A1", formula);
    const before = await textIn("A1");
    expect((await freezeFormulas("sheet")).frozen).toBe(1);
    expect(await textIn("A1")).toBe(before);
    expect(formulasIn("A1")).toEqual([null]);
  },
);
