import { Decimal } from "../../../src/domain/numbers/decimal";
import { findPeriod } from "../../../src/domain/periods/period";
import { DECK_CHARTS } from "../../../src/plans/models/deckCharts";
import type { Model } from "../../../src/plans/models/model";
import { MODELS } from "../../../src/plans/models/models";
import { UNIT_NAMES, UNITS } from "../../../src/domain/unit";
import type { Layout } from "../../../src/plans/tables/columns";
import { findFigure } from "../../../src/plans/tables/figures";
import { DEFAULT_OPTIONS, type PlanOptions } from "../../../src/plans/tables/planOptions";
import { ExactSheet, type Contents } from "../exactValues";
import { contentsByAddress, cellsByAddress } from "../planned";

const TABLES = [...MODELS, ...DECK_CHARTS].filter(
  ({ id }) => id !== "forecast" && id !== "data-checks" && !id.endsWith("-change"),
);
const LAYOUTS: readonly Layout[] = ["quarters-then-year", "all-quarters-then-years", "years"];
/** Every layout and every unit, each in some sheet. */
const SHOWN_IN = UNIT_NAMES.map(
  (unit, index) => [LAYOUTS[index % LAYOUTS.length] ?? "years", unit] as const,
);
const CHOICES = [
  { layout: "quarters-then-year", from: "1Q10", to: "4Q11" },
  { layout: "all-quarters-then-years", from: "1Q09", to: "4Q12" },
  { layout: "quarters", from: "3Q11", to: "2Q12" },
  { layout: "years", from: "1Q08", to: "4Q12" },
] as const;

/** A line's figure by "label | period | scenario", wherever the table of a sheet shows a number. */
function numbersOf(model: Model, options: PlanOptions): ReadonlyMap<string, string> {
  const plan = model.plan({ ...options, charts: false });
  const contents = contentsByAddress(plan);
  const sheet = new ExactSheet(contents);
  const numbers = new Map<string, string>();
  const [main] = plan.blocks;
  const seen = new Map<string, number>();
  main?.rows.forEach((_, index) => {
    const row = index + 1;
    const label = String(contents[`B${row}`] ?? "");
    const nth = (seen.get(label) ?? 0) + 1;
    if (row < 7) return;
    seen.set(label, nth);
    for (const letter of lettersIn(contents)) {
      if (contents[`${letter}${row}`] === undefined) continue;
      const value = sheet.at(`${letter}${row}`);
      const scenario = contents[`${letter}4`] ?? "actual";
      const key = `${contents[`A${row}`] ?? label} ${nth} | ${contents[`${letter}5`]} | ${scenario}`;
      numbers.set(
        key,
        value instanceof Decimal ? value.toSignificantDigits(12).toFixed() : String(value),
      );
    }
  });
  return numbers;
}

function lettersIn(contents: Readonly<Record<string, string | number>>): readonly string[] {
  return Object.keys(contents).flatMap((address) => /^([D-Z]|A[A-Z])5$/.exec(address)?.[1] ?? []);
}

const ALL_YEARS = { layout: "all-quarters-then-years", from: "1Q08", to: "2Q25" } as const;

/** Totals and ratios that no document prints and no function answers: our own, from the lines. */
const OWN_LINES: Readonly<Record<string, readonly string[]>> = {
  atm: ["Revenue of the quarter per ATM"],
  gio: ["Revenue of the period per project"],
  "balance-sheet": [
    "Liabilities and noncontrolling interests (assets less equity)",
    "Liabilities and equity",
  ],
  "cash-flow": ["Sum of the flows"],
  "operating-indicators": ["Revenue of the period per employee"],
};

/** How many totals of a model are sums of its lines, over the presentation's columns. */
const SUMS: Readonly<Record<string, number>> = {
  "income-statement": 5,
  revenue: 3,
  "cost-and-margin": 2,
  "sga-rd": 1,
  atm: 2,
  "iij-global": 1,
  "balance-sheet": 2,
  "cash-flow": 3,
  "per-share": 2,
};

/** The formulas of a role over columns of actual figures, each with its line's label. */
function formulasOf(model: Model, role: string, totals: PlanOptions["totals"]) {
  const plan = model.plan({ ...DEFAULT_OPTIONS, totals, charts: false });
  const contents = contentsByAddress(plan);
  const [main] = plan.blocks;
  const bottom = main?.rows.length ?? 0;
  return [...cellsByAddress(plan)].flatMap(([address, cell]) => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const isActual = /^(actual)?$/.test(String(contents[`${letters}4`] ?? ""));
    if (cell.kind !== "formula" || cell.style.role !== role || Number(row) > bottom || !isActual)
      return [];
    return [{ label: String(contents[`B${row}`]), formula: cell.formula }];
  });
}

/** The printing of the figure that a cell asks for by the heads of its row and column. */
function printingOf(formula: string, contents: Contents) {
  const [, row, column] =
    /^=-?IIJ\.VALUE\(\$A(\d+),([A-Z]+)\$5(?:,"[\w-]+")?\)$/.exec(formula) ?? [];
  const period = findPeriod(String(contents[`${column}5`]));
  return period && findFigure(String(contents[`A${row}`]), period)?.printings[0];
}

describe.each(TABLES)("model $id", (model) => {
  test.each(["reported", "sums"] as const)(
    "shows the same of a period whatever the other columns are: %s",
    (totals) => {
      const known = new Map<string, string>();
      for (const choice of CHOICES) {
        const numbers = numbersOf(model, { ...DEFAULT_OPTIONS, ...choice, totals });
        const others = [...numbers].filter(
          ([key, number]) => number !== (known.get(key) ?? number),
        );
        expect(others).toEqual([]);
        for (const [key, number] of numbers) known.set(key, number);
      }
      expect(known.size).toBeGreaterThan(0);
    },
  );

  test.each(SHOWN_IN)(
    "shows what IIJ printed in every line that IIJ prints: %s, %s",
    (layout, unit) => {
      const plan = model.plan({
        ...DEFAULT_OPTIONS,
        from: "1Q08",
        to: "4Q12",
        layout,
        unit,
        charts: false,
      });
      const contents = contentsByAddress(plan);
      const sheet = new ExactSheet(contents);
      const scale = new Decimal(10).pow(UNITS[unit].power);
      const printed = [...cellsByAddress(plan)].flatMap(([address, cell]) => {
        const printing = cell.kind === "formula" && printingOf(cell.formula, contents);
        return printing ? [{ address, value: new Decimal(printing.value).abs() }] : [];
      });
      const others = printed.filter(({ address, value }) => {
        const shown = sheet.at(address);
        const inUnit = shown instanceof Decimal ? shown.abs() : new Decimal(NaN);
        return ![value, value.div(scale)].some((one) => one.eq(inUnit));
      });
      expect(others.map(({ address }) => address)).toEqual([]);
      expect(printed.length).toBeGreaterThan(0);
    },
  );

  test("asks IIJ's functions for totals, margins and growth", () => {
    const asked = ["total", "ratio"].flatMap((role) => formulasOf(model, role, "reported"));
    expect(asked.length > 0 || DECK_CHARTS.includes(model)).toBe(true);
    const own = asked.filter(({ formula }) => !/IIJ\.(VALUE|GROWTH|MARGIN)\(/.test(formula));
    expect([...new Set(own.map(({ label }) => label))]).toEqual(OWN_LINES[model.id] ?? []);
  });

  test("calculates totals from the lines where sums are wanted", () => {
    const own = formulasOf(model, "total", "sums").filter(
      ({ formula }) => !formula.includes("IIJ."),
    );
    const totals = [...new Set(own.map(({ label }) => label))];
    expect([model.id, totals.length]).toEqual([model.id, SUMS[model.id] ?? 0]);
  });

  test.each(["reported", "sums"] as const)(
    "asks nothing that the functions do not answer, over all years: %s",
    (totals) => {
      const plan = model.plan({ ...DEFAULT_OPTIONS, ...ALL_YEARS, totals, charts: false });
      const sheet = new ExactSheet(contentsByAddress(plan));
      const values = [...cellsByAddress(plan)].flatMap(([address, { kind }]) =>
        kind === "formula" ? [sheet.at(address)] : [],
      );
      expect(values.length).toBeGreaterThan(0);
    },
  );
});

test.each([
  ["income-statement", "net-income", "FY11", 3641],
  ["income-statement", "net-income", "4Q11", 1251],
  ["income-statement", "gross-margin", "FY11", 19988],
  ["atm", "operating-income.atm", "4Q11", -2],
  ["atm", "operating-income.atm", "1Q10", -161],
  ["atm", "cost-and-sga.atm", "FY11", 1525],
])("%s: %s of %s is %d", (id, metric, period, million) => {
  const model = MODELS.find((one) => one.id === id);
  const numbers = model && numbersOf(model, DEFAULT_OPTIONS);
  const shown = [...(numbers ?? [])].find(
    ([key]) => key.startsWith(`${metric} `) && key.includes(`| ${period} |`),
  );
  expect(Math.round(Number(shown?.[1]))).toBe(million);
});

test("a printed ratio is shown where estimates would give another: SG&A of 1Q10 is 17.5% of revenue", () => {
  const model = MODELS.find(({ id }) => id === "sga-rd");
  const numbers = model && numbersOf(model, DEFAULT_OPTIONS);
  const shown = [...(numbers ?? [])].find(
    ([key]) => key.startsWith("SG&A and R&D ratio") && key.includes("1Q10"),
  );
  expect(shown?.[1]).toBe("0.175");
});
