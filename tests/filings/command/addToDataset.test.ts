import { DatasetError } from "../../../src/dataset/statementFiles/datasetError";
import { readFiles } from "../../../src/dataset/compile/sources/readFiles";
import { filesAdding } from "../../../src/filings/command/addToDataset";
import { filingTable } from "../../../src/filings/command/filingTable";
import { compareFiling } from "../../../src/filings/compareFiling";
import { fileStatement } from "../../../src/filings/filedStatement";
import type { Filing } from "../../../src/filings/filing";
import { reportZip } from "../fixture";
import { read } from "../reading";

const FILES = readFiles("src/dataset");

const FILING = read(
  reportZip({
    ...{ year: 2031, quarter: 1, filed: "2031年８月９日" },
    lines: [
      ["SalesIFRS", "90,000", "80,000", "12.5"],
      ["OperatingIncomeIFRS", "8,100", "7,700"],
    ],
  }),
);

/** All of it, as it is written to the dataset. */
function statementOf(filing: Filing) {
  return fileStatement(filing, compareFiling(filing).figures, () => true);
}

describe("a filing that becomes part of the dataset", () => {
  test("is a document and a statement with tokens as printed, and passes every check", () => {
    const filed = statementOf(FILING);
    const [documents, statement] = filesAdding(FILES, filed);
    expect(documents).toMatchObject({
      path: "documents.json",
      json: { [filed.statement.id]: { published: "2031-08-09", authority: "release" } },
    });
    expect(statement).toMatchObject({
      path: "statements/filings/tdnet-report-1q31-2031-08-09.json",
      json: {
        standard: "IFRS",
        text: expect.arrayContaining([
          expect.objectContaining({ metric: "revenue", period: "1Q31", printed: "90,000" }),
        ]) as unknown,
      },
    });
  });

  test("has a name of its own, also where a company revises forecast and dividend on one day", () => {
    const document = { ...FILING.document, kind: "tdnet-revision" as const };
    const forecast = { ...FILING, document };
    const dividends = { ...forecast };
    delete dividends.standard;
    const revisions = [forecast, dividends].map((filing) => statementOf(filing).statement);
    expect(new Set(revisions.map(({ id }) => id)).size).toBe(2);
    expect(new Set(revisions.map(({ title }) => title)).size).toBe(2);
  });

  test("is refused where it breaks one, and says which", () => {
    const figures = FILING.figures.map((figure) =>
      figure.metric === "revenue" && figure.period === "1Q31"
        ? { ...figure, printed: "99,000" }
        : figure,
    );
    const statement = statementOf({ ...FILING, figures });
    const says = expect.stringMatching(/revenue\[1Q31\]/) as string;
    const refusal = expect.objectContaining({ name: DatasetError.name, message: says }) as Error;
    expect(() => filesAdding(FILES, statement)).toThrow(refusal);
  });

  test("is shown as a table first", () => {
    const table = filingTable(FILING, compareFiling(FILING));
    expect(table).toMatch(/^revenue +1Q31 +current +90,000 +90,000 +new +tse-ed-t:SalesIFRS$/m);
    expect(table).toMatch(/rounding: half/);
  });
});
