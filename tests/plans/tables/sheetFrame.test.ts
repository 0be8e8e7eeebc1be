import { findPeriod } from "../../../src/domain/periods/period";
import { findFigure } from "../../../src/plans/tables/figures";
import { planTitle } from "../../../src/plans/tables/sheetFrame";

function subtitleOf(...figures: readonly (readonly [metric: string, period: string])[]): string {
  const facts = figures.flatMap(([metric, id]) => {
    const period = findPeriod(id);
    return (period && findFigure(metric, period)) ?? [];
  });
  const [, row] = planTitle("Title", facts, { locale: "en", unit: "million" });
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
