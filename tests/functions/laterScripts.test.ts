import type * as EvidenceFile from "../../src/dataset/facts/evidence";
import type * as Cells from "../../src/functions/cells/cellFunction";
import type * as Late from "../../src/domain/later/late";
import type * as Functions from "../../src/functions/functions";
import type * as Presentation from "../../src/functions/cells/presentation";
import { openExcel, type OpenExcel } from "../headless/openExcel";

let excel: OpenExcel;
beforeAll(() => {
  // Excel's class of errors.
  excel = openExcel();
});
afterAll(() => {
  excel.close();
});

/** The functions as they are when the first script of the page has run and no other has. */
async function firstScript() {
  jest.resetModules();
  const { FUNCTIONS }: typeof Functions = await import("../../src/functions/functions");
  const { cellFunction }: typeof Cells = await import("../../src/functions/cells/cellFunction");
  const { evidenceArrival }: typeof EvidenceFile = await import("../../src/dataset/facts/evidence");
  const { missLate }: typeof Late = await import("../../src/domain/later/late");
  const presentation: typeof Presentation = await import("../../src/functions/cells/presentation");
  /** What Excel calls for a function, with its memory of what it was asked. */
  const called = (id: string) => {
    const answer = FUNCTIONS[id];
    if (!answer) throw new Error(id);
    return cellFunction(answer, id);
  };
  return {
    called,
    /** A question that nobody has asked. */
    call: (id: string, ...args: unknown[]): unknown => called(id)(...args),
    choose: presentation.choosePresentation,
    /** Everything that the page asks for has come or failed. */
    missOthers: missLate,
    /** What a button that inserts waits for. */
    awaitSources: evidenceArrival,
    loadRefusals: () => import("../../src/functions/refusals/shippedRefusals"),
    loadSources: () => import("../../src/functions/telling/shippedTelling"),
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

/** Questions that have no answer, and what their sentences say. */
const REFUSED: readonly (readonly [question: Question, says: RegExp])[] = [
  [["VALUE", "no such thing", "4Q11"], /no metric is called "no such thing"/],
  [["VALUE", "revenue", "once upon a time"], /is not a period/],
  [["VALUE", "revenue", "4Q11", "target"], /is a scenario\. Write the arguments in this order/],
  [["VALUE", "revenue", "4Q11", "milion"], /Did you mean "million"/],
  [["VALUE", "revenue", "4Q99"], /our figures begin with/],
  [["GROWTH", "operating margin", "FY11"], /compared in points/],
  [["METRICS", "no such thing"], /nothing matches/],
];

describe("before any other script is loaded", () => {
  test.each(asked(NUMBERS))("CF1 $id answers at once", async ({ id, args }) => {
    const { call } = await firstScript();
    expect(call(id, ...args)).not.toBeInstanceOf(Promise);
  });

  test.each(REFUSED)(
    "CF1 %j is refused when its sentence is there, and at once afterwards",
    async (question, says) => {
      const { called, loadRefusals } = await firstScript();
      const [id, ...args] = question;
      const call = called(id);
      const answer = call(...args);
      await loadRefusals();
      await expect(answer).rejects.toMatchObject({
        message: expect.stringMatching(says) as string,
      });
      expect(() => call(...args)).toThrow(says);
    },
  );

  test("CF1 a cell that waited is answered as has been chosen meanwhile", async () => {
    const { call, choose, loadRefusals } = await firstScript();
    const answer = call("VALUE", "no such thing", "4Q11");
    choose({ cards: false, locale: "ja" });
    await loadRefusals();
    await expect(answer).rejects.toMatchObject({
      message: expect.stringMatching(/no such thing.*[ぁ-ん]/) as string,
    });
  });

  test("CF1 a block with a gap is answered when the gap can say why", async () => {
    const { call, loadRefusals } = await firstScript();
    const question = ["GRID", [["Revenue"]], [["4Q11", "4Q99"]]] as const;
    const answer = call(...question);
    await loadRefusals();
    expect(JSON.stringify(await answer)).toBe(JSON.stringify(call(...question)));
    expect(JSON.stringify(await answer)).toMatch(/26563.*our figures begin with/);
  });

  test.each(REFUSED)(
    "CF1 %j is refused without a reason where none could be loaded, and with one when it can",
    async (question, says) => {
      const { call, missOthers, loadRefusals } = await firstScript();
      const [id, ...args] = question;
      const answer = call(id, ...args);
      missOthers();
      await expect(answer).rejects.toMatchObject({
        message: expect.stringMatching(/^The reason could not be loaded\./) as string,
      });
      // Nothing else is missing.
      expect(call("VALUE", "Revenue", "4Q11")).toBe(26_563);
      const again = call(id, ...args);
      await loadRefusals();
      await expect(again).rejects.toMatchObject({ message: expect.stringMatching(says) as string });
    },
  );

  test.each(
    asked([
      ["SOURCE", "Revenue", "4Q11"],
      ["META", "Revenue", "4Q11", "document"],
      ["META", "Revenue", "2Q11", "formula"],
    ]),
  )(
    "CF1 $id($args) is answered when the sources are there, as afterwards",
    async ({ id, args }) => {
      const { call, loadSources } = await firstScript();
      const answer = call(id, ...args);
      expect(answer).toBeInstanceOf(Promise);
      await loadSources();
      expect(await answer).toBe(call(id, ...args));
      expect(call(id, ...args)).toEqual(expect.stringMatching(/./));
    },
  );

  test("a button that finds the sources missing asks for them again", async () => {
    const { awaitSources, missOthers, loadSources } = await firstScript();
    missOthers();
    const pressed = awaitSources();
    await loadSources();
    await expect(pressed).resolves.toBeUndefined();
  });

  test("CF1 a source says that it could not be loaded when nothing more will load", async () => {
    const { call, missOthers, loadRefusals } = await firstScript();
    const answer = call("SOURCE", "Revenue", "4Q11");
    await loadRefusals();
    missOthers();
    await expect(answer).rejects.toMatchObject({
      message: expect.stringMatching(
        /^Where the figures come from could not be loaded\./,
      ) as string,
    });
    expect(call("VALUE", "Revenue", "4Q11")).toBe(26_563);
  });
});
