import { answer } from "../../../src/dataset/answer";
import { factsOf } from "../../../src/dataset/figures";
import { listMetrics } from "../../../src/dataset/metrics";
import { inTodaysShares } from "../../../src/dataset/shares";
import { findPeriod, formatPeriod, shiftPeriod } from "../../../src/domain/periods/period";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { findFigure } from "../../../src/plans/tables/figures";
import type { Column } from "../../../src/plans/tables/columns";
import { ask, shownBy } from "../asking";

const shown = (id: string, ...args: readonly unknown[]) => shownBy(ask(id, ...args));

const PER_SHARE = listMetrics().filter((metric) => inTodaysShares(metric));

describe("CF22 a calculation over figures per share counts the same shares", () => {
  test.each<[string, string, number]>([
    ["dividend", "FY20", 14.875 / 6.75 - 1],
    ["dividend", "FY22", 29.255 / 24 - 1],
    ["dividend", "FY21", 24 / 14.875 - 1],
    ["dividend", "FY19", 0],
    ["eps", "FY22", 104.3 / 86.8 - 1],
    ["eps", "FY11", 17_964 / 15_808 - 1],
  ])("growth of %s to %s", (metric, period, expected) => {
    expect(shown("GROWTH", metric, period)).toBeCloseTo(expected, 3);
  });

  test("a yearly rate, and a share of another figure per share", () => {
    expect(shown("CAGR", "dividend", "FY19", "FY23")).toBeCloseTo((34.36 / 6.75) ** 0.25 - 1, 3);
    expect(shown("MARGIN", "dividend", "FY21", "eps")).toBeCloseTo(24 / 86.8, 3);
  });

  test.each(PER_SHARE.map(({ id }) => id))("growth of %s is that of today's shares", (id) => {
    for (const { period, standard } of factsOf(id)) {
      const before = shiftPeriod(period, -12);
      const [from, to] = [before, period].map(
        (one) => one && findFigure(`${id}.adjusted`, one, "actual", standard),
      );
      if (!from || !to || Number(from.value) <= 0) continue;
      const growth = shown("GROWTH", id, formatPeriod(period), null, standard);
      expect(growth).toBeCloseTo(Number(to.value) / Number(from.value) - 1, 2);
    }
  });

  test("what nobody can tell the shares of is not calculated with", () => {
    expect(shown("CAGR", "bps", "FY10", "FY13")).toEqual(expect.any(String));
  });

  test("no difference is taken over a split, but of the same figures in today's shares, and the sheet says so", () => {
    const years = ["FY19", "FY20"].map((id): Column => ({
      period: findPeriod(id) ?? { kind: "year", year: 0 },
      scenario: "actual",
    }));
    const plan = planComparison({
      metrics: ["dividend", "dividend.adjusted"],
      columns: years,
      differences: ["change", "percent"],
      charts: [],
      unit: "million",
      locale: "en",
    });
    const cells = plan.blocks.flatMap(({ rows }) => rows);
    const row = (label: string) =>
      cells.find((all) => all.some((cell) => cell.kind === "text" && cell.text === label)) ?? [];
    expect(
      row("Dividend per share")
        .slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(["empty", "empty"]);
    const today = row("Dividend per share, in today's shares").slice(-2);
    expect(today.map(({ kind }) => kind)).toEqual(["formula", "formula"]);
    expect(JSON.stringify(cells)).toContain("No difference is taken");
  });
});

test("every figure per share and its adjusted one stand in the ratio of the splits", () => {
  const ratios = PER_SHARE.flatMap(({ id }) =>
    factsOf(id).flatMap(({ period, value, standard }) => {
      const today = answer({ metric: `${id}.adjusted`, period, scenario: "actual", standard });
      return today.ok ? [Number(value) / Number(today.value.value)] : [];
    }),
  );
  expect(ratios.length).toBeGreaterThan(40);
  for (const ratio of ratios) {
    expect([1, 2, 4, 800].some((split) => Math.abs(ratio / split - 1) < 0.02)).toBe(true);
  }
});
