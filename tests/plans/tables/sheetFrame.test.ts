import { findPeriod } from "../../../src/domain/periods/period";
import { findFigure } from "../../../src/plans/tables/figures";
import { nameSourcesUnderChart, planTitle } from "../../../src/plans/tables/sheetFrame";

type Named = readonly [metric: string, period: string];

function factsOf(figures: readonly Named[]) {
  return figures.flatMap(([metric, id]) => {
    const period = findPeriod(id);
    return (period && findFigure(metric, period)) ?? [];
  });
}

function subtitleOf(...figures: readonly Named[]): string {
  const [, row] = planTitle("Title", factsOf(figures), { locale: "en", unit: "million" });
  const cell = row?.[1];
  return cell?.kind === "text" ? cell.text : "";
}

const PRESENTATION = "IIJ investor presentation, May and June 2012";
const REPORT_24 =
  "IIJ annual securities report, 24th term (EDINET S100822J) (copy at donburi.accountant)";

test("a sheet names the two documents that most of its figures stand in, the most frequent first", () => {
  const figures = [
    ["revenue", "FY11"],
    ["revenue.atm", "FY10"],
    ["sga-rd", "FY11"],
  ] as const;
  expect(subtitleOf(...figures)).toContain(` Source: ${PRESENTATION}; ${REPORT_24} `);
  expect(subtitleOf(...figures, ["revenue", "FY10"])).toMatch(/ Source: .*; .* and others /);
});

test("a chart names two where they fit on its line, and one with others where they do not", () => {
  const under = (...figures: readonly Named[]) =>
    nameSourcesUnderChart(factsOf(figures), { locale: "en" });
  expect(under(["revenue.atm", "FY10"])).toBe(PRESENTATION);
  expect(under(["revenue.atm", "FY10"], ["revenue.atm", "FY11"], ["revenue", "FY11"])).toBe(
    `${PRESENTATION} and others`,
  );
});
