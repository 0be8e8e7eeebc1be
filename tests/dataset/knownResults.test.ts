import { findPeriod } from "../../src/domain/periods/period";
import { answer } from "../../src/dataset/answer";
import { readChecks } from "../../src/dataset/checks";
import { factsOf, findFact } from "../../src/dataset/figures";
import { METRIC_IDS } from "../../src/dataset/metrics";

function fact(metric: string, id: string, scenario: "actual" | "target" = "actual") {
  const period = findPeriod(id);
  const found = period && findFact({ metric, period, scenario });
  if (!found) throw new Error(`no fact: ${metric} ${id}`);
  return found;
}

const FACTS = METRIC_IDS.flatMap((id) =>
  (["actual", "target", "target-initial"] as const).flatMap((scenario) => factsOf(id, scenario)),
);

describe("figures that no document prints", () => {
  it.each([
    ["revenue", "4Q11", 26_563],
    ["revenue", "3Q11", 23_545],
    ["revenue", "2Q11", 23_845],
    ["operating-income", "4Q11", 2_355],
    ["pretax-income", "1Q11", 866],
    ["pretax-income", "2Q11", 1_425],
    ["pretax-income", "3Q11", 1_489],
    ["gross-margin", "4Q10", 5_050],
    ["gross-margin", "3Q11", 4_862],
    ["revenue.iij-global", "2Q10", 2_246],
    ["revenue.si.operation", "FY11", 19_471],
    ["revenue.equipment", "FY11", 1_111],
    ["cost.si", "FY11", 24_978],
    ["cost.network", "FY11", 49_985],
    // Printed to a tenth of a billion: 77.3 and 20.0. Their parts are known more closely.
    ["cost", "FY11", 77_327],
    ["gross-margin", "FY11", 19_988],
  ])("%s of %s is %d million by exact arithmetic on printed ones", (metric, period, million) => {
    expect(fact(metric, period)).toMatchObject({
      status: "derived",
      value: `${million}000000`,
      decimals: -6,
      printings: [],
    });
  });

  it("show the arithmetic with the figures put in", () => {
    expect(fact("revenue", "4Q11").formula).toBe(
      "revenue.recurring[4Q11] + revenue.one-time[4Q11] + revenue.atm[4Q11] = 21,279 + 4,882 + 402 = 26,563 (JPY million)",
    );
    expect(fact("operating-income", "4Q11").formula).toBe(
      "operating-income[FY11] - operating-income[9M11] = 6,353 - 3,998 = 2,355 (JPY million)",
    );
  });

  it("are only bounded where growth rates and shares are all there is", () => {
    const revenue = fact("revenue", "1Q10");
    expect(revenue.status).toBe("bounded");
    expect(Number(revenue.low) / 1e6).toBeCloseTo(15_811.5, 1);
    expect(Number(revenue.high) / 1e6).toBeCloseTo(15_813.8, 1);
    expect(revenue.decimals).toBeUndefined();
    expect(revenue.formula).toMatch(
      /^at least 15,811\.5 by revenue\[1Q11\] = .* with revenue\[1Q11\] 23,362, revenue\.yoy\[1Q11\] 47\.7%; at most 15,813\.8 by sga-rd/,
    );
  });

  it("are bounded in turn by what is bounded: 2Q10 is the first half less the first quarter", () => {
    const [first, second] = [fact("revenue", "1Q10"), fact("revenue", "2Q10")];
    expect(second.status).toBe("bounded");
    expect(Number(second.low)).toBe(34_271.5e6 - Number(first.high));
    expect(Number(second.high)).toBe(34_272.5e6 - Number(first.low));
  });

  it("answer as an estimate where the bounds are close, else not", () => {
    const ask = (metric: string, quarter: 1 | 2) =>
      answer({ metric, period: { kind: "quarter", year: 2010, quarter }, scenario: "actual" });
    expect(ask("revenue", 1)).toMatchObject({
      ok: true,
      value: { status: "bounded", value: "15812650000" },
    });
    expect(ask("net-income", 1)).toMatchObject({
      ok: false,
      problem: { code: "figure-bounded", low: "246870000", high: "247170000" },
    });
  });
});

describe("slide II-9, whose rows have no labels", () => {
  it.each(["research-development", "general-administrative", "sales-marketing"])(
    "%s is marked as inferred, printed or worked out",
    (metric) => {
      for (const period of ["1Q10", "4Q11", "1H11", "FY10", "FY11"])
        expect(fact(metric, period).note).toMatch(/^Label inferred/);
    },
  );
});

describe("earnings per share", () => {
  it("are those before the share split, converted where only later filings print them", () => {
    expect(fact("eps", "FY10")).toMatchObject({ value: "15808", low: "15807", high: "15809" });
    expect(fact("eps", "FY10").note).toContain("times 200");
    expect(fact("eps", "FY12")).toMatchObject({ value: "26152", decimals: -1 });
  });

  it("are as the presentation prints them where it does, and the later filing agrees", () => {
    const { value, decimals, printings } = fact("eps", "FY11");
    expect({ value, decimals }).toEqual({ value: "17964", decimals: 0 });
    expect(printings.map(({ printed }) => printed)).toEqual(["17,964", "89.82"]);
  });
});

describe("ownership of group companies", () => {
  it.each([
    ["ownership.trust-networks", ["79.5%", "79.5%"]],
    ["ownership.exlayer", ["99.9%", "99.9%"]],
    ["ownership.stratosphere", ["50.0%", "50%"]],
  ])("%s on a slide without a date is of the day of the list of companies", (metric, tokens) => {
    const { printings, note } = fact(metric, "2012-05-15");
    expect(printings.map(({ printed }) => printed)).toEqual(tokens);
    expect(note).toContain("dated to the list of group companies");
  });
});

describe("services of a quarter for which only growth and changes are printed", () => {
  it.each([
    ["revenue.network", 16_100, 16_250],
    ["revenue.si.operation", 5_030, 5_180],
    ["revenue.si.construction", 4_550, 4_750],
    ["cost.network", 12_330, 12_480],
  ])("%s of 4Q11 is bounded by %d and %d", (metric, low, high) => {
    const known = fact(metric, "4Q11");
    expect(known.status).toBe("bounded");
    expect([Number(known.low), Number(known.high)]).toEqual([low * 1e6, high * 1e6]);
  });

  it("are told to two digits of their width, as all that is bounded", () => {
    const bounded = FACTS.filter(({ status }) => status === "bounded");
    for (const { unit, low, high } of bounded) {
      const unitOfWidth = 10 ** Math.floor(Math.log10((Number(high) - Number(low)) / 1.1) - 1);
      const least = unit === "JPY" ? Math.max(unitOfWidth, 1_000) : unitOfWidth;
      for (const bound of [low, high])
        expect(Number(bound) / least).toBeCloseTo(Math.round(Number(bound) / least), 5);
    }
    expect(bounded.length).toBeGreaterThan(100);
  });
});

describe("every fact", () => {
  it("lies in its interval", () => {
    const outside = FACTS.filter(
      ({ value, low, high }) => !(Number(low) <= Number(value) && Number(value) <= Number(high)),
    );
    expect(outside).toEqual([]);
  });

  it("has printings if reported, and a formula if not", () => {
    for (const { status, printings, formula } of FACTS) {
      expect(printings.length > 0).toBe(status === "reported");
      expect(formula === undefined).toBe(status === "reported");
    }
  });

  it("that is derived is what its formula says", () => {
    const derived = FACTS.filter(({ status }) => status === "derived");
    expect(derived.length).toBeGreaterThan(200);
    for (const { formula = "", value, decimals = 0 } of derived) {
      // A formula of one figure has its value right after its name.
      const [names, filled = ""] = formula.replace(/ \([A-Z][^)]*\)$/, "").split(/ [=~] /);
      const scale = SCALES.find(({ name }) => formula.endsWith(`(${name})`))?.scale ?? 1;
      const isShare = filled.includes(" / ");
      // With a coarse figure in it a sum ends with that figure's last digit.
      const coarse = formula.includes(" ~ ") ? 10 ** -decimals / 2 : 0;
      const slip = coarse + (Math.abs(Number(value)) < 10 ? 5e-7 : 0.5);
      const said = valueOf(filled) * (isShare ? 1 : scale);
      expect([names, Math.abs(said - Number(value)) <= slip]).toEqual([names, true]);
    }
  });
});

const SCALES = [
  { name: "JPY billion", scale: 1e9 },
  { name: "JPY million", scale: 1e6 },
  { name: "JPY thousand", scale: 1e3 },
];

/** A sum, or its share of another one or of a mean: "12 / ((3 + 5) / 2)". */
function valueOf(text: string): number {
  const [top = "", bottom = "1"] = text.replace(" / 2)", "").split(" / ");
  const sum = bottom.replace(/^\(\(?/, "").replace(/\)$/, "");
  return sumOf(top) / (sumOf(sum) / (text.endsWith(" / 2)") ? 2 : 1));
}

/** The sum of figures written as in "5,891 - (-12) + 3". */
function sumOf(text: string): number {
  return [...` + ${text}`.matchAll(/ ([+-]) \(?(-?[\d.,]+)\)?/g)].reduce(
    (total, [, sign, figure = ""]) =>
      total + (sign === "-" ? -1 : 1) * Number(figure.replaceAll(",", "")),
    0,
  );
}

describe("every check", () => {
  it("holds within the rounding, or is a discrepancy with its reason", () => {
    for (const { status, difference, allowed, reason } of readChecks()) {
      if (status === "holds")
        expect(Math.abs(Number(difference))).toBeLessThanOrEqual(Number(allowed));
      else expect(reason).toMatch(/\w/);
    }
  });

  it("that the presentation's rounding makes look wrong is there and holds", () => {
    const status = (id: string) => readChecks().find((check) => check.id === id);
    expect(
      status("operating-income.atm[1Q10] = revenue.atm[1Q10] - cost-and-sga.atm[1Q10]"),
    ).toMatchObject({ left: "-161000000", right: "-160000000", status: "holds" });
    expect(
      status(
        "revenue.atm[FY10] = revenue.atm[1Q10] + revenue.atm[2Q10] + revenue.atm[3Q10] + revenue.atm[4Q10]",
      ),
    ).toMatchObject({ left: "517000000", right: "518000000", status: "holds" });
    expect(
      status("revenue.atm.yoy-change[FY11] = revenue.atm[FY11] - revenue.atm[FY10]"),
    ).toMatchObject({
      left: "808000000",
      right: "807000000",
      status: "holds",
    });
    expect(
      status(
        "revenue.iij-global[FY11] = revenue.iij-global[1Q11] + revenue.iij-global[2Q11] + revenue.iij-global[3Q11] + revenue.iij-global[4Q11]",
      ),
    ).toMatchObject({ difference: "0", status: "holds" });
  });

  it("covers sums, growth, shares and second sources by the dozen", () => {
    const count = (kind: string) => readChecks().filter((check) => check.kind === kind).length;
    expect(count("sum")).toBeGreaterThan(120);
    expect(count("growth")).toBeGreaterThan(12);
    expect(count("share")).toBeGreaterThan(20);
    expect(count("sources")).toBeGreaterThan(120);
  });
});
