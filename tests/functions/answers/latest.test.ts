import type { Fact } from "../../../src/domain/fact";
import { existingPeriods } from "../../../src/dataset/answer";
import { listStatements } from "../../../src/dataset/metrics";
import { metricsWhere } from "../../../src/functions/arguments/itemChoices";
import { byEnd, endMonthOf, findPeriod, formatPeriod } from "../../../src/domain/periods/period";
import type { CellAnswer } from "../../../src/functions/answers/answer";
import { ask, shownBy } from "../asking";

/** The heads of the columns of a table, or why there is none. */
function columnsOf(...args: readonly unknown[]): readonly string[] | string {
  const answer = ask("TABLE", ...args);
  if (!answer.ok || answer.value.kind !== "block") return shownBy(answer).toString();
  const [head = []] = answer.value.rows;
  return head
    .slice(1)
    .map((cell) => (typeof cell === "object" && "text" in cell ? cell.text.en : ""));
}

describe("CF12 LATEST of a statement", () => {
  test.each([
    ["income-statement", "4Q24"],
    ["cash-flow", "FY22"],
    ["mobile", "1H25"],
    ["per-share", "1H25"],
    ["operations", "2024-03-31"],
    ["balance-sheet", "2025-09-30"],
  ])("%s is where its lines stand together, %s", (statement, latest) => {
    expect(columnsOf(statement, "LATEST", "LATEST")).toEqual([latest]);
  });

  test("counts back from there, by periods alike", () => {
    expect(columnsOf("mobile", "LATEST-1", "LATEST")).toEqual(["1H24", "1H25"]);
    expect(columnsOf("cash-flow", "LATEST-1", "LATEST")).toEqual(["FY21", "FY22"]);
    expect(columnsOf("income-statement", "LATEST-4", "LATEST")).toEqual([
      "4Q23",
      "1Q24",
      "2Q24",
      "3Q24",
      "4Q24",
    ]);
    expect(columnsOf("operations", "LATEST FY", "LATEST FY")).toEqual(["2024-03-31"]);
  });

  const statements = listStatements().map(({ id }) => id);
  test.each(statements)("law: is never passed by a year in %s, or is refused", (id) => {
    const known = metricsWhere(({ statement }) => statement === id).flatMap((metric) =>
      existingPeriods(metric.id),
    );
    const newest = [...known].sort(byEnd).at(-1);
    for (const asked of ["LATEST", "LATEST FY"]) {
      const columns = columnsOf(id, asked, asked);
      const [head = ""] = typeof columns === "string" ? [] : columns;
      const period = findPeriod(head);
      if (typeof columns === "string")
        expect([asked, columns]).toEqual([
          asked,
          expect.stringMatching(/^LATEST FY of .* would be /),
        ]);
      if (period && newest) expect(endMonthOf(newest) - endMonthOf(period)).toBeLessThanOrEqual(12);
    }
  });
});

test("CF12 an end of a series is not LATEST where that has long been passed", () => {
  const passed = metricsWhere(() => true).filter(({ id }) =>
    /^LATEST of .* would be/.test(shownBy(ask("VALUE", id, "LATEST")).toString()),
  );
  expect(passed.length).toBeGreaterThan(0);
  for (const { id } of passed)
    if (existingPeriods(id).length > 1)
      expect([id, shownBy(ask("SERIES", id, "LATEST"))]).not.toEqual([id, "a block"]);
});

test("CF12 law: LATEST is one period in every calculation, whichever standard has figures there", () => {
  let checked = 0;
  for (const { id } of metricsWhere(({ unit }) => unit !== "ratio")) {
    for (const latest of ["LATEST", "LATEST-4", "LATEST FY", "LATEST FY-3"]) {
      const fact = factAnswering(ask("VALUE", id, latest));
      if (!fact) continue;
      const own = formatPeriod(fact.period);
      for (const from of ["FY09", "FY16", "4Q17", "2012-03-31"]) {
        const [relative, fixed] = [latest, own].map((to) => ask("CAGR", id, from, to));
        expect([id, from, latest, relative && shownBy(relative)]).toEqual([
          ...[id, from, latest],
          fixed && shownBy(fixed),
        ]);
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(100);
  for (const [from, to] of [
    ["FY09", "LATEST FY"],
    ["LATEST-4", "LATEST"],
  ])
    expect(shownBy(ask("CAGR", "revenue", from, to))).toEqual(expect.any(String));
});

function factAnswering(answer: CellAnswer): Fact | undefined {
  return answer.ok && answer.value.kind === "figure" ? answer.value.facts[0] : undefined;
}

describe("a table asked for quarters or years shows what is measured at their ends", () => {
  test("where its statement has other figures too", () => {
    expect(columnsOf("KPI", "FY23", "FY23")).toEqual(["FY23"]);
    expect(JSON.stringify(ask("TABLE", "KPI", "FY23", "FY23"))).toContain("4803");
    expect(columnsOf("KPI", "FY09", "FY24")).toEqual(
      expect.arrayContaining(["FY10", "FY11", "FY22", "FY23"]),
    );
  });

  test("and no column without a figure", () => {
    for (const { id } of listStatements())
      for (const from of ["FY08", "1Q08", "1H08"]) {
        const answer = ask("TABLE", id, from);
        if (!answer.ok || answer.value.kind !== "block") continue;
        const [head = [], ...rows] = answer.value.rows;
        const empty = head.filter((_, column) => rows.every((row) => row[column] === ""));
        expect([id, from, empty]).toEqual([id, from, []]);
      }
  });
});
