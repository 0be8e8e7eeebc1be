import { headInJapanese } from "../../domain/periods/japanesePeriods";
import { parsePeriod } from "../../domain/periods/reading/parsePeriod";
import { BASIS, SCENARIO, STATEMENT, UNIT } from "../arguments/choices";
import { METRIC_CHOICES } from "../arguments/metricArgument";
import { STANDARD } from "../arguments/standardArgument";
import { calculateExample } from "./exampleResult";

/** A formula with its texts as a reader of Japanese writes them, wherever the answer stays the same. */
export function exampleInJapanese(formula: string): string {
  const texts = [...formula.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text);
  return texts.reduce((written, text) => {
    const tries = inJapanese(text).map((ja) => written.replace(`"${text}"`, `"${ja}"`));
    return tries.find((one) => answersAlike(one, formula)) ?? written;
  }, formula);
}

/** What a text can mean, in Japanese: a period, a figure, what a figure is of, or a word of a list. */
function inJapanese(text: string): readonly string[] {
  const period = parsePeriod(text);
  if (period.ok && period.value.kind !== "latest") return [headInJapanese(period.value)];
  const metric = METRIC_CHOICES.find(text)?.label.ja;
  const words = [STATEMENT, UNIT, SCENARIO, BASIS, STANDARD].flatMap(
    ({ list }) => list.find(text)?.label.ja ?? [],
  );
  return [...(metric ? [metric, metric.replace(/売上高$/, "")] : []), ...words];
}

/** A number or an error; ids of periods and days begin with digits too. */
const NUMBER = /^(?!\d[QHM]|\d{4}[-年])[\d(△#-]/;

/** Whether two formulas fill as many cells and show the same numbers, or the same error. */
function answersAlike(one: string, other: string): boolean {
  const [shown, wanted] = [one, other].map((formula) => {
    const { rows } = calculateExample(formula, "ja");
    return JSON.stringify(rows.map((row) => row.map((cell) => (NUMBER.test(cell) ? cell : ""))));
  });
  return shown === wanted;
}
