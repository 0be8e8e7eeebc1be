import english from "../../src/functions/functions.json";
import japanese from "../../src/functions/functions-ja.json";
import { listMetrics } from "../../src/dataset/metrics";
import { METRIC_CHOICES } from "../../src/functions/arguments/metricArgument";
import type { CellAnswer } from "../../src/functions/answers/answer";
import type * as Late from "../../src/domain/later/late";
import type * as Asking from "./asking";
import { ask } from "./asking";
import { ASKED_NAMES } from "./arguments/askedNames";

/** The arguments that Excel offers names of figures for, by their lists in functions.json. */
const OF_ANY = ["MetricName"];
const OF_SOME = ["BalanceItem", "CashFlowItem", "PerShareItem", "Indicator"];
const OF_PARTS = [
  "RevenueSegment",
  "CostSegment",
  "GrossMarginSegment",
  "OperatingIncomeSegment",
  "SgaComponent",
  "CapexCategory",
];
const OF_OTHER = [
  "UnitName",
  "ScenarioName",
  "BasisName",
  "FieldName",
  "OrientationName",
  "StatementName",
  "StandardName",
  "RevisionName",
];

/** Every place where a function takes the name of a figure. */
function placesOf(lists: readonly string[]) {
  return english.functions.flatMap(({ id, parameters }) =>
    parameters.flatMap((parameter, place) => {
      const list = "customEnumId" in parameter ? parameter.customEnumId : "";
      return lists.includes(list) ? [{ id, place, names: parameters.map(({ name }) => name) }] : [];
    }),
  );
}

/** What every other argument is. */
const OTHERS: Readonly<Record<string, string>> = {
  metric: "revenue",
  period: "FY11",
  date: "FY11",
  from: "FY10",
  to: "FY11",
  field: "unit",
};

type Place = ReturnType<typeof placesOf>[number];

function argumentsAt({ place, names }: Place, name: string): readonly string[] {
  return names.map((one, at) => (at === place ? name : (OTHERS[one] ?? "")));
}

function askAt(place: Place, name: string): CellAnswer {
  return ask(place.id, ...argumentsAt(place, name));
}

/** Asks before anything that words a refusal is there: most names are refused, and how is another test's. */
async function unworded(): Promise<(place: Place, name: string) => CellAnswer | undefined> {
  jest.resetModules();
  const { Awaited }: typeof Late = await import("../../src/domain/later/late");
  const asking: typeof Asking = await import("./asking");
  return (place, name) => {
    try {
      return asking.ask(place.id, ...argumentsAt(place, name));
    } catch (error) {
      if (error instanceof Awaited) return undefined;
      throw error;
    }
  };
}

/** Names as people write them, and every name of the catalogue. */
const NAMES = [
  ...new Set([
    ...ASKED_NAMES.map(([, name]) => name),
    ...listMetrics().flatMap(({ id, label, aliases }) => [id, label.en, label.ja, ...aliases]),
  ]),
];

/** The metric that each of them names, of those that name one. */
const MEANT = new Map(
  NAMES.flatMap((name) => {
    const id = METRIC_CHOICES.find(name)?.value.id;
    return id === undefined ? [] : [[name, id] as const];
  }),
);

test("the walk knows every list of names that Excel offers", () => {
  const lists = english.functions.flatMap(({ parameters }) =>
    parameters.flatMap((parameter) =>
      "customEnumId" in parameter ? [parameter.customEnumId] : [],
    ),
  );
  const known = [...OF_ANY, ...OF_SOME, ...OF_PARTS, ...OF_OTHER];
  expect([...new Set(lists)].filter((list) => !known.includes(list))).toEqual([]);
});

/** What is answered, but for the language of its heads, which is the name's. */
function told(answer: CellAnswer): unknown {
  if (!answer.ok) return { ...answer.problem, argument: "", given: "" };
  const { value } = answer;
  if (value.kind === "block") return JSON.stringify(value.rows);
  return value.kind === "figure" ? [value.number, value.numberFormat, value.facts] : value.told;
}

test.each([...new Set([...OF_ANY, ...OF_SOME, ...OF_PARTS, ...OF_OTHER])].map((list) => [list]))(
  "%s is answered by the words that Excel shows as by what it writes, in both languages",
  (list) => {
    const [place] = placesOf([list]);
    if (!place) throw new Error(`No function takes ${list}.`);
    const values = [english, japanese].flatMap(({ enums }) =>
      enums.flatMap(({ id, values: offered }) => (id === list ? offered : [])),
    );
    const unlike = values.filter(
      ({ name, stringValue }) =>
        JSON.stringify(told(askAt(place, name))) !==
        JSON.stringify(told(askAt(place, stringValue))),
    );
    expect(unlike.map(({ name }) => name)).toEqual([]);
  },
);

test.each(
  placesOf(OF_ANY).map(
    (place) => [`${place.id}'s ${place.names[place.place] ?? ""}`, place] as const,
  ),
)("%s is by any name what it is by the metric's id", (_, place) => {
  const byId = new Map(
    [...new Set(MEANT.values())].map((id) => [id, told(askAt(place, id))] as const),
  );
  const answered = NAMES.map((name) => {
    const answer = askAt(place, name);
    return [name, MEANT.has(name) ? told(answer) : answer.ok] as const;
  });
  const meant = NAMES.map((name) => [name, byId.get(MEANT.get(name) ?? "") ?? false] as const);
  expect(answered).toEqual(meant);
});

/** A figure without what supports it, which no number may need. */
function figureIn(answer: CellAnswer): unknown {
  if (!answer.ok || answer.value.kind !== "figure") return answer.ok;
  const { number, numberFormat, facts } = answer.value;
  return [number, numberFormat, facts.map(({ metric, period, value }) => [metric, period, value])];
}

test.each(placesOf([...OF_SOME, ...OF_PARTS]).map((place) => [place.id, place] as const))(
  "%s gives for a name the figure that IIJ.VALUE gives for its metric, or refuses it",
  async (id, place) => {
    const askFirst = await unworded();
    let answered = 0;
    for (const name of NAMES) {
      const answer = askFirst(place, name);
      if (!answer?.ok || answer.value.kind !== "figure") continue;
      answered += 1;
      const [metric] = answer.value.facts.map((fact) => fact.metric);
      expect([name, figureIn(ask("VALUE", metric, "FY11"))]).toEqual([name, figureIn(answer)]);
      const named = MEANT.get(name);
      if (named !== undefined && !/COST|MARGIN|INCOME|SGA|CAPEX/.test(id))
        expect([name, metric]).toEqual([name, named]);
    }
    expect(answered).toBeGreaterThan(5);
  },
);
