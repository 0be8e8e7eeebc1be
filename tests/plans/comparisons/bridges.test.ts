import { Decimal } from "../../../src/domain/numbers/decimal";
import { UNIT_NAMES } from "../../../src/domain/unit";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import type { ComparisonChoice } from "../../../src/plans/comparisons/comparedTable";
import type { Column } from "../../../src/plans/tables/columns";
import { formatCell, readArea } from "../../../src/plans/sheets/address";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { ExactSheet } from "../exactValues";
import { cellsByAddress, contentsByAddress } from "../planned";

const BRIDGES = comparisonPresets().filter(({ choice }) => choice.charts.includes("waterfall"));

const year = (number: number): Column => ({
  period: { kind: "year", year: number },
  scenario: "actual",
});
const OWN: ComparisonChoice = {
  metrics: ["operating-income", "gross-margin", "sga-rd"],
  columns: [year(2010), year(2011)],
  differences: [],
  charts: ["waterfall"],
  unit: "million",
  locale: "en",
};

/** The bars of a bridge from top to bottom: what each is called, and the row it stands in, from 1. */
function barsOf(plan: SheetPlan) {
  const chart = plan.charts.find(({ name }) => name === "IIJ bridge");
  const { top, bottom } = readArea(chart?.series[0]?.categories ?? "A1");
  const contents = contentsByAddress(plan);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index + 1);
  return { chart, bars: rows.map((row) => ({ row, name: String(contents[`B${row}`]) })) };
}

function decimalsIn(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

test.each(UNIT_NAMES)("no step of a bridge is shown as nothing in %s", (unit) => {
  let shown = 0;
  for (const { choice } of BRIDGES) {
    const plan = planComparison({ ...choice, unit, locale: "en" });
    const sheet = new ExactSheet(contentsByAddress(plan));
    const cells = cellsByAddress(plan);
    for (const { row, name } of barsOf(plan).bars) {
      const cell = cells.get(`D${row}`);
      const change = sheet.at(`D${row}`);
      if (cell?.kind !== "formula" || !(change instanceof Decimal) || change.isZero()) continue;
      const rounded = change.toDecimalPlaces(decimalsIn(cell.format));
      expect([name, rounded.isZero()]).toEqual([name, false]);
      shown += 1;
    }
  }
  expect(shown).toBeGreaterThan(10);
});

test("a bridge has no step for a rest that is nothing, and calls one within rounding by its name", () => {
  for (const { choice } of BRIDGES) {
    const plan = planComparison({ ...choice, unit: "million", locale: "en" });
    const sheet = new ExactSheet(contentsByAddress(plan));
    for (const { row, name } of barsOf(plan).bars.filter(({ name }) =>
      /^(Other|Rounding)$/.test(name),
    )) {
      const rest = sheet.at(`D${row}`);
      const size = rest instanceof Decimal ? rest.abs().toNumber() : 0;
      expect([name, size > 0]).toEqual([name, true]);
      expect([name, size <= 3]).toEqual([name, name === "Rounding"]);
    }
  }
});

test("what the lines leave of a bridge unexplained is called other", () => {
  const { bars } = barsOf(planComparison({ ...OWN, metrics: ["operating-income", "sga-rd"] }));
  expect(bars.map(({ name }) => name)).toContain("Other");
});

describe("the chart of a bridge", () => {
  const plans = BRIDGES.map(({ choice }) =>
    planComparison({ ...choice, unit: "million", locale: "en" }),
  );

  test("writes every change above its bar, once, and every end on it", () => {
    for (const plan of plans) {
      const { chart, bars } = barsOf(plan);
      const sheet = new ExactSheet(contentsByAddress(plan));
      const labelled = (chart?.series ?? []).filter(({ labels }) => labels !== undefined);
      for (const { row, name } of bars) {
        const written = labelled.filter(({ values }) => {
          const value = sheet.at(formatCell(row - 1, readArea(values).left));
          return value instanceof Decimal && !value.isZero();
        });
        expect([name, written.length]).toEqual([name, 1]);
        const isEnd = row === bars[0]?.row || row === bars.at(-1)?.row;
        expect([name, written[0]?.color === "none"]).toEqual([name, !isEnd]);
        expect([name, written[0]?.labelsAt]).toEqual([name, isEnd ? undefined : "base"]);
      }
    }
  });

  test("leads from the end of each bar to the beginning of the next", () => {
    for (const plan of plans) {
      const { chart, bars } = barsOf(plan);
      const cells = cellsByAddress(plan);
      const sheet = new ExactSheet(contentsByAddress(plan));
      const lines = (chart?.series ?? []).filter(({ thin }) => thin);
      for (const { row, name } of bars.slice(0, -1)) {
        const leading = lines.filter(({ values }) => {
          const { left } = readArea(values);
          const here = cells.get(formatCell(row - 1, left));
          const next = cells.get(formatCell(row, left));
          return here?.kind === "formula" && next?.kind === "formula";
        });
        expect([name, leading.length]).toEqual([name, 1]);
        const column = readArea(leading[0]?.values ?? "A1").left;
        const ends = [row - 1, row].map((at) => String(sheet.at(formatCell(at, column))));
        const level = String(sheet.at(`F${row}`));
        expect([name, ends]).toEqual([name, [level, level]]);
      }
    }
  });
});

test.each(UNIT_NAMES)("a bridge's axis in %s ends on ticks that one can read", (unit) => {
  for (const { choice } of BRIDGES) {
    const { chart } = barsOf(planComparison({ ...choice, unit, locale: "en" }));
    const { minimum = 0, maximum = 0 } = chart?.primary ?? {};
    expect(maximum).toBeGreaterThan(minimum);
    const steps = [1, 2, 5].flatMap((digit) =>
      Array.from({ length: 16 }, (_, power) => digit * 10 ** (power - 3)),
    );
    const isTick = (step: number) =>
      [minimum, maximum].every((end) => Math.abs(end / step - Math.round(end / step)) < 1e-6);
    const ticks = steps.filter(isTick).map((step) => (maximum - minimum) / step);
    expect(Math.min(...ticks)).toBeLessThanOrEqual(10);
  }
});
