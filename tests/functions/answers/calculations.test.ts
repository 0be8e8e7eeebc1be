import fc from "fast-check";
import { explainProblem } from "../../../src/domain/sentences/explainProblem";
import { provenanceOf } from "../../../src/functions/telling/provenance";
import { formatPeriod, shiftPeriod } from "../../../src/domain/periods/period";
import { splitComparison } from "../../../src/dataset/comparison";
import { factsOf } from "../../../src/dataset/figures";
import { listMetrics, METRIC_IDS } from "../../../src/dataset/metrics";
import type { CellAnswer, CellBlock, CellContent } from "../../../src/functions/answers/answer";
import { askWith } from "../../../src/functions/cells/cellFunction";
import { FUNCTIONS } from "../../../src/functions/functions";

function ask(id: string, ...args: readonly unknown[]): CellAnswer {
  const answer = FUNCTIONS[id];
  if (!answer) throw new Error(`no function ${id}`);
  return askWith(answer, args);
}

function numberOf(answer: CellAnswer): number | string {
  if (!answer.ok) return explainProblem(answer.problem, "en");
  const { value } = answer;
  return value.kind === "figure" ? value.number : value.kind;
}

function rowsOf(answer: CellAnswer): CellBlock["rows"] {
  return answer.ok && answer.value.kind === "block" ? answer.value.rows : [];
}

function toldIn(content: CellContent): unknown {
  return typeof content === "object" && content.kind === "detail" ? content.told : content;
}

describe("figures that are known from the sources", () => {
  test.each([
    ["REVENUE", ["4Q11"], 26_563],
    ["REVENUE", ["2Q11"], 23_845],
    ["REVENUE", ["2Q10", "IIJ-Global"], 2_246],
    ["REVENUE", ["FY11", "equipment"], 1_111],
    ["REVENUE", ["FY11", "systems operation and maintenance"], 19_471],
    ["OPERATINGINCOME", ["4Q11"], 2_355],
    ["PRETAXINCOME", ["1Q11"], 866],
    ["PRETAXINCOME", ["2Q11"], 1_425],
    ["PRETAXINCOME", ["3Q11"], 1_489],
    ["GROSSMARGIN", ["4Q10"], 5_050],
    ["GROSSMARGIN", ["3Q11"], 4_862],
    ["COST", ["FY11", "SI"], 24_978],
    ["COST", ["FY11", "Network services"], 49_985],
    ["SGA", ["4Q11"], 3_535],
    ["BALANCE", ["Goodwill", "FY11"], 5_788],
    ["BALANCE", ["自己資本比率", "2012-03-31"], 0.445],
    ["CAPEX", ["FY11", "cloud", "billion"], 4.3],
    ["PERSHARE", ["year-end", "FY11"], 1_750],
    ["KPI", ["employees", "FY11"], 1_923],
    ["KPI", ["contracts.home", 40_999], 397_191],
    ["TARGET", ["operating-income", "FY12", "billion"], 7.5],
    ["VALUE", ["revenue", "FY11", "billion", "target"], 97],
  ])("%s(%j) is %d", (id, args, number) => {
    expect(numberOf(ask(id, ...args))).toBe(number);
  });
});

describe("calculations", () => {
  test("growth is the change as a share of the earlier figure", () => {
    expect(numberOf(ask("GROWTH", "revenue.atm", "4Q11"))).toBeCloseTo((402 - 164) / 164, 12);
    expect(numberOf(ask("GROWTH", "revenue.atm", "4Q11", "QoQ"))).toBeCloseTo(41 / 361, 12);
  });

  test("CF6 growth from a loss has no meaning, and says so", () => {
    expect(numberOf(ask("GROWTH", "operating-income.atm", "4Q11"))).toBe(
      "ATM operation business operating income for 4Q10 is JPY -177 million: " +
        "a share of zero or of a loss says nothing. Compare the amounts instead.",
    );
  });

  test("QoQ needs a quarter", () => {
    expect(numberOf(ask("GROWTH", "revenue", "FY11", "QoQ"))).toMatch(/Write a quarter such as/);
  });

  test("a margin is a share of revenue, or of what is said", () => {
    expect(numberOf(ask("MARGIN", "cost.atm", "4Q11", "revenue.atm"))).toBeCloseTo(369 / 402, 12);
    expect(numberOf(ask("MARGIN", "revenue", "4Q11"))).toBe(1);
  });

  test("CF18 a printed rate answers where figures as rounded do not give it, or are not known", () => {
    // An estimate of revenue would make it 17.4%.
    expect(numberOf(ask("MARGIN", "SG&A and R&D", "1Q10"))).toBe(0.175);
    expect(numberOf(ask("GROWTH", "order-backlog.construction", "FY11"))).toBe(0.011);
    expect(numberOf(ask("MARGIN", "gross margin", "FY11"))).toBeCloseTo(19_988 / 97_315, 5);
  });

  test("a share needs a whole that is counted alike", () => {
    expect(numberOf(ask("MARGIN", "employees", "FY11"))).toMatch(/^Employees .* the same unit\./);
    expect(numberOf(ask("MARGIN", "dividend", "FY11", "EPS"))).toBeCloseTo(3_250 / 17_964, 12);
  });

  test("the trailing year of the last quarter is the sum of its quarters", () => {
    expect(numberOf(ask("TTM", "revenue.atm", "4Q11"))).toBe(244 + 317 + 361 + 402);
    expect(numberOf(ask("TTM", "revenue.atm", "1Q11", "JPY"))).toBe((123 + 125 + 164 + 244) * 1e6);
  });

  test("CF23 the trailing year of a fourth quarter is the fiscal year, to the last yen", () => {
    for (const year of ["FY11", "FY23", "FY24"]) {
      expect(numberOf(ask("TTM", "Revenue", year.replace("FY", "4Q")))).toBe(
        numberOf(ask("REVENUE", year)),
      );
    }
  });

  test("CF23 where a quarter is not known, months since April take the place of those a year before", () => {
    const trailing = ask("TTM", "Revenue", "2Q25");
    const [year, now, before] = ["FY24", "1H25", "1H24"].map((id) =>
      Number(numberOf(ask("REVENUE", id))),
    );
    expect(numberOf(trailing)).toBe((year ?? 0) + (now ?? 0) - (before ?? 0));
    expect(numberOf(ask("TTM", "Revenue", "1H25"))).toBe(numberOf(trailing));
    if (!trailing.ok || trailing.value.kind !== "figure") throw new Error("no figure");
    const told = provenanceOf(trailing.value, "en");
    expect(told.formula).toBe("316,831 + 161,910 - 147,022");
    expect(told.range).toMatch(/ to /);
  });

  test.each(["cash", "operating margin"])("CF23 %s has no trailing year", (metric) => {
    expect(numberOf(ask("TTM", metric, "4Q11"))).toMatch(/TTM adds up four quarters/);
  });

  test("a yearly growth rate compounds over the years between", () => {
    const rate = numberOf(ask("CAGR", "revenue.atm", "4Q10", "4Q11"));
    expect(rate).toBeCloseTo(402 / 164 - 1, 12);
    expect(numberOf(ask("CAGR", "revenue.atm", "4Q11", "4Q10"))).toMatch(/^.*CAGR needs/);
  });

  test("actual against target is a share of the target", () => {
    const gap = numberOf(ask("VSTARGET", "operating-income", "FY11"));
    const actual = Number(numberOf(ask("VALUE", "operating-income", "FY11")));
    const target = Number(numberOf(ask("TARGET", "operating-income", "FY11")));
    expect(gap).toBeCloseTo(actual / target - 1, 12);
  });

  test("CF6 no rate leads from a gain to a loss, in growth, yearly growth or against a target", () => {
    const refused = /a rate from a gain to a loss says nothing\. Compare the amounts instead\.$/;
    expect(numberOf(ask("GROWTH", "net-debt", "FY11"))).toMatch(refused);
    expect(numberOf(ask("CAGR", "net-debt", "FY10", "FY11"))).toMatch(refused);
    const rates = listMetrics()
      .filter((one) => !splitComparison(one.id))
      .flatMap(({ id, unit }) =>
        factsOf(id).flatMap(({ period }) => {
          const asked = [id, formatPeriod(period)] as const;
          const answers = [
            ask("GROWTH", ...asked),
            ask("GROWTH", ...asked, "QoQ"),
            ask("VSTARGET", ...asked),
          ];
          return answers.flatMap((rate) =>
            rate.ok && rate.value.kind === "figure" ? { asked, unit, facts: rate.value.facts } : [],
          );
        }),
      );
    expect(rates.filter(({ unit }) => unit === "ratio")).toEqual([]);
    const fromGainToLoss = rates.filter(
      ({ facts: [to, from] }) => from && !(Number(to?.value) >= 0 && Number(from.value) > 0),
    );
    expect(fromGainToLoss).toEqual([]);
  });

  test("CF6 ratios are compared in points, and what to write is said", () => {
    for (const asked of [
      ["GROWTH", "Operating margin", "FY11"],
      ["GROWTH", "equity-ratio", "4Q11", "QoQ"],
      ["VSTARGET", "Revenue growth", "FY12"],
      ["CAGR", "ROE", "FY11", "FY13"],
    ] as const) {
      const [id, ...args] = asked;
      expect(numberOf(ask(id, ...args))).toMatch(
        /: ratios are compared in points\. Write =IIJ\.VALUE\(metric, period\)-IIJ\.VALUE\(metric, earlier\)/,
      );
    }
    expect(numberOf(ask("VALUE", "ROE growth", "FY12"))).not.toContain("IIJ.GROWTH");
  });

  test("CF12 LATEST moves back by the calendar from the last quarter that has a figure", () => {
    const quarters = factsOf("revenue").flatMap(({ period }) =>
      period.kind === "quarter" ? [period] : [],
    );
    const last = quarters.at(-1);
    for (const back of [0, 1, 4, 20]) {
      const quarter = last && shiftPeriod(last, -3 * back);
      expect(numberOf(ask("REVENUE", `LATEST-${back}`))).toEqual(
        numberOf(ask("REVENUE", quarter && formatPeriod(quarter))),
      );
    }
    expect(numberOf(ask("REVENUE", "LATEST-99"))).toMatch(/^No figure of revenue for LATEST-99\./);
  });
});

const metric = fc.constantFrom(...METRIC_IDS);
const period = fc.constantFrom(
  "1Q10",
  "4Q11",
  "FY10",
  "FY11",
  "1H11",
  "9M11",
  "2012-03-31",
  "LATEST",
);

describe("laws of the functions", () => {
  test("CF13 a unit scales money and leaves everything else", () => {
    fc.assert(
      fc.property(metric, period, (id, when) => {
        const [base, million] = [ask("VALUE", id, when, "JPY"), ask("VALUE", id, when)];
        expect(base.ok).toBe(million.ok);
        const isMoney = listMetrics().find((known) => known.id === id)?.unit === "JPY";
        const [inBase, inMillion] = [numberOf(base), numberOf(million)];
        if (typeof inBase !== "number" || typeof inMillion !== "number") return;
        expect(inBase).toBeCloseTo(isMoney ? inMillion * 1e6 : inMillion, 3);
      }),
    );
  });

  test("a figure lies within its bounds", () => {
    fc.assert(
      fc.property(metric, period, (id, when) => {
        const figure = numberOf(ask("VALUE", id, when));
        const bounds = ask("BOUNDS", id, when);
        const [low, high] = (rowsOf(bounds)[0] ?? []).map(toldIn);
        fc.pre(typeof figure === "number");
        expect(figure).toBeGreaterThanOrEqual(Number(low));
        expect(figure).toBeLessThanOrEqual(Number(high));
      }),
    );
  });

  test("a metric's id, English label and Japanese label ask for the same figure", () => {
    for (const { id, label } of listMetrics()) {
      const figures = [id, label.en, label.ja].map((name) => numberOf(ask("VALUE", name, "FY11")));
      expect(new Set(figures).size).toBe(1);
    }
  });

  test("GRID answers each cell as VALUE does", () => {
    const ids = METRIC_IDS.slice(0, 20);
    const periods = ["1Q11", "4Q11", "FY11"];
    const grid = ask(
      "GRID",
      ids.map((id) => [id]),
      [periods],
    );
    const cells = rowsOf(grid).map((row) =>
      row.map((cell) =>
        typeof cell === "object" && cell.kind === "figure" ? cell.number : "none",
      ),
    );
    const expected = ids.map((id) =>
      periods.map((when) => {
        const number = numberOf(ask("VALUE", id, when));
        return typeof number === "number" ? number : "none";
      }),
    );
    expect(cells).toEqual(expected);
  });
});

describe("no calculation spans two accounting standards", () => {
  test("a year under IFRS grows against the year before under IFRS", () => {
    expect(numberOf(ask("GROWTH", "revenue", "FY18"))).toBeCloseTo(192_430 / 176_233 - 1, 9);
  });

  test("a printed rate answers where there is no figure of its standard to compare with", () => {
    expect(numberOf(ask("GROWTH", "revenue", "1Q19"))).toBe(0.111);
  });

  test("a rate over the change of standard is no rate", () => {
    expect(numberOf(ask("CAGR", "revenue", "FY10", "FY20"))).toMatch(
      /^Revenue for FY10 is known under US GAAP alone, not under IFRS: /,
    );
  });

  test("a target that was never revised is what came of it is measured by", () => {
    expect(numberOf(ask("TARGET", "revenue", "FY15"))).toBe(139_000);
  });
});
