import { factsOf, findFact } from "../../dataset/figures";
import type { Fact, Scenario } from "../../domain/fact";
import type { Metric } from "../../domain/metric";
import { parsePeriod } from "../../domain/periods/parsePeriod";
import { endOf, quarterOf } from "../../domain/periods/period";
import type { LatestPeriod, Period } from "../../domain/periods/period";
import type { CallArgument } from "../../excel/formulas/callArguments";
import type { SpilledCell, TracedFormula } from "../../excel/formulas/traceSelection";
import { SCENARIOS } from "../../domain/fact";
import { findByName } from "./metricByName";
import { fillsFigures, findSpilledNames, type FigureNames } from "./spilledNames";

/** Functions of one line of the income statement, which take the period first and a part of the line second. */
const LINE_OF: Readonly<Record<string, string>> = {
  REVENUE: "revenue",
  COST: "cost",
  GROSSMARGIN: "gross-margin",
  OPERATINGINCOME: "operating-income",
  SGA: "sga-rd",
  PRETAXINCOME: "pretax-income",
  INCOMETAX: "income-tax",
  NETINCOME: "net-income",
  CAPEX: "capex",
};

/**
 * The figure that a traced cell shows; undefined for a heading, for one of many figures, such as
 * IIJ.TABLE as a whole, or one that cannot be told.
 */
export function factOfCall(traced: TracedFormula): Fact | undefined {
  const { formula, arguments: given } = traced;
  const name = /IIJ[._]([A-Z]+)/i.exec(formula)?.[1]?.toUpperCase() ?? "";
  const names = namesOf(name, traced);
  const metric = findByName(names?.metric);
  const period = names?.period;
  if (!metric || (typeof period !== "string" && typeof period !== "number")) return undefined;
  const scenario = name === "TARGET" ? "target" : scenarioIn(given);
  return findAbout(metric, period, scenario);
}

/** A formula whose result is one cell is the first cell of what it fills. */
const ALONE: SpilledCell = { row: 0, column: 0, values: [] };

function namesOf(
  name: string,
  { arguments: given, spilled = ALONE }: TracedFormula,
): FigureNames | undefined {
  if (fillsFigures(name)) return findSpilledNames(name, given, spilled);
  const line = LINE_OF[name];
  const [first, second] = given;
  return line === undefined
    ? { metric: first, period: second }
    : { metric: partOf(line, second), period: first };
}

/** A line's id, or the name under which a part of it is looked up. */
function partOf(line: string, part: CallArgument): string {
  if (typeof part !== "string" || part === "") return line;
  const [id, label] = [`${line}.${part}`, `${part} ${line}`];
  return [id, label].find((name) => findByName(name)) ?? part;
}

function scenarioIn(given: TracedFormula["arguments"]): Scenario {
  return (
    SCENARIOS.find((scenario) => given.slice(2).some((argument) => argument === scenario)) ??
    "actual"
  );
}

function findAbout(metric: Metric, written: string | number, scenario: Scenario): Fact | undefined {
  const parsed = parsePeriod(written);
  if (!parsed.ok) return undefined;
  if (parsed.value.kind === "latest") return findLatest(metric, parsed.value, scenario);
  const period = parsed.value;
  const asked = { metric: metric.id, scenario };
  return findFact({ ...asked, period }) ?? findFact({ ...asked, period: otherMeaning(period) });
}

/** A day may mean the quarter it falls in, a quarter or a year the day it ends. */
function otherMeaning(period: Period): Period {
  return period.kind === "instant"
    ? quarterOf(period.date)
    : { kind: "instant", date: endOf(period) };
}

function findLatest({ id }: Metric, latest: LatestPeriod, scenario: Scenario): Fact | undefined {
  const kinds = latest.length === "year" ? ["year"] : ["quarter", "instant"];
  const facts = factsOf(id, scenario).filter(({ period }) => kinds.includes(period.kind));
  return facts.at(-1 - latest.back);
}
