import { factsOf, findFact } from "../../dataset/figures";
import { METRICS } from "../../dataset/metrics";
import { SCENARIOS } from "../figures/useFigures";
import { parsePeriod } from "../../domain/parsePeriod";
import { endOf, quarterOf } from "../../domain/period";
import type { LatestPeriod, Period } from "../../domain/period";
import type { Fact, Scenario } from "../../domain/fact";
import type { Metric } from "../../domain/metric";
import { normaliseName } from "../../domain/spelling";
import type { TracedFormula } from "../../excel/traceSelection";

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

/** The figure that a traced formula is about; undefined for one of many figures, such as IIJ.TABLE, or one that cannot be told. */
export function factOfCall({ formula, arguments: given }: TracedFormula): Fact | undefined {
  const name = /IIJ[._]([A-Z]+)/i.exec(formula)?.[1]?.toUpperCase() ?? "";
  const line = LINE_OF[name];
  const [metricText, periodText] = line === undefined ? given : [partOf(line, given[1]), given[0]];
  const metric = findByName(metricText);
  if (!metric || periodText === undefined) return undefined;
  const scenario = name === "TARGET" ? "target" : scenarioIn(given);
  return findAbout(metric, periodText, scenario);
}

/** A line's id, or the name under which a part of it is looked up. */
function partOf(line: string, part: string | number | undefined): string {
  if (typeof part !== "string" || part === "") return line;
  const [id, label] = [`${line}.${part}`, `${part} ${line}`];
  return [id, label].find((name) => findByName(name)) ?? part;
}

let byName: ReadonlyMap<string, Metric> | undefined;

function findByName(name: string | number | undefined): Metric | undefined {
  if (typeof name !== "string") return undefined;
  byName ??= new Map(METRICS.toReversed().flatMap(namesOf));
  return byName.get(normaliseName(name));
}

function namesOf(metric: Metric): readonly (readonly [string, Metric])[] {
  const names = [...metric.aliases, metric.label.ja, metric.label.en, metric.id];
  return names.map((name) => [normaliseName(name), metric]);
}

function scenarioIn(given: TracedFormula["arguments"]): Scenario {
  return SCENARIOS.find((scenario) => given.slice(2).includes(scenario)) ?? "actual";
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
