import { isAnswer } from "../../src/dataset/facts/isAnswer";
import { factsOf } from "../../src/dataset/figures";
import { METRIC_IDS } from "../../src/dataset/metrics";
import { FUNCTIONS } from "../../src/functions/functions";
import type { OpenExcel } from "../headless/openExcel";
import { openFunctions } from "./openFunctions";

let excel: OpenExcel;

beforeAll(async () => {
  excel = await openFunctions();
});

afterAll(() => {
  excel.close();
});

async function calculate(formula: string, area = "A1") {
  excel.host.write("Sheet1!A1", formula);
  await excel.host.settled();
  return excel.host.read(`Sheet1!${area}`);
}

async function calculateCell(formula: string) {
  const cell = (await calculate(formula))[0]?.[0];
  if (!cell) throw new Error(`${formula} left no cell`);
  return cell;
}

async function calculateValues(formula: string, area: string) {
  return (await calculate(formula, area)).map((row) => row.map((cell) => cell.value));
}

describe("functions in Excel", () => {
  test.each([
    ['=IIJ.REVENUE("4Q11")', 26_563],
    ['=iij.revenue("４Ｑ１１")', 26_563],
    ['=IIJ.REVENUE("4Q11","ATM")', 402],
    ['=IIJ.REVENUE("4Q11","total","thousand")', 26_563_000],
    ["=IIJ.REVENUE(DATE(2012,3,31))", 26_563],
    ['=IIJ.REVENUE("4Q11",,"billion")', 26.563],
    ['=IIJ.OPERATINGINCOME("4Q11")', 2_355],
    ['=IIJ.VALUE("営業利益","4Q11")', 2_355],
    ['=SUM(IIJ.REVENUE("1Q11","ATM"),IIJ.REVENUE("2Q11","ATM"))', 561],
    ['=IIJ.TTM("ATM","4Q11")-IIJ.REVENUE("FY11","ATM")', 0],
  ])("%s is %d", async (formula, value) => {
    expect((await calculateCell(formula)).value).toBe(value);
  });

  test("take their arguments from cells", async () => {
    excel.host.write("Sheet1!C1:C2", [["Operating income"], ["4Q11"]]);
    expect((await calculateCell("=IIJ.VALUE(C1,C2)")).value).toBe(2_355);
  });

  test("what cannot be read is #VALUE!, with what was given and what to write instead", async () => {
    const cell = await calculateCell('=IIJ.VALUE("op incme","4Q11")');
    expect(cell.error).toBe("#VALUE!");
    expect(cell.message).toMatch(
      /^metric: no metric is called "op incme"\. Did you mean "Operating income", .*\? =IIJ\.METRICS\(\) lists every metric\.$/,
    );
  });

  test("D5 CF5 CF12 the latest quarter of what is only bounded is its bounds, not an older figure", async () => {
    const bounded = METRIC_IDS.find((id) => {
      const last = factsOf(id).findLast(({ period }) => period.kind === "quarter");
      return last && !isAnswer(last);
    });
    expect(bounded).toBeDefined();
    const cell = await calculateCell(`=IIJ.VALUE("${bounded}","LATEST")`);
    expect(cell.error).toBe("#N/A");
    expect(cell.message).toMatch(/ lies between /);
  });

  test("what is not known is #N/A, with the periods that exist", async () => {
    const cell = await calculateCell('=IIJ.REVENUE("4Q30")');
    expect(cell.error).toBe("#N/A");
    expect(cell.message).toMatch(
      /^No figure of revenue for 4Q30: our figures end with .*\. There are .*1Q08 to [1-4]Q[1-9]\d/,
    );
  });

  test("an error is caught by IFERROR like any other", async () => {
    expect((await calculateCell('=IFERROR(IIJ.REVENUE("4Q30"),"none")')).value).toBe("none");
  });

  test("a series spills under its title", async () => {
    expect(await calculateValues('=IIJ.SERIES("revenue.atm","3Q11","4Q11")', "A1:B3")).toEqual([
      ["Period", "ATM operation business revenue (JPY million)"],
      ["3Q11", 361],
      ["4Q11", 402],
    ]);
  });

  test("a grid fills a table from its own labels, in one call", async () => {
    excel.host.write("Sheet1!D10:F12", [
      [null, "3Q11", "4Q11"],
      ["revenue.atm", null, null],
      ["cost.atm", null, null],
    ]);
    const before = excel.host.stats().functionsEvaluated;
    excel.host.write("Sheet1!E11", "=IIJ.GRID(D11:D12,E10:F10)");
    await excel.host.settled();
    expect(excel.host.stats().functionsEvaluated - before).toBe(1);
    expect(excel.host.read("Sheet1!E11:F12").map((row) => row.map((cell) => cell.value))).toEqual([
      [361, 402],
      [360, 369],
    ]);
  });

  test("a cell of a block without a figure says why, at the first asking and again", async () => {
    const formula = '=IIJ.GRID({"revenue.atm";"cost.atm"},{"4Q11","4Q19"})';
    for (const corner of ["M20", "P20"]) excel.host.write(`Sheet1!${corner}`, formula);
    await excel.host.settled();
    for (const row of ["M20:N20", "P20:Q20"]) {
      const [figure, gap] = excel.host.read(`Sheet1!${row}`).flat();
      expect(figure?.value).toBe(402);
      expect(gap?.error).toBe("#N/A");
      expect(gap?.message).toMatch(
        /^No figure of ATM .* for 4Q19: no source of ours prints it\. Nearest: 4Q11 and .*\. There are /,
      );
    }
  });

  test.each(['{"1Q11","2Q07","zzz"}', "S30:U30"])(
    "each cell of a call lifted over %s says why it has no figure, and each figure has its format",
    async (labels) => {
      excel.host.write("Sheet1!S30:U30", [["1Q11", "2Q07", "zzz"]]);
      excel.host.write("Sheet1!S31", `=IIJ.REVENUE(${labels})`);
      await excel.host.settled();
      const [figure, gap, unread] = excel.host.read("Sheet1!S31:U31").flat();
      expect(figure?.value).toBe(23_362);
      expect(gap?.message).toMatch(/^No figure of revenue for 2Q07: our figures begin with 1Q08\./);
      expect(unread?.message).toMatch(/^period: "zzz" is not a period\./);
      excel.host.write("Sheet1!S31", null);
    },
  );

  test("a cell of a lifted call over an empty label says that its argument is empty", async () => {
    excel.host.write("Sheet1!S33:S35", [["1Q11"], [null], ["4Q11"]]);
    excel.host.write("Sheet1!T33", "=IIJ.REVENUE(S33:S35)");
    await excel.host.settled();
    const cells = excel.host.read("Sheet1!T33:T35").flat();
    expect(cells.map(({ value }) => value)).toEqual([23_362, "#VALUE!", 26_563]);
    expect(cells[1]?.message).toMatch(/^period is empty\./);
  });

  test.each(["Z99", '""', ""])(
    "headers that are empty as %j are those of rule F7",
    async (empty) => {
      const formula = `=IIJ.SERIES("revenue.atm","1Q11","4Q11",,${empty})`;
      expect(await calculateValues(formula, "A1:B2")).toEqual([
        ["Period", "ATM operation business revenue (JPY million)"],
        ["1Q11", 244],
      ]);
    },
  );

  test("too many arguments are told in a sentence", async () => {
    const cell = await calculateCell('=IIJ.REVENUE("4Q11","ATM","billion","x")');
    expect(cell).toMatchObject({ error: "#VALUE!" });
    expect(cell.message).toMatch(/too many arguments/);
  });

  test("a figure arrives with its card and its number format, and still adds up", async () => {
    const { choosePresentation, PLAIN } = await import("../../src/functions/cells/presentation");
    choosePresentation({ cards: true, locale: "en" });
    const cell = await calculateCell('=IIJ.VALUE("operating-income.atm","1Q10")');
    const sum = await calculateCell('=IIJ.REVENUE("1Q11","ATM")+1');
    choosePresentation(PLAIN);
    expect(cell.value).toBe(-161);
    expect(cell.text).toBe("(161)");
    expect(cell.card).toMatchObject({ properties: { AsPrinted: { basicValue: "(161)" } } });
    expect(sum.value).toBe(245);
  });

  test("CF1 every function is installed, and shows nothing but a value or one of the two errors", async () => {
    const ids = Object.keys(FUNCTIONS);
    excel.host.write(
      `Sheet1!J1:J${ids.length}`,
      ids.map((id) => [`=IIJ.${id}(TRUE)`]),
    );
    await excel.host.settled();
    for (const { formula, error, message } of excel.host.read(`Sheet1!J1:J${ids.length}`).flat()) {
      expect([formula, error]).not.toEqual([formula, "#NAME?"]);
      if (error !== null) expect(["#VALUE!", "#N/A"]).toContain(error);
      if (error !== null) expect(message).toMatch(/[.?]$/);
    }
  });
});
