import { PLAIN } from "../../../src/functions/cells/presentation";
import { showAnswer } from "../../../src/functions/cells/showAnswer";
import type { SpilledCells } from "../../../src/functions/cells/spilledCells";
import { explainProblem } from "../../../src/domain/sentences/explainProblem";
import { existingPeriods, findAnswer } from "../../../src/dataset/answer";
import { listMetrics, listStatements } from "../../../src/dataset/metrics";
import { formatPeriod } from "../../../src/domain/periods/period";
import { STANDARDS, type Standard } from "../../../src/domain/standard";
import { metricsWhere } from "../../../src/functions/arguments/itemChoices";
import type { Locale } from "../../../src/domain/locale";
import { labelUnder, type LocalText, type Metric } from "../../../src/domain/metric";
import { unitName } from "../../../src/domain/terms";
import type { CellContent } from "../../../src/functions/answers/answer";
import { turned } from "../../../src/functions/answers/blocks/seriesBlock";
import { METRIC_CHOICES } from "../../../src/functions/arguments/metricArgument";
import { ask, shownBy } from "../asking";

function headsOf(statement: string): readonly string[] {
  const answer = ask("TABLE", statement);
  if (!answer.ok || typeof answer.value !== "object" || answer.value.kind !== "block") return [];
  return answer.value.rows.map(([cell]) =>
    typeof cell === "object" && cell.kind === "words" ? cell.text.en : "",
  );
}

test.each(listStatements().map(({ id }) => id))("the units in a table of %s are true", (id) => {
  const [title = "", ...labels] = headsOf(id);
  const inTitle = /\((JPY [^()]+)\)$/.exec(title)?.[1];
  for (const metric of metricsWhere(({ statement }) => statement === id)) {
    const names = [undefined, ...STANDARDS].map((standard) => labelUnder(metric, [standard]).en);
    const row = labels.find((one) =>
      names.some((name) => one === name || one.startsWith(`${name} (`)),
    );
    if (row === undefined) continue;
    const own = unitName(metric.unit, "million").en;
    const told = row.endsWith(` (${own})`) ? own : inTitle;
    expect([row, told]).toEqual([row, own]);
  }
});

test.each(["per share", "KPI"])("a table of %s is not headed as millions", (statement) => {
  expect(headsOf(statement)[0]).not.toContain("million");
});

test("a table without a column in the span names the whole span", () => {
  const answer = ask("TABLE", "gio", "1Q24", "2Q25");
  if (answer.ok) throw new Error("answered");
  expect(explainProblem(answer.problem, "en")).toMatch(/ for 1Q24 - 2Q25\. /);
  expect(explainProblem(answer.problem, "ja")).toContain(
    "は 1Q24（2024年4～6月）～2Q25（2025年7～9月）にはありません。",
  );
});

describe("a line is called as its figures are under their accounting standard", () => {
  const LABELLED = listMetrics().filter(({ labels }) => labels);

  /** What is said of a line, and the standards of its figures. */
  interface Said {
    readonly said: CellContent;
    readonly standards: readonly Standard[];
  }

  const labelIn = ({ said }: Said, locale: Locale) =>
    typeof said === "object" && said.kind === "words" ? said.text[locale] : "";

  function rowsOf(...[id, ...args]: readonly [string, ...unknown[]]): readonly Said[] {
    const answer = ask(id, ...args);
    if (!answer.ok || answer.value.kind !== "block") return [];
    const rows = id === "TABLE" ? answer.value.rows.slice(1) : turned(answer.value.rows).slice(1);
    return rows.map(([said = "", ...cells]) => ({
      said,
      standards: cells.flatMap((cell) =>
        typeof cell === "object" && cell.kind === "figure" ? (cell.facts[0]?.standard ?? []) : [],
      ),
    }));
  }

  const spans = [
    ["4Q11", "4Q11"],
    ["FY16", "FY18"],
    ["1H25", "1H25"],
    ["", ""],
  ] as const;

  test.each(spans)("in every table from %s to %s", (from, to) => {
    const rows = listStatements().flatMap(({ id }) => rowsOf("TABLE", id, from, to));
    let checked = 0;
    for (const row of rows) {
      const named = LABELLED.find((metric) =>
        namesUnder(metric).some(({ en }) => en === labelIn(row, "en").replace(/ \(JPY.*$/, "")),
      );
      if (!named) continue;
      expect(labelIn(row, "ja")).toContain(labelUnder(named, row.standards).ja);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(3);
  });

  test.each(spans)("in every series from %s to %s", (from, to) => {
    let checked = 0;
    for (const metric of LABELLED)
      for (const row of rowsOf("SERIES", metric.id, from, to)) {
        const [label] = labelIn(row, "ja").split(/[、（]/);
        expect(label).toBe(labelUnder(metric, row.standards).ja.split("（")[0]);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(5);
  });

  test("which is one standard's name where all are of it, and the later one's where they are of two", () => {
    const named = (from: string, to: string, standard?: Standard) =>
      rowsOf("TABLE", "損益計算書", from, to, null, standard).map((row) => labelIn(row, "ja"));
    const [us, ifrs] = [
      ["売上高", "税引前当期純利益", "当社株主に帰属する当期純利益"],
      ["売上収益", "税引前利益", "親会社の所有者に帰属する当期利益"],
    ];
    expect(named("4Q11", "4Q11")).toEqual(expect.arrayContaining(us));
    expect(named("1H25", "1H25")).toEqual(expect.arrayContaining(ifrs));
    expect(named("FY17", "FY17", "US GAAP")).toEqual(expect.arrayContaining([us[0]]));
    expect(named("FY16", "FY19")).toEqual(expect.arrayContaining(ifrs));
    for (const name of us) expect(named("FY16", "FY19")).not.toContain(name);
  });

  test("and every such name asks for the line that it stands by", () => {
    for (const metric of LABELLED)
      for (const { en, ja } of namesUnder(metric))
        for (const name of [en, ja])
          expect([name, METRIC_CHOICES.find(name)?.written]).toEqual([name, metric.id]);
  });

  function namesUnder(metric: Metric): readonly LocalText[] {
    return [undefined, ...STANDARDS].map((standard) => labelUnder(metric, [standard]));
  }
});

describe("CF24 a head says where its figures are of two accounting standards", () => {
  /** The head over the figures, in each language, and the standards of the figures. */
  function saidBy(id: string, ...args: readonly unknown[]) {
    const answer = ask(id, ...args);
    if (!answer.ok || answer.value.kind !== "block") return undefined;
    const { rows } = answer.value;
    const head = rows[0]?.[id === "SERIES" ? 1 : 0];
    const figures = rows.flat().filter((cell) => typeof cell === "object" && "facts" in cell);
    const standards = new Set(figures.flatMap(({ facts: [fact] }) => fact?.standard ?? []));
    return { head: typeof head === "object" && "text" in head ? head.text : undefined, standards };
  }

  test("of a series by its periods", () => {
    expect(saidBy("SERIES", "Net income", "FY16", "FY19")?.head).toEqual({
      en: "Profit attributable to owners of the parent, US GAAP FY16 - FY17, IFRS FY18 - FY19 (JPY million)",
      ja: "親会社の所有者に帰属する当期利益、米国基準 2017年3月期～2018年3月期、IFRS 2019年3月期～2020年3月期（百万円）",
    });
  });

  test("of a table by its columns, and the lines that are of the other one", () => {
    expect(saidBy("TABLE", "P&L", "FY16", "FY18")?.head?.en).toBe(
      "Consolidated income statement, US GAAP FY16 - FY17, IFRS FY18" +
        "; IFRS FY17: Income tax expense, Total comprehensive income" +
        "; US GAAP FY18: Total costs and expenses (JPY million)",
    );
    expect(saidBy("TABLE", "P&L", "1H18", "1H18")?.head?.en).toMatch(
      /^Consolidated income statement, IFRS 1H18; US GAAP 1H18: Cost of revenue, /,
    );
  });

  test("but not where they are of one, or of one that was asked for", () => {
    for (const standard of [null, "US GAAP"])
      expect(saidBy("TABLE", "P&L", "FY11", "FY12", null, standard)?.head?.en).toBe(
        "Consolidated income statement (JPY million)",
      );
    expect(saidBy("TABLE", "P&L", "FY16", "FY18", null, "US GAAP")?.head?.en).not.toContain("IFRS");
  });

  const spans: readonly (readonly [string, ...unknown[]])[] = [
    ...listStatements().map(({ id }) => ["TABLE", id, "FY08"] as const),
    ["TABLE", "income-statement", "1Q08"],
    ["TABLE", "balance-sheet", ""],
    ...["revenue", "net-income", "cfo", "total-assets", "eps", "employees"].map(
      (id) => ["SERIES", id, ""] as const,
    ),
  ];
  test("law: every block with two names both, and no other names one", () => {
    const told = spans.flatMap((args) => saidBy(...args) ?? []);
    expect(told.filter(({ standards }) => standards.size > 1).length).toBeGreaterThan(5);
    for (const { head, standards } of told) {
      const named = ["US GAAP", "IFRS"].filter((one) => head?.en.includes(one));
      expect([head?.en, named.length]).toEqual([head?.en, standards.size > 1 ? 2 : 0]);
    }
  });

  test("law: where one standard has all that a period has of a statement, its column is of that one", () => {
    for (const { id } of listStatements()) {
      const metrics = metricsWhere(({ statement }) => statement === id);
      const known = metrics.flatMap((metric) => existingPeriods(metric.id));
      for (const period of new Map(known.map((one) => [formatPeriod(one), one])).values()) {
        const under = (standard?: Standard) =>
          metrics.flatMap(
            ({ id: metric }) => findAnswer({ metric, period, scenario: "actual", standard }) ?? [],
          );
        const shown = under();
        const filling = STANDARDS.filter((one) => under(one).length === shown.length);
        const standards = new Set(shown.flatMap(({ standard }) => standard ?? []));
        if (filling.length > 0)
          expect([id, formatPeriod(period), standards.size < 2]).toEqual([
            ...[id, formatPeriod(period), true],
          ]);
      }
    }
  });
});

describe("CF19 heads follow what was asked, and not who reads", () => {
  /** The first row that Excel is given. */
  function headOf(id: string, args: readonly unknown[], locale: "en" | "ja"): readonly unknown[] {
    const shown = showAnswer(ask(id, ...args), { ...PLAIN, locale });
    const [head] = shown.kind === "cell" ? (shown.cell as SpilledCells).rows : [];
    return head ?? [];
  }

  test.each([
    ["SERIES", ["revenue", "1Q11", "4Q11"], ["Period", "Revenue (JPY million)"]],
    ["SERIES", ["Revenue", "1Q11", "4Q11", "億円"], ["Period", "Revenue (JPY 100 million)"]],
    ["SERIES", ["売上高", "1Q11", "4Q11"], ["期間", "売上高（百万円）"]],
    ["SERIES", ["営業利益", "2011年3月期", "2012年3月期", "億円"], ["期間", "営業利益（億円）"]],
    ["TABLE", ["atm", "1Q11", "1Q11"], ["ATM operation business (JPY million)", "1Q11"]],
    ["TABLE", ["ATM運営事業", "1Q11", "1Q11"], ["ATM運営事業（百万円）", "2012年3月期1Q"]],
    ["METRICS", ["margin"], ["Id", "Name", "Statement", "Unit", "First", "Last"]],
    ["METRICS", [], ["Id", "Name", "Statement", "Unit", "First", "Last"]],
    ["PERIODS", ["capex"], ["Period", "Ends", "Status"]],
    ["PERIODS", [], ["Period", "Ends", "Figures"]],
  ])("%s%j", (id, args, head) => {
    expect([headOf(id, args, "en"), headOf(id, args, "ja")]).toEqual([head, head]);
  });

  test.each([
    [["revenue", "FY11", "FY11"], ["FY11"]],
    [["売上高", "FY11", "FY11"], ["2012年3月期"]],
    [["売上高", "4Q11", "4Q11"], ["2012年3月期4Q"]],
    [["総資産", "2012-03-31", "2012-03-31"], ["2012年3月31日"]],
  ])("periods too, in Japanese by the year's end, and are read back: %j", (args, heads) => {
    const shown = showAnswer(ask("SERIES", ...args), { ...PLAIN, locale: "en" });
    const rows = shown.kind === "cell" ? (shown.cell as SpilledCells).rows.slice(1) : [];
    expect(rows.map(([head]) => head)).toEqual(heads);
    const [row] = rows;
    expect(shownBy(ask("VALUE", args[0], row?.[0]))).toBe(row?.[1]);
  });

  test("what is told of a metric's figures is in Japanese where that was asked", () => {
    const answer = ask("PERIODS", "売上高");
    const shown = showAnswer(answer, { ...PLAIN, locale: "en" });
    const { rows } = shown.kind === "cell" ? (shown.cell as SpilledCells) : { rows: [] };
    expect(rows).toContainEqual(["2012年3月期", "2012年3月31日", "公表値"]);
    expect(new Set(rows.slice(1).map(([, , status]) => status))).toEqual(
      new Set(["公表値", "算出値", "推定値"]),
    );
  });

  test("all periods can be listed in Japanese", () => {
    expect(headOf("PERIODS", ["すべて"], "en")).toEqual(["期間", "期末日", "件数"]);
    expect(ask("PERIODS", "すべて")).toMatchObject({ value: { locale: "ja" } });
  });

  test("every metric can be listed in Japanese", () => {
    const everything = ask("METRICS", "すべて");
    const plain = ask("METRICS");
    if (!everything.ok || !plain.ok) throw new Error("no list");
    expect(headOf("METRICS", ["すべて"], "en")).toContain("名称");
    expect(everything.value).toMatchObject({ locale: "ja" });
    expect({ ...everything.value, locale: "en" }).toEqual(plain.value);
  });
});

test("CF11 a month is the quarter it lies in, where it is the end of a span", () => {
  const rowsOf = (...args: readonly unknown[]) => JSON.stringify(ask("SERIES", "revenue", ...args));
  const april = 40_634;
  const march = 40_969;
  expect(rowsOf(april, march)).toBe(rowsOf("1Q11", "4Q11"));
  expect(rowsOf("2011-04", "Mar-12")).toBe(rowsOf("1Q11", "4Q11"));
  const tableOf = (...args: readonly unknown[]) => JSON.stringify(ask("TABLE", "atm", ...args));
  expect(tableOf(april, march)).toBe(tableOf("1Q11", "4Q11"));
  const cash = (...args: readonly unknown[]) => JSON.stringify(ask("SERIES", "cash", ...args));
  expect(cash(april, march)).toBe(cash("1Q11", "4Q11"));
});
