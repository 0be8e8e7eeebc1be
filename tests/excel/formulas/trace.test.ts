import fc from "fast-check";
import { readFormula } from "../../../src/excel/formulas/callArguments";
import { callsOurs, repairText } from "../../../src/excel/formulas/ourFormula";
import { SeenCells } from "../../../src/excel/formulas/cells/seenCells";
import { traceSelection } from "../../../src/excel/formulas/traceSelection";
import { tokensOf } from "../../../src/plans/sheets/formulaTokens";
import { openFunctions } from "../../functions/openFunctions";

jest.setTimeout(120_000);

describe("a formula is read in one go", () => {
  test("its parts together are the formula", () => {
    const part = fc.constantFrom(
      '"',
      '""',
      "'",
      "!",
      "A1",
      "$B$2",
      "IIJ.X(",
      ")",
      "[",
      "]",
      "{",
      ",",
      "é",
      ":",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const formula = `=${parts.join("")}`;
        expect(
          tokensOf(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  test.each([
    ["texts of quotes", `=IIJ.REVENUE("4Q11","${'""'.repeat(4000)}"&LOWER("x"))`],
    ["a text that does not close", `=IIJ.REVENUE("${'""'.repeat(4000)}`],
    ["calls that do not close", `=${"IIJ.A(".repeat(1300)}`],
    ["names of ours in a row", `=${"IIJ.".repeat(2000)}`],
    ["apostrophes", `=${"'".repeat(8000)}`],
    ["braces", `=IIJ.A(${"{".repeat(8000)})`],
    ["what a missing add-in leaves", `=${"a".repeat(4000)}_xldudf_IIJ_${"!".repeat(4000)}`],
  ])("%s end, whatever their length", (_, formula) => {
    // Exponential or quadratic reading would not come back from these within the test's time.
    expect(() => readFormula(formula)).not.toThrow();
    expect(() => repairText(formula)).not.toThrow();
  });

  test.each([
    ["a long text", (letters: number) => `"${"a".repeat(letters)}"`],
    ["calls among arguments", (letters: number) => nested(letters)],
    ["64 calls in one another", (letters: number) => nested(64 * 13, "9".repeat(letters))],
  ])("every letter is looked at as often in a long formula as in a short one: %s", (_, of) => {
    const looked = jest.spyOn(String.prototype, "matchAll");
    const letters = (formula: string): number => {
      looked.mockClear();
      readFormula(formula);
      const read = looked.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
      return read / formula.length;
    };
    const [short, long] = [1_000, 16_000].map((count) => letters(`=IIJ.REVENUE(${of(count)})`));
    looked.mockRestore();
    expect(long).toBeLessThanOrEqual((short ?? 0) * 1.05);
    expect(long).toBeLessThan(2);
  });

  /** So many letters of calls, each an argument of the one before. */
  function nested(letters: number, inner = "1"): string {
    const count = Math.floor(letters / 13);
    return `${"IIJ.REVENUE(".repeat(count)}${inner}${")".repeat(count)}`;
  }

  test("a call that never closes, and what is in it, is none; those before it are", () => {
    const read = readFormula("=IIJ.A(B1)+(IIJ.B({1,2},C1)+IIJ.C(IIJ.D(E1),F1");
    expect(read.calls.map(({ id, arguments: given }) => [id, given])).toEqual([
      ["A", ["B1"]],
      ["B", ["{1,2}", "C1"]],
    ]);
    expect(read.references).toEqual([]);
    expect(readFormula("=IIJ.X()").calls[0]?.arguments).toEqual([]);
  });

  test("calls among arguments are calls of their own, and what is outside is referred to", () => {
    const read = readFormula(
      '=B2+IIJ.VALUE("a, ""b""",IIJ.LATEST(C3,{1,2}))*SUM(D4:D5)&"IIJ.SGA(A1)"',
    );
    expect(read.calls.map(({ arguments: given }) => given)).toEqual([
      ['"a, ""b"""', "IIJ.LATEST(C3,{1,2})"],
      ["C3", "{1,2}"],
    ]);
    expect(read.references.map(({ address }) => address)).toEqual(["B2", "D4:D5"]);
  });
});

test.each(["=MY_IIJ.REVENUE(1)", "=RIIJ.REVENUE(1)", "=x_xldudf_IIJ_VALUE(1)"])(
  "%s only ends like ours: it is somebody else's, whoever asks",
  (formula) => {
    expect(callsOurs(formula)).toBe(false);
    expect(readFormula(formula).calls).toEqual([]);
  },
);

test.each([
  [`='C:\\Program Files\\BB\\BloombergUI.xla'!_xldudf_IIJ_REVENUE("4Q11")`, '=IIJ.REVENUE("4Q11")'],
  [`=1+[2]!_xldudf_IIJ_REVENUE("4Q11")`, '=1+IIJ.REVENUE("4Q11")'],
  ['=OTHER.xla!_xldudf_IIJ_REVENUE("4Q11")', '=IIJ.REVENUE("4Q11")'],
  ["='it''s.xla'!_xldudf_IIJ_VALUE(A1,'My x'!B2)", "=IIJ.VALUE(A1,'My x'!B2)"],
  ['="_xldudf_IIJ_A"&_xldudf_IIJ_SGA(A1)', '="_xldudf_IIJ_A"&IIJ.SGA(A1)'],
  ["=Sheet2!A1*2", "=Sheet2!A1*2"],
])("%s was meant as %s", (formula, meant) => {
  expect(repairText(formula)).toBe(meant);
});

test("every cell is seen once, however areas overlap, and no more than the most", () => {
  const area = fc
    .tuple(fc.nat(30), fc.nat(5), fc.nat(20), fc.nat(3))
    .map(([top, left, rows, columns]) => ({
      top,
      left,
      bottom: top + rows,
      right: left + columns,
    }));
  fc.assert(
    fc.property(
      fc.array(area, { maxLength: 12 }),
      fc.integer({ min: 1, max: 200 }),
      (areas, most) => {
        const seen = new SeenCells(most);
        const taken = areas
          .flatMap((one) => seen.take("S", one))
          .map(({ row, column }) => `${row},${column}`);
        const all = new Set(
          areas.flatMap(({ top, left, bottom, right }) =>
            Array.from({ length: bottom - top + 1 }, (_, down) =>
              Array.from(
                { length: right - left + 1 },
                (__, across) => `${top + down},${left + across}`,
              ),
            ).flat(),
          ),
        );
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.length).toBe(Math.min(most, all.size));
        expect(seen.isCut).toBe(all.size > most);
      },
    ),
  );
});

test("a trace stops at its limit and says so", async () => {
  const excel = await openFunctions();
  excel.host.write("Sheet1!A1:B2", [
    ['=IIJ.REVENUE("4Q11")', "=SUM(A1,C1:C30000)"],
    ["=A1", "=A2"],
  ]);
  excel.host.write("Sheet1!C1:C30000", 1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").select();
    await context.sync();
  });
  const trace = await traceSelection();
  expect(trace.figures.map(({ address }) => address)).toEqual(["A1"]);
  expect(trace.stoppedAt).toBe(20_000);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").select();
    await context.sync();
  });
  expect(await traceSelection()).not.toHaveProperty("stoppedAt");
  excel.close();
});
