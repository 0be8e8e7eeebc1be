import type * as Cells from "../../src/functions/cells/cellFunction";
import type * as Evidence from "../../src/dataset/facts/evidence";
import type * as Functions from "../../src/functions/functions";
import { openExcel, type OpenExcel } from "../headless/openExcel";

let excel: OpenExcel;
beforeAll(() => {
  // Excel's class of errors.
  excel = openExcel();
});
afterAll(() => {
  excel.close();
});

/** The functions as they are when the first script of the page has run and the second has not. */
async function beforeSources() {
  jest.resetModules();
  const { FUNCTIONS, signatureOf }: typeof Functions =
    await import("../../src/functions/functions");
  const { cellFunction }: typeof Cells = await import("../../src/functions/cells/cellFunction");
  const { missEvidence }: typeof Evidence = await import("../../src/dataset/facts/evidence");
  return {
    call: (id: string, ...args: unknown[]): unknown => {
      const answer = FUNCTIONS[id];
      if (!answer) throw new Error(id);
      return cellFunction(answer, signatureOf(id))(...args);
    },
    missSources: missEvidence,
    loadSources: () => import("../../src/dataset/shippedSources"),
  };
}

type Question = readonly [id: string, ...args: unknown[]];

const asked = (questions: readonly Question[]) => questions.map(([id, ...args]) => ({ id, args }));

/** Questions that no source is needed for, one or more for each function. */
const NUMBERS: readonly Question[] = [
  ["VALUE", "Revenue", "4Q11"],
  ["VALUE", "revenue", "2Q11"],
  ["GRID", [["Revenue"]], [["4Q11", "FY11"]]],
  ["REVENUE", "4Q11"],
  ["COST", "4Q11"],
  ["GROSSMARGIN", "4Q11"],
  ["OPERATINGINCOME", "4Q11"],
  ["SGA", "4Q11"],
  ["PRETAXINCOME", "4Q11"],
  ["INCOMETAX", "4Q11"],
  ["NETINCOME", "4Q11"],
  ["BALANCE", "Total assets", "4Q11"],
  ["CASHFLOW", "Operating", "FY11"],
  ["CAPEX", "FY11"],
  ["PERSHARE", "EPS", "FY11"],
  ["TARGET", "Revenue", "FY12"],
  ["VSTARGET", "Revenue", "FY12"],
  ["GROWTH", "Revenue", "FY11"],
  ["MARGIN", "Operating income", "FY11"],
  ["TTM", "Revenue", "4Q11"],
  ["CAGR", "Revenue", "FY08", "FY11"],
  ["SERIES", "Revenue", "FY08", "FY11"],
  ["TABLE", "Income statement", "FY08", "FY11"],
  ["METRICS", "revenue"],
  ["PERIODS", "revenue"],
  ["BOUNDS", "Revenue", "4Q11"],
  ["META", "Revenue", "4Q11", "status"],
];

describe("before the sources are loaded", () => {
  test.each(asked(NUMBERS))("$id answers at once", async ({ id, args }) => {
    const { call } = await beforeSources();
    expect(call(id, ...args)).not.toBeInstanceOf(Promise);
  });

  test("what cannot be answered says so at once", async () => {
    const { call } = await beforeSources();
    expect(() => call("VALUE", "no such thing", "4Q11")).toThrow(/no metric is called/);
  });

  test.each(
    asked([
      ["SOURCE", "Revenue", "4Q11"],
      ["META", "Revenue", "4Q11", "document"],
      ["META", "Revenue", "2Q11", "formula"],
    ]),
  )("$id($args) is answered when they are, as afterwards", async ({ id, args }) => {
    const { call, loadSources } = await beforeSources();
    const answer = call(id, ...args);
    expect(answer).toBeInstanceOf(Promise);
    await loadSources();
    expect(await answer).toBe(call(id, ...args));
    expect(call(id, ...args)).toEqual(expect.stringMatching(/./));
  });

  test("a source says that it could not be loaded when nothing more will load", async () => {
    const { call, missSources } = await beforeSources();
    const answer = call("SOURCE", "Revenue", "4Q11");
    missSources();
    await expect(answer).rejects.toMatchObject({
      message: expect.stringMatching(/could not be loaded/) as string,
    });
    expect(call("VALUE", "Revenue", "4Q11")).toBe(26_563);
  });
});
