import fc from "fast-check";
import { mentionsOf } from "../../../../../src/workbench/host/workbook/sheetMentions";
import { type OpenExcel, openExcel } from "../../../../headless/openExcel";

jest.setTimeout(60_000);

const SHEETS = ["Sheet1", "It's", "It's (2)"] as const;

let excel: OpenExcel;

/** A workbook of these sheets and two names. */
async function open(): Promise<void> {
  excel = openExcel();
  await inExcel(({ worksheets, names }) => {
    for (const name of SHEETS.slice(1)) worksheets.add(name);
    names.add("rate", "='It''s'!$B$1");
    names.add("twice", "=rate*2");
  });
}

function inExcel(work: (workbook: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Formulas over a column of a sheet; each column rests on one before it, so that none goes round in a circle. */
const FORMS: readonly ((sheet: string, column: string) => string)[] = [
  (sheet, column) => `=${quoted(sheet)}!${column}1+1`,
  (sheet, column) => `=sum(${quoted(sheet)}!${column}1:${column}3)`,
  (sheet, column) => `=INDIRECT("${quoted(sheet)}!${column}2")*2`,
  (_sheet, column) => `=${column}1&"x"`,
  () => "=Rate+1",
  () => "=twice",
  (sheet, column) => `=INDEX(${quoted(sheet)}!${column}1:${column}3,2)`,
  (sheet, column) => `=OFFSET(${quoted(sheet)}!${column}1,1,0)`,
  (sheet, column) => `=IFERROR(1/${quoted(sheet)}!${column}3,"none")`,
];

const sheet = fc.constantFrom(...SHEETS);
const row = fc.integer({ min: 1, max: 3 });

/** Three rows of formulas in three columns, each over the column before it. */
const formulas = fc
  .array(fc.tuple(sheet, fc.constantFrom(...FORMS)), { minLength: 9, maxLength: 9 })
  .map((cells) =>
    [0, 1, 2].map((line) =>
      ["B", "C", "D"].map((over, column) => {
        const [of, form] = cells[line * 3 + column] ?? [SHEETS[0], String];
        return form(of, over);
      }),
    ),
  );

/** What can be done; what cannot be done now, such as deleting a sheet that is gone, is no step. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(sheet, row, fc.integer({ min: 1, max: 9 }))
      .map(([where, at, value]) => () => {
        excel.host.write(`${quoted(where)}!B${at}`, value);
      }),
  },
  {
    weight: 1,
    arbitrary: sheet.map((name) => () => inExcel(({ worksheets }) => worksheets.add(name))),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...SHEETS.slice(1)).map(
      (name) => () =>
        inExcel(({ worksheets }) => {
          worksheets.getItem(name).delete();
        }),
    ),
  },
  {
    weight: 1,
    arbitrary: sheet.map(
      (name) => () =>
        inExcel(({ names }) => {
          names.getItem("rate").formula = `=${quoted(name)}!$B$2`;
        }),
    ),
  },
);

/** What a new workbook's cells come to by these steps. */
async function valuesAfter(
  steps: readonly (() => unknown)[],
  prepare: () => void = () => undefined,
): Promise<unknown> {
  await open();
  try {
    prepare();
    for (const one of steps) {
      await Promise.resolve()
        .then(one)
        .catch(() => undefined);
      await excel.host.settled();
    }
    return excel.host
      .sheets()
      .map(({ name }) => [
        name,
        excel.host.read(`${quoted(name)}!B1:E3`).map((cells) => cells.map(({ value }) => value)),
      ]);
  } finally {
    excel.close();
  }
}

const books = fc.tuple(formulas, formulas, formulas);

test("what a change cannot reach may be left out of the calculation", async () => {
  await fc.assert(
    fc.asyncProperty(
      books,
      fc.array(step, { minLength: 3, maxLength: 8 }),
      async (filled, steps) => {
        const fill = filled.map((rows, index) => () => {
          excel.host.write(`${quoted(SHEETS[index] ?? "")}!C1:E3`, rows);
        });
        const everything = await valuesAfter([...fill, ...steps], () => {
          const { book } = excel.host;
          mentionsOf(book).reachedFrom = () => new Set(book.sheets.map(({ id }) => id));
        });
        expect(await valuesAfter([...fill, ...steps])).toEqual(everything);
      },
    ),
    { numRuns: 5 },
  );
});
