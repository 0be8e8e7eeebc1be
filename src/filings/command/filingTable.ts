import { formatValue } from "../../dataset/facts/formula";
import { isTaken, type ComparedFiling } from "../comparedFigure";
import { explainContradiction, explainNotice } from "../explainFiling";
import type { Filing } from "../filing";

/** A filing as lines of text: what it is, its figures beside those that are known, and what to know. */
export function filingTable(filing: Filing, compared: ComparedFiling): string {
  const { company, document, rounding, notices } = filing;
  const { figures, contradictions } = compared;
  const standard = filing.standard ?? "no standard";
  const head = [
    `${document.title || document.kind}, ${company.name} (${company.code})`,
    `${document.published}, ${filing.period ?? `year to ${filing.fiscalYearEnd}`}, ${standard}, rounding: ${rounding}`,
  ];
  const rows = figures.map(({ figure, standing, known }) => [
    figure.metric,
    figure.period,
    figure.column,
    figure.printed,
    formatValue(figure.value, figure.unit, 6),
    known ? formatValue(known.value, figure.unit, 6) : "",
    standing,
    figure.element,
  ]);
  const header = ["metric", "period", "column", "printed", "value", "known", "", "element"];
  const taken = figures.filter(isTaken).length;
  return [
    ...head,
    "",
    ...alignColumns([header, ...rows]),
    "",
    `${figures.length} figures, ${taken} of them new to the dataset (JPY figures in million).`,
    ...contradictions.map((one) => explainContradiction(one).en),
    ...notices.map((one) => explainNotice(one).en),
  ].join("\n");
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
