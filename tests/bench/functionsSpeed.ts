import { isAnswer } from "../../src/dataset/answer";
import { factsOf } from "../../src/dataset/figures";
import { METRICS } from "../../src/dataset/metrics";
import { formatPeriod } from "../../src/domain/period";
import { choosePresentation, PLAIN } from "../../src/domain/presentation";
import { askWith, cellFunction } from "../../src/functions/cellFunction";
import { FUNCTIONS } from "../../src/functions/functions";
import type { BenchRow } from "./benchRow";
import { ClientRuntime, type Call, type CallTimes } from "./clientRuntime";

const CALLS = 10_000;
const ROUNDS = 15;
const WARM_UP_ROUNDS = 4;

const QUARTERS = ["1Q10", "2Q10", "3Q10", "4Q10", "1Q11", "2Q11", "3Q11", "4Q11"];
const YEARS = ["FY10", "FY11", "FY12"];

/** Arguments that cells give each scalar function; questions without an answer are left out. */
const QUESTIONS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  VALUE: METRICS.flatMap(({ id }) =>
    factsOf(id)
      .filter(isAnswer)
      .map(({ period }) => [id, formatPeriod(period)]),
  ),
  REVENUE: across(QUARTERS, ["ATM", "Recurring", "IIJ-Global", null]),
  COST: across(QUARTERS, ["ATM", "IIJ-Global"]),
  GROSSMARGIN: across(QUARTERS, ["ATM", null]),
  OPERATINGINCOME: across(QUARTERS, ["ATM", null]),
  SGA: across(QUARTERS, ["G&A", "R&D", null]),
  PRETAXINCOME: across(QUARTERS, [null]),
  INCOMETAX: across(QUARTERS, [null]),
  NETINCOME: across(QUARTERS, [null]),
  BALANCE: across(["Cash", "total-assets", "goodwill"], ["2012-03-31", "FY11", "4Q11"]),
  CASHFLOW: across(["cfo", "cfi", "cff"], YEARS),
  CAPEX: across(YEARS, ["cloud", "ATM", null]),
  PERSHARE: across(["eps", "dividend", "interim"], YEARS),
  KPI: across(["employees", "contracts.home", "contracts.mobile"], ["4Q11", "2012-03-31"]),
  TARGET: across(["revenue", "operating-income", "net-income"], YEARS),
  VSTARGET: across(["revenue", "operating-income", "net-income"], YEARS),
  GROWTH: across(["revenue.atm", "revenue", "cost.atm"], QUARTERS),
  MARGIN: across(["operating-income", "gross-margin", "cost.atm"], [...QUARTERS, ...YEARS]),
  TTM: across(["revenue.atm", "revenue"], QUARTERS),
  CAGR: YEARS.map((to) => ["revenue", "FY09", to]),
  SOURCE: across(["revenue", "operating-income"], QUARTERS),
  META: across(["revenue", "operating-income"], QUARTERS).map((args) => [...args, "status"]),
};

function across(
  first: readonly unknown[],
  second: readonly unknown[],
): readonly (readonly unknown[])[] {
  return first.flatMap((a) => second.map((b) => [a, b]));
}

/** Functions that answer with a text, which takes longer to send than a number. */
const TEXTS = ["SOURCE", "META"];

/**
 * Each scalar function 10,000 times beside as many no-ops, through Microsoft's client, plain and
 * with cards; then a whole table in one call.
 */
export async function benchFunctionsSpeed(): Promise<BenchRow[]> {
  const runtime = new ClientRuntime({
    NOOP: () => 1,
    ...Object.fromEntries(
      Object.entries(FUNCTIONS).map(([id, answer]) => [id, cellFunction(answer)]),
    ),
  });
  const rows: BenchRow[] = [];
  for (const id of Object.keys(QUESTIONS)) rows.push(await benchScalar(runtime, id, aimOf(id)));
  rows.push(await benchGrid(runtime, "plain numbers"));
  choosePresentation({ cards: true, locale: "en" });
  rows.push(await benchScalar(runtime, "VALUE", "≤ 2×", " with cards"));
  rows.push(await benchScalar(runtime, "REVENUE", "≤ 2×", " with cards"));
  rows.push(await benchGrid(runtime, "cards on single cells"));
  choosePresentation(PLAIN);
  return rows;
}

function aimOf(id: string): string {
  if (TEXTS.includes(id)) return "a text, no aim";
  return id === "VALUE" || id === "REVENUE" ? "≤ 1.15×" : "≤ 1.3×";
}

async function benchScalar(
  runtime: ClientRuntime,
  id: string,
  aim: string,
  how = "",
): Promise<BenchRow> {
  const calls = callsOf(id);
  const noops = calls.map(({ args }) => ({ id: "NOOP", args }));
  const pairs = await alternate(runtime, calls, noops);
  const batches = pairs.at(-1)?.[0].batches ?? 0;
  const times = `${each(pairs, 0)} against ${each(pairs, 1)} µs`;
  return {
    name: `${CALLS.toLocaleString("en-US")} IIJ.${id}${how} beside no-ops`,
    measured: `${ratioOf(pairs).toFixed(2)}× (${times}, ${batches} batch)`,
    aim,
  };
}

/** A table of 20 metrics and 16 periods in one call, against a cell each; a message's own cost is left out. */
async function benchGrid(runtime: ClientRuntime, how: string): Promise<BenchRow> {
  const metrics = mostReported(20);
  const grid: Call = { id: "GRID", args: padded("GRID", [metrics.map((id) => [id]), [PERIODS]]) };
  const cells = across(metrics, PERIODS).map((args) => ({
    id: "VALUE",
    args: padded("VALUE", args),
  }));
  const empty: Call = { id: "NOOP", args: [] };
  const rounds = ROUNDS * 5;
  const pairs = await alternate(runtime, [grid], cells, rounds);
  const alone = leastMs(await alternate(runtime, [empty], [empty], rounds), 0);
  const [table, single] = [leastMs(pairs, 0), leastMs(pairs, 1)];
  const ratio = (table - alone) / (single - alone);
  const times = `${table.toFixed(2)} against ${single.toFixed(2)} ms, of which ${alone.toFixed(2)} an empty message`;
  return {
    name: `IIJ.GRID of 20 × 16 against 320 IIJ.VALUE, ${how}`,
    measured: `${ratio.toFixed(3)}× (${times})`,
    aim: "≤ 0.1×",
  };
}

const PERIODS = [...QUARTERS, ...YEARS, "1H10", "1H11", "9M10", "9M11", "FY09"];

/** The metrics with most figures in the table's periods. */
function mostReported(count: number): readonly string[] {
  const reported = (id: string) =>
    factsOf(id).filter((fact) => isAnswer(fact) && PERIODS.includes(formatPeriod(fact.period)));
  return METRICS.map(({ id }) => ({ id, figures: reported(id).length }))
    .sort((a, b) => b.figures - a.figures)
    .slice(0, count)
    .map(({ id }) => id);
}

function callsOf(id: string): readonly Call[] {
  const answer = FUNCTIONS[id];
  const questions = (QUESTIONS[id] ?? [])
    .filter((args) => answer && askWith(answer, args).ok)
    .map((args) => padded(id, args));
  if (questions.length === 0) throw new Error(`no question for ${id} has an answer`);
  return Array.from({ length: CALLS }, (_, index) => ({
    id,
    args: questions[index % questions.length] ?? [],
  }));
}

/** Excel passes null for every argument that is left out. */
function padded(id: string, args: readonly unknown[]): readonly unknown[] {
  return Array.from({ length: FUNCTIONS[id]?.length ?? 0 }, (_, index) => args[index] ?? null);
}

type Pair = readonly [CallTimes, CallTimes];

/** Runs two sets of calls in turn, so that whatever else the machine does meets both. */
async function alternate(
  runtime: ClientRuntime,
  calls: readonly Call[],
  others: readonly Call[],
  rounds = ROUNDS,
): Promise<readonly Pair[]> {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
    await runtime.run(calls);
    await runtime.run(others);
  }
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push([await runtime.run(calls), await runtime.run(others)]);
  }
  return pairs;
}

/** The least time of many is what the work itself takes; the rest is what else went on. */
function ratioOf(pairs: readonly Pair[]): number {
  return leastMs(pairs, 0) / leastMs(pairs, 1);
}

function each(pairs: readonly Pair[], side: 0 | 1): string {
  return ((leastMs(pairs, side) * 1000) / CALLS).toFixed(1);
}

function leastMs(pairs: readonly Pair[], side: 0 | 1): number {
  return Math.min(...pairs.map((pair) => pair[side].ms));
}
