import { formatValue } from "../../dataset/facts/formula";
import { isTaken, type ComparedFigure } from "../filedStatement";
import type { Filing, FilingContradiction, FilingNotice } from "../filing";

/** A filing as lines of text: what it is, its figures beside those that are known, and what to know. */
export function filingTable(filing: Filing, compared: readonly ComparedFigure[]): string {
  const { company, document, rounding, contradictions, notices } = filing;
  const standard = filing.standard ?? "no standard";
  const head = [
    `${document.title || document.kind}, ${company.name} (${company.code})`,
    `${document.published}, ${filing.period ?? `year to ${filing.fiscalYearEnd}`}, ${standard}, rounding: ${rounding}`,
  ];
  const rows = compared.map(({ figure, comparison, known }) => [
    figure.metric,
    figure.period,
    [figure.column, figure.bound ?? ""].join(" ").trim(),
    figure.printed,
    formatValue(figure.value, figure.unit, 6),
    known ? formatValue(known.value, figure.unit, 6) : "",
    comparison,
    figure.element,
  ]);
  const header = ["metric", "period", "column", "printed", "value", "known", "", "element"];
  const taken = compared.filter(isTaken).length;
  return [
    ...head,
    "",
    ...alignColumns([header, ...rows]),
    "",
    `${compared.length} figures, ${taken} of them new to the dataset (JPY figures in million).`,
    ...contradictions.map(describeContradiction),
    ...notices.map(describeNotice),
  ].join("\n");
}

function describeContradiction({ identity, period, figures }: FilingContradiction): string {
  const sides = figures.map(({ metric, printed }) => `${metric} ${printed}`).join(", ");
  return `Left out, as they contradict each other in ${period}: ${identity} (${sides}).`;
}

function describeNotice(notice: FilingNotice): string {
  switch (notice.code) {
    case "parts-disagree":
      return `Left out: ${notice.what} is ${notice.a} in one part and ${notice.b} in another.`;
    case "statements-currency":
      return `The statements are in ${notice.unit} and were left out.`;
    case "forecast-of-the-past":
      return `Left out, as it may be the result: ${notice.what}.`;
    case "precision":
      return `Left out: the digits and the stated precision of ${notice.what} differ (${notice.given}).`;
    case "rounding-unstated":
      return "The report does not say how it rounds: figures are taken as rounded to the nearest.";
  }
}

/** Full-width letters take two columns of a terminal. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => width + (sign > "\u2e7f" ? 2 : 1), 0);
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const blanks = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return column >= 3 && column <= 5 ? blanks + cell : cell + blanks;
      })
      .join("  ")
      .trimEnd(),
  );
}
