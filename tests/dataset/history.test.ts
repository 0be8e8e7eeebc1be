import { existsSync, readFileSync } from "node:fs";
import { parsePrinted } from "../../src/dataset/printed/printed";
import { tokensOf, type Token } from "../../src/dataset/printed/statement";
import { describeWith, fileBeside } from "../headless/describeWith";
import leftOut from "./leftOutReleases.json";
import { readCsv } from "./readCsv";
import { readProject } from "./readProject";

const SOURCE = "../shared/source/releases-fy2008-1h25.csv";

type Row = Readonly<Record<string, string>>;

const POWERS: Readonly<Record<string, number>> = {
  ...{ "JPY million": 6, "JPY billion": 9, "JPY 100 million": 8, "JPY thousand": 3, "%": -2 },
  ...{ "10 thousand contracts": 4, "thousand contracts": 3, "million contracts": 6 },
};

/** Losses and expenses are listed with either sign. */
const LOSS = /loss|interest-expense/;

function amountOf(row: Row): string {
  const amount = Number(row["value"]) * 10 ** (POWERS[row["unit"] ?? ""] ?? 0);
  return plain(LOSS.test(row["concept"] ?? "") ? Math.abs(amount) : amount);
}

/** What a token says before it is put on another number of shares; of a range both ends. */
function amountsIn({ printed, reading }: Token, isLoss: boolean): readonly string[] {
  const { unit, scale, sign } = reading;
  return printed.split("–").map((token) => {
    const read = parsePrinted(token, { unit, scale, sign });
    const amount = read.ok ? Number(read.value.value) : NaN;
    return plain(isLoss ? Math.abs(amount) : amount);
  });
}

function plain(amount: number): string {
  return amount.toPrecision(9);
}

const isSame = (row: Row) => (other: Row) =>
  (["concept", "period", "scenario", "url", "value"] as const).every(
    (field) => row[field] === other[field],
  );

describeWith(fileBeside(SOURCE), "the releases from FY2008 to 1H25", () => {
  const rows: readonly Row[] = existsSync(SOURCE) ? readCsv(readFileSync(SOURCE, "utf8")) : [];
  const { statements, documents } = readProject();
  const byPage = new Map<string, Token[]>();
  for (const token of statements.flatMap(tokensOf)) {
    const page = token.url ?? documents[token.document]?.url ?? "";
    byPage.set(page, [...(byPage.get(page) ?? []), token]);
  }

  it("are in the dataset row by row: same page and amount, or left out with a reason", () => {
    const missing = rows.filter((row) => {
      if (leftOut.some(isSame(row))) return false;
      const isLoss = LOSS.test(row["concept"] ?? "");
      return !(byPage.get(row["url"] ?? "") ?? []).some((token) =>
        amountsIn(token, isLoss).includes(amountOf(row)),
      );
    });
    expect(missing).toEqual([]);
    expect(rows.length).toBeGreaterThan(1_700);
  });

  it("are left out only where they are, each with a reason", () => {
    expect(leftOut.filter((one) => !rows.some(isSame(one)))).toEqual([]);
    expect(leftOut.filter(({ reason }) => !reason.endsWith("."))).toEqual([]);
  });

  it("trust the company above the press", () => {
    const wrong = rows.filter((row) =>
      (byPage.get(row["url"] ?? "") ?? []).some(({ document }) => {
        const isPress = documents[document]?.authority === "press";
        return isPress !== (row["kind"] === "secondary");
      }),
    );
    expect(wrong).toEqual([]);
  });
});
