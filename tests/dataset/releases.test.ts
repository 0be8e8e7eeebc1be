import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parsePrinted } from "../../src/dataset/printed";
import type { Figure } from "../../src/dataset/statement";
import { endOf, findPeriod } from "../../src/domain/period";
import { figuresIn, readProject } from "./readProject";

const SOURCE = resolve("../shared/source/public-releases.csv");
const describeWithSource = existsSync(SOURCE) ? describe : describe.skip;

const POWERS: Readonly<Record<string, number>> = {
  "JPY million": 1e6,
  "JPY thousand": 1e3,
  "%": 0.01,
};

/** The rows of a csv text whose fields may be quoted, by the names in its first line. */
function readCsv(text: string): Record<string, string>[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  const [names = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? "",
    ),
  );
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])),
  );
}

function lastDay(period: string): string {
  const known = findPeriod(period);
  return known ? endOf(known) : "not a period";
}

function magnitude(figure: Figure): number {
  const read = parsePrinted(figure.printed, figure.reading);
  return read.ok ? Math.abs(Number(read.value.value)) : NaN;
}

describeWithSource("the list of public releases", () => {
  const rows = existsSync(SOURCE) ? readCsv(readFileSync(SOURCE, "utf8")) : [];
  const dataset = readProject();
  // A converted figure is read from a row that is there already, as it is printed.
  const figures = figuresIn(dataset, (document) => document !== "deck").filter(
    ({ reading }) => reading.factor === undefined,
  );

  it("is in the dataset row by row: same page, words, figure, unit and last day", () => {
    const listed = rows.map((row) => {
      const amount = Math.abs(Number(row["value"])) * (POWERS[row["unit"] ?? ""] ?? 1);
      return [
        row["url"],
        row["concept"],
        row["value"],
        amount.toPrecision(12),
        lastDay(row["period"] ?? ""),
      ];
    });
    const kept = figures.map((figure) => [
      figure.url,
      figure.row,
      figure.printed,
      magnitude(figure).toPrecision(12),
      lastDay(figure.period),
    ]);
    expect(kept.map(String).sort()).toEqual(listed.map(String).sort());
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
