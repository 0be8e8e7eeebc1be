import { listStatements } from "../../src/dataset/metrics";
import { metricsWhere } from "../../src/functions/arguments/itemChoices";
import { unitName } from "../../src/domain/terms";
import { ask } from "./asking";

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
  for (const { label, unit } of metricsWhere(({ statement }) => statement === id)) {
    const row = labels.find((one) => one === label.en || one.startsWith(`${label.en} (`));
    if (row === undefined) continue;
    const own = unitName(unit, "million").en;
    const told = row.endsWith(` (${own})`) ? own : inTitle;
    expect([row, told]).toEqual([row, own]);
  }
});

test.each(["per share", "KPI"])("a table of %s is not headed as millions", (statement) => {
  expect(headsOf(statement)[0]).not.toContain("million");
});

test("a row's label is the same whatever the span", () => {
  const labels = (from: string, to: string) => {
    const answer = ask("TABLE", "balance-sheet", from, to);
    return JSON.stringify(answer).match(/"en":"[^"]*"/g) ?? [];
  };
  const all = new Set(labels("", ""));
  for (const label of labels("4Q11", "4Q11")) expect(all.has(label)).toBe(true);
});
