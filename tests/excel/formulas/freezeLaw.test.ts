import fc from "fast-check";
import { forecastFreeze, freezeFormulas } from "../../../src/excel/formulas/freezeFormulas";
import { callsOurs } from "../../../src/excel/formulas/ourFormula";
import { mayReferToSpill } from "../../../src/excel/formulas/spills/spillReferences";
import { choosePresentation } from "../../../src/functions/cells/presentation";
import functionsJson from "../../../src/functions/functions.json";
import { formatCell } from "../../../src/plans/sheets/address";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { seen } from "./seen";

jest.setTimeout(600_000);

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

/** A call of every function that shows a figure or fills cells. */
const CALLS: Readonly<Record<string, string>> = {
  VALUE: '"revenue","4Q11"',
  GRID: "$A$2:$A$3,$B$1:$C$1",
  REVENUE: '"4Q11"',
  COST: '"4Q11"',
  GROSSMARGIN: '"4Q11"',
  OPERATINGINCOME: '"4Q11"',
  SGA: '"4Q11"',
  PRETAXINCOME: '"4Q11"',
  INCOMETAX: '"4Q11"',
  NETINCOME: '"FY11"',
  BALANCE: '"cash","4Q11"',
  CASHFLOW: '"operating","FY11"',
  CAPEX: '"FY11"',
  PERSHARE: '"eps","FY11"',
  KPI: '"employees","4Q11"',
  TARGET: '"revenue","FY12"',
  VSTARGET: '"revenue","FY11"',
  GROWTH: '"revenue","4Q11"',
  MARGIN: '"operating-income","4Q11"',
  TTM: '"revenue","4Q11"',
  CAGR: '"revenue","FY08","FY11"',
  SERIES: '"revenue.atm","1Q09","2Q11"',
  TABLE: '"atm","3Q11","4Q11"',
  METRICS: '"atm"',
  PERIODS: '"revenue.atm"',
  SOURCE: '"revenue","4Q11"',
  META: '"operating-income.atm","1Q10","printed"',
  BOUNDS: '"revenue","4Q11"',
};

const call = fc.constantFrom(...Object.entries(CALLS)).map(([id, args]) => `IIJ.${id}(${args})`);
const one = fc
  .constantFrom("REVENUE", "SGA", "GROWTH", "META", "OPERATINGINCOME")
  .map((id) => `IIJ.${id}(${CALLS[id] ?? ""})`);

/** Formulas of ours, as they are and at work in others; lifted, spilled, errors and texts among them. */
const ours = fc.oneof(
  { weight: 4, arbitrary: call.map((text) => `=${text}`) },
  one.map((text) => `=${text}/1000`),
  one.map((text) => `=IF(TRUE,${text},0)`),
  one.map((text) => `=LET(x,${text},x)`),
  one.map((text) => `="("&${text}&")"`),
  one.map((text) => `=IFERROR(${text},"9/10")`),
  fc.constantFrom(
    "=IIJ.REVENUE($B$1:$C$1)",
    "=IIJ.REVENUE($B$1:$C$1)*2",
    "=MAP($B$1:$C$1,LAMBDA(p,IIJ.REVENUE(p)))",
    '=IIJ.REVENUE("no period")',
    '=IIJ.VALUE("nonsense","FY11")',
    '=IIJ.REVENUE("4Q11")/0',
    '=IIJ.REVENUE({"1Q11","nonsense"})',
  ),
);

/** What a reader has typed, some of it resting on the cell above. */
const theirs = fc.oneof(
  fc.integer({ min: -9_999, max: 9_999 }),
  fc.constantFrom("mine", "'007", true, "=ROW()", "=1/0"),
);

const FORMATS = ["General", "0.0", "#,##0", "0.0%", "@", "yyyy-mm-dd"];

interface Placed {
  readonly address: string;
  readonly content: string | number | boolean;
  readonly format: string;
}

/** Cells far enough apart that some spills have room and some have not. */
const sheet: fc.Arbitrary<readonly Placed[]> = fc
  .uniqueArray(
    fc.record({
      row: fc.nat({ max: 5 }).map((index) => 5 + index * 4),
      column: fc.nat({ max: 7 }).map((index) => 4 + index * 4),
      content: fc.oneof({ weight: 3, arbitrary: ours }, theirs),
      format: fc.oneof(
        { weight: 4, arbitrary: fc.constant("General") },
        fc.constantFrom(...FORMATS),
      ),
    }),
    { minLength: 3, maxLength: 9, selector: ({ row, column }) => `${row} ${column}` },
  )
  .map((cells) =>
    cells.map(({ row, column, content, format }) => ({
      address: formatCell(row, column),
      content,
      format,
    })),
  );

const FILLS_SEVERAL = /^=(?:IIJ\.(?:SERIES|TABLE|METRICS|PERIODS|GRID)|IIJ\.REVENUE\(\$B)/;

const AREA = "A1:AO70";

/** Writes cells, and beside some formulas of ours another that refers to all that it fills. */
async function write(cells: readonly Placed[]): Promise<void> {
  await byHand((target) => {
    target.getRange(AREA).clear();
    for (const { address, format } of cells) {
      if (format !== "General") target.getRange(address).numberFormat = [[format]];
    }
  });
  excel.host.write("Sheet1!A1:C3", [
    ["", "3Q11", "4Q11"],
    ["revenue.atm", null, null],
    ["sga.atm", null, null],
  ]);
  for (const { address, content } of cells) excel.host.write(`Sheet1!${address}`, content);
  await excel.host.settled();
  const spilling = cells
    .filter(({ content }) => callsOurs(content) && FILLS_SEVERAL.test(content))
    .filter(({ address }) => excel.host.read(`Sheet1!${address}`)[0]?.[0]?.error === null)
    .slice(0, 2);
  spilling.forEach(({ address }, index) => {
    excel.host.write(`Sheet1!A${60 + index}`, `=SUM(${address}#)`);
    excel.host.write(`Sheet1!B${60 + index}`, `=${address}`);
  });
  await excel.host.settled();
}

interface Cell {
  readonly formula: string | null;
  readonly error: string | null;
}

function cellsOfSheet(): readonly Cell[] {
  return excel.host.read(`Sheet1!${AREA}`).flat();
}

test.each([
  ["with cards", true],
  ["as plain values", false],
])(
  "%s, whatever stands in a sheet, freezing changes nothing that can be seen",
  async (_, cards) => {
    excel = await openFunctions();
    choosePresentation({ cards, locale: "en" });
    await fc.assert(
      fc.asyncProperty(sheet, async (cells) => {
        await write(cells);
        const [before, shown] = [cellsOfSheet(), await seen(excel, AREA)];
        const { names, settings } = excel.host.snapshot();
        const forecast = await forecastFreeze("sheet");
        const freeze = await freezeFormulas("sheet");
        expect(await seen(excel, AREA)).toEqual(shown);
        const after = cellsOfSheet();
        expect(freeze).toMatchObject({ frozen: forecast.formulas, errors: forecast.errors });
        expect(freeze.writtenOut).toBe(forecast.references.length);
        const spoilt = after.filter(({ formula }, index) => {
          const was = before[index]?.formula;
          if (formula === was) return false;
          return callsOurs(was) ? formula !== null : !mayReferToSpill(was);
        });
        expect(spoilt).toEqual([]);
        const left = after.filter(({ formula }) => callsOurs(formula));
        expect(left.every(({ error }) => error !== null)).toBe(true);
        const snapshot = excel.host.snapshot();
        expect([snapshot.names, snapshot.settings]).toEqual([names, settings]);
      }),
      { numRuns: 12 },
    );
  },
);

test("every function is among those that are frozen", () => {
  expect(Object.keys(CALLS)).toEqual(functionsJson.functions.map(({ id }) => id));
});
