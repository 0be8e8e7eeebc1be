import { METRIC_IDS } from "../../../src/dataset/metrics";
import { existingPeriods, knownFacts } from "../../../src/dataset/answer";
import { isAnswer } from "../../../src/dataset/facts/isAnswer";
import { splitComparison } from "../../../src/dataset/comparison";
import { figureOf } from "../../../src/functions/answers/figure";
import { provenanceOf } from "../../../src/functions/telling/provenance";
import { findMetric } from "../../../src/dataset/metrics";
import { STANDARDS } from "../../../src/domain/standard";
import { endOf, formatPeriod, shiftPeriod, type Period } from "../../../src/domain/periods/period";
import { ask, shownBy } from "../asking";

/** The last period of a metric's figures, of one kind where that is said. */
function lastOf(metric: string, kind?: Period["kind"]): Period {
  const last = existingPeriods(metric)
    .filter((one) => kind === undefined || one.kind === kind)
    .at(-1);
  if (!last) throw new Error(`no ${kind ?? "period"} of ${metric}`);
  return last;
}

/** The period of the same length that many months before, as its id. */
function idBefore(period: Period, months: number): string {
  const before = shiftPeriod(period, -months);
  if (!before) throw new Error(formatPeriod(period));
  return formatPeriod(before);
}

const LAST_YEAR = formatPeriod(lastOf("revenue", "year"));

const shown = (id: string, ...args: readonly unknown[]) => shownBy(ask(id, ...args));

describe("CF21 an accounting standard", () => {
  test.each(["US GAAP", "us-gaap", "USGAAP", "ＵＳ ＧＡＡＰ", "米国基準", "米国会計基準"])(
    "is US GAAP written %s",
    (standard) => {
      expect(shown("VALUE", "revenue", "FY18", null, null, standard)).toBe(192_330);
    },
  );

  test.each(["IFRS", "ifrs", "国際会計基準", "国際財務報告基準", null, ""])(
    "is IFRS written %s, or left out of a year that its annual report is under",
    (standard) => {
      expect(shown("VALUE", "revenue", "FY18", null, null, standard)).toBe(192_430);
    },
  );

  test("is asked of GRID, SERIES and TABLE too", () => {
    const rows = (id: string, ...args: readonly unknown[]) => {
      const answer = ask(id, ...args);
      if (!answer.ok || answer.value.kind !== "block") throw new Error(shownBy(answer).toString());
      return answer.value.rows
        .flat()
        .map((cell) => (typeof cell === "object" && "number" in cell ? cell.number : cell));
    };
    expect(rows("GRID", "revenue", "FY18", null, null, "US GAAP")).toEqual([192_330]);
    const [empty] = [null];
    expect(rows("SERIES", "revenue", "FY18", "FY18", empty, false, empty, "US GAAP")).toEqual([
      192_330,
    ]);
    expect(rows("TABLE", "income-statement", "FY18", "FY18", null, "US GAAP")).toContain(192_330);
    expect(rows("TABLE", "income-statement", "FY18", "FY18")).toContain(192_430);
  });

  test("that there is not is refused with those there are", () => {
    expect(shown("VALUE", "revenue", "FY12", null, null, "J-GAAP")).toMatch(
      /^standard: "J-GAAP" is not one of its values\..*Write "US GAAP" or "IFRS"\.$/,
    );
    expect(shown("VALUE", "revenue", "FY12", null, null, "IFRS")).toMatch(
      new RegExp(
        `^No IFRS figure of revenue for FY12\\. Leave standard out, or write "US GAAP"\\. There are .*FY17 to ${LAST_YEAR}`,
      ),
    );
    expect(shown("VALUE", "revenue.gio", "FY12", null, null, "IFRS")).toContain(
      'Leave standard out, or write "US GAAP".',
    );
  });

  test("answers where the one of the annual report only bounds a figure", () => {
    // The releases of FY18 print quarters under US GAAP alone; IFRS has the half-year and the year.
    expect(shown("VALUE", "revenue", "1Q18")).toBe(44_700);
    expect(shown("VALUE", "revenue", "9M18")).toBe(139_382);
    expect(shown("MARGIN", "operating-income", "9M18")).toBeCloseTo(5136 / 139_382, 9);
    expect(shown("VALUE", "revenue", "1Q18", null, null, "IFRS")).toMatch(
      /lies between JPY 44,829 million and .*Leave standard out, or write "US GAAP"\./,
    );
    expect(shown("GROWTH", "operating-income", "2Q19")).toMatch(
      /^Operating profit for 2Q18 is known under US GAAP alone, not under IFRS/,
    );
    expect(shown("TTM", "revenue", "4Q18")).toBe(192_430);
  });

  test("that changed what leases are is told of the first year under it, alone", () => {
    const noted = (metric: string, period: string) => shown("META", metric, period, "note");
    for (const metric of ["total-assets", "cfo"]) {
      expect(noted(metric, "FY19")).toMatch(/^The first fiscal year under IFRS 16/);
      expect(noted(metric, "FY18")).toBe("");
    }
    expect(noted("revenue", "FY19")).not.toContain("IFRS 16");
    expect(noted("total-assets", "4Q21")).not.toContain("IFRS 16");
  });

  test("law: what one of them can show is shown where none is asked for", () => {
    const hidden = METRIC_IDS.flatMap((metric) =>
      STANDARDS.flatMap((standard) =>
        knownFacts(metric, "actual", standard)
          .filter((fact) => fact.standard && isAnswer(fact))
          .filter(({ period }) => typeof shown("VALUE", metric, formatPeriod(period)) !== "number")
          .map(({ period }) => `${metric} ${formatPeriod(period)}`),
      ),
    );
    expect(hidden).toEqual([]);
  });

  test("is named where a span of time has no figure under it", () => {
    expect(shown("SERIES", "revenue.gio", null, null, null, null, null, "IFRS")).toMatch(
      /^No IFRS figure of .*The sources give none for any period under IFRS\.$/,
    );
  });

  test("has no figure in a calculation where neither has one", () => {
    const ratio = shown("MARGIN", "operating-income", "FY20", "revenue.gio");
    expect(ratio).toMatch(/^No IFRS figure of .*revenue for FY20/i);
    expect(ratio).not.toMatch(/alone/);
  });

  test("does not matter to what none speaks of", () => {
    for (const standard of STANDARDS)
      expect(shown("PERSHARE", "dividend", "FY20")).toBe(
        shown("VALUE", "dividend", "FY20", null, null, standard),
      );
  });

  test("is told by META and by the card, which says where the usual one has no figure", () => {
    expect(shown("META", "revenue", "FY18", "standard")).toBe("IFRS");
    expect(shown("META", "revenue", "FY11", "standard")).toBe("US GAAP");
    expect(shown("META", "dividend", "FY11", "standard")).toBe("");
    expect(cardOf("revenue", "FY18")).toBe("IFRS");
    const alone = METRIC_IDS.find((id) => cardOf(id, "FY18").includes("no IFRS figure"));
    expect(alone && shown("META", alone, "FY18", "standard")).toBe("US GAAP");
  });

  test("is one in every calculation; what spans two is refused with the periods of one", () => {
    expect(shown("CAGR", "revenue", "FY10", LAST_YEAR)).toMatch(
      new RegExp(
        `^Revenue for FY10 is known under US GAAP alone, not under IFRS: .* Under IFRS there are .*FY17 to ${LAST_YEAR}`,
      ),
    );
    const growth = Number(shown("VALUE", "revenue", "FY18")) / 176_233 - 1;
    expect(shown("GROWTH", "revenue", "FY18")).toBeCloseTo(growth, 3);
    const asked = METRIC_IDS.filter((one) => !splitComparison(one)).flatMap((id) =>
      ["FY17", "FY18", "FY19", "1H18", "1Q18"].flatMap((period) =>
        ["GROWTH", "TTM", "MARGIN"].map((name) => [name, id, period] as const),
      ),
    );
    const spanning = asked.filter((question) => {
      const answer = ask(...question);
      const facts = answer.ok && "facts" in answer.value ? answer.value.facts : [];
      return new Set(facts.flatMap(({ standard }) => standard ?? [])).size > 1;
    });
    expect(spanning).toEqual([]);
  });
});

function cardOf(id: string, period: string): string {
  const fact = knownFacts(id).find((one) => formatPeriod(one.period) === period && isAnswer(one));
  const metric = findMetric(id);
  return fact && metric ? provenanceOf(figureOf(fact, metric, "million"), "en").standard : "";
}

describe("what META tells of a printing", () => {
  test("the kind of its document, and what it was restated as", () => {
    expect(shown("META", "revenue", "FY11", "authority")).toBe("annual-report");
    expect(shown("META", "revenue", "4Q24", "authority")).toBe("press");
    const restated = METRIC_IDS.flatMap((id) => knownFacts(id)).find(({ printings }) =>
      printings.some((printing) => printing.restated),
    );
    const period = restated && formatPeriod(restated.period);
    const printed = restated?.printings.find((one) => one.restated)?.printed;
    expect(printed).toBeDefined();
    expect(shown("META", restated?.metric, period, "restated")).toContain(printed);
    expect(shown("META", "revenue", "4Q11", "restated")).toBe("");
  });
});

describe("CF12 LATEST of every metric", () => {
  test.each(METRIC_IDS.filter((id) => existingPeriods(id).length > 0))("%s", (id) => {
    const known = knownFacts(id).map(({ period }) => period);
    const newest = known.at(-1);
    const monthsOf = (end: string) => 12 * Number(end.slice(0, 4)) + Number(end.slice(5, 7));
    for (const [asked, kinds] of [
      ["LATEST", ["quarter", "instant", "year"]],
      ["LATEST FY", ["year", "instant"]],
    ] as const) {
      const answer = ask("VALUE", id, asked);
      const counted = kinds.map((kind) => known.filter((one) => one.kind === kind));
      const [last] = (counted.find(({ length }) => length > 0) ?? known).slice(-1);
      if (!answer.ok) {
        expect(["latest-passed", "figure-bounded", "figure-absent"]).toContain(answer.problem.code);
        continue;
      }
      const [fact] = "facts" in answer.value ? answer.value.facts : [];
      const ends = [fact?.period, newest].map((period) => (period ? monthsOf(endOf(period)) : NaN));
      expect(Number(ends[1]) - Number(ends[0])).toBeLessThanOrEqual(12);
      if (asked === "LATEST") expect(fact?.period).toEqual(last);
    }
  });

  test("is the last year of what is known by the year, and counts back by it", () => {
    const yearly = METRIC_IDS.filter((id) => {
      const known = existingPeriods(id);
      return known.length > 3 && known.every((one) => endOf(one).endsWith("-03-31"));
    }).filter((id) => existingPeriods(id).every(({ kind }) => kind !== "quarter"));
    const asked = yearly.flatMap((id) =>
      [0, 1, 3].flatMap((back) => {
        const latest = ask("VALUE", id, back === 0 ? "LATEST" : `LATEST-${back}`);
        const fixed = ask("VALUE", id, idBefore(lastOf(id), 12 * back));
        return latest.ok ? [{ id, back, latest, fixed }] : [];
      }),
    );
    expect(asked.length).toBeGreaterThan(10);
    for (const { id, back, latest, fixed } of asked)
      expect([id, back, shownBy(latest)]).toEqual([id, back, shownBy(fixed)]);
  });

  test("is refused where an old figure would pass for a new one", () => {
    const refused = METRIC_IDS.flatMap((id) => {
      const answer = ask("VALUE", id, "LATEST");
      return !answer.ok && answer.problem.code === "latest-passed" ? [id] : [];
    });
    expect(refused).toEqual(expect.arrayContaining(["eps", "sales-marketing"]));
    for (const id of ["eps", "sales-marketing"]) {
      const [old, newest] = [lastOf(id, "quarter"), lastOf(id)].map(formatPeriod);
      expect(shown("VALUE", id, "LATEST")).toMatch(
        new RegExp(
          `^LATEST of .* would be ${old}, but there are figures up to ${newest}\\. Write "${old}" or "${newest}"\\.$`,
        ),
      );
    }
  });

  test("that is four quarters back is the quarter of a year ago, or nothing", () => {
    expect(shown("BALANCE", "total-assets", "LATEST-4")).toBe(
      shown("BALANCE", "total-assets", idBefore(lastOf("total-assets"), 12)),
    );
  });
});

describe("CF20 CF16 which target", () => {
  test.each([
    [
      [
        "final",
        "last",
        "latest",
        "最新",
        "会社予想",
        "target",
        false,
        null,
        "最終予想",
        "最終計画",
      ],
      13_500,
    ],
    [
      ["initial", "期初", "Initial target", "会社予想（期初）", "target-initial", true, "当初"],
      8_700,
    ],
    [["revised 1", "revision 1", "first revision", "修正1", "修正１", "第1回修正"], 11_300],
    [["target-revised-1", "会社予想（修正1）", "1st revision", "第1次修正"], 11_300],
  ])("%j", (revisions, value) => {
    for (const revision of revisions) {
      expect([revision, shown("TARGET", "operating-income", "FY20", null, revision)]).toEqual([
        ...[revision, value],
      ]);
      const gap = Number(shown("VALUE", "operating-income", "FY20")) / value - 1;
      expect(shown("VSTARGET", "operating-income", "FY20", revision)).toBeCloseTo(gap, 12);
    }
  });

  test("a revision that there is not says which there are", () => {
    expect(shown("TARGET", "operating-income", "FY20", null, "revised 2")).toMatch(
      /^No target figure \(second revision\) of operating profit for FY20\. For FY20 there are "target", "initial target" and "target, first revision"\./,
    );
    expect(shown("TARGET", "net-income", "FY16")).toMatch(
      /^No target figure of net income .* for FY16\. For FY16 there is "initial target"\./,
    );
    expect(shown("VSTARGET", "revenue", "FY12", "initial")).toContain(
      'For FY12 there is "target".',
    );
    expect(shown("TARGET", "revenue", "FY14", null, 1)).toMatch(/^revision: 1 cannot be read here/);
  });

  test("what has a target alone says so when it is asked for", () => {
    expect(shown("VALUE", "revenue", "FY26")).toContain('For FY26 there is "target".');
  });
});
