import { existsSync, readFileSync } from "node:fs";
import { parsePrinted } from "../../../src/dataset/printed/printed";
import type { Token } from "../../../src/dataset/printed/statement";
import { endOf, findPeriod, formatPeriod } from "../../../src/domain/periods/period";
import { readCsv } from "./readCsv";
import { describeWith, fileBeside } from "../../headless/describeWith";
import { figuresIn, readProject } from "../readProject";

const SOURCE = "../shared/source/public-releases.csv";

const POWERS: Readonly<Record<string, number>> = {
  "JPY million": 1e6,
  "JPY thousand": 1e3,
  "%": 0.01,
};

/** A row's span, or its day: the list gives some days as the quarter or half that ends on them. */
function periodOf(row: string, figure: string): string {
  const [listed, kept] = [findPeriod(row), findPeriod(figure)];
  if (!listed || !kept) return "not a period";
  const isDay = [listed, kept].some(({ kind }) => kind === "instant");
  return isDay ? endOf(listed) : formatPeriod(listed);
}

/** A row's amount, below zero for a loss that is listed without a sign. */
function amountOf(row: Readonly<Record<string, string>>): number {
  const isLoss = row["concept"]?.endsWith("operating loss");
  return Number(row["value"]) * (POWERS[row["unit"] ?? ""] ?? 1) * (isLoss ? -1 : 1);
}

function amountIn(figure: Token): number {
  const read = parsePrinted(figure.printed, figure.reading);
  return read.ok ? Number(read.value.value) : NaN;
}

describeWith(fileBeside(SOURCE), "the list of public releases", () => {
  const rows = existsSync(SOURCE) ? readCsv(readFileSync(SOURCE, "utf8")) : [];
  const dataset = readProject();
  const pages = new Set(rows.map((row) => row["url"] ?? ""));
  // A converted figure is read from a row that is there already, as it is printed. What is on pages
  // that are not in the list, such as those of a later quarter, is not for this test to judge.
  const figures = figuresIn(dataset, (document) => document !== "deck").filter(
    ({ reading, url }) => reading.factor === undefined && pages.has(url ?? ""),
  );

  it("is in the dataset row by row: same page, words, token, amount and period", () => {
    const unfound = [...figures];
    const missing = rows.filter((row) => {
      const index = unfound.findIndex(
        (figure) =>
          figure.url === row["url"] &&
          figure.row === row["concept"] &&
          figure.printed === row["value"] &&
          amountIn(figure).toPrecision(12) === amountOf(row).toPrecision(12) &&
          periodOf(figure.period, row["period"] ?? "") ===
            periodOf(row["period"] ?? "", figure.period),
      );
      if (index >= 0) unfound.splice(index, 1);
      return index < 0;
    });
    expect(missing).toEqual([]);
    expect(unfound).toEqual([]);
    expect(rows.length).toBeGreaterThan(280);
  });

  it("trusts the company above the press", () => {
    const kinds = new Map(rows.map((row) => [row["url"], row["kind"]]));
    const wrong = figures.filter(({ url, document }) => {
      const isPress = dataset.documents[document]?.authority === "press";
      return isPress !== (kinds.get(url ?? "") === "secondary");
    });
    expect(wrong).toEqual([]);
  });

  it("names the figures of annual reports as such", () => {
    const filings = /Form 20-F|securities report/;
    const annual = new Set(
      rows.filter((row) => filings.test(row["publisher"] ?? "")).map((row) => row["url"]),
    );
    const wrong = figures.filter(({ url, document }) => {
      return (dataset.documents[document]?.authority === "annual-report") !== annual.has(url ?? "");
    });
    expect(wrong).toEqual([]);
  });
});
