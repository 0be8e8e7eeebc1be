import { isAnswer } from "../../../src/dataset/facts/isAnswer";
import { factsOf } from "../../../src/dataset/figures";
import { METRIC_IDS } from "../../../src/dataset/metrics";
import { formatPeriod } from "../../../src/domain/periods/period";
import type { BenchRow } from "../benchRow";
import { leastMs, runInTurn } from "./callsInTurn";
import type { Call, ClientRuntime } from "./clientRuntime";
import { across, padded, QUARTERS, YEARS } from "./questions";

const ROUNDS = 151;
const PERIODS = [...QUARTERS, ...YEARS, "1H10", "1H11", "9M10", "9M11", "FY09"];

/** A table of 20 metrics and 16 periods in one call, against a cell each; a message's own cost is left out. */
export async function benchGrid(runtime: ClientRuntime, how: string): Promise<BenchRow> {
  const metrics = mostReported(20);
  const grid = callOf("GRID", [metrics.map((id) => [id]), [PERIODS]]);
  const cells = across(metrics, PERIODS).map((args) => callOf("VALUE", args));
  const empty: Call = { id: "NOOP", args: [] };
  const [table = 0, single = 0, alone = 0] = leastMs(
    await runInTurn(runtime, [[grid], cells, [empty]], ROUNDS),
  );
  const ratio = (table - alone) / (single - alone);
  const times = `${table.toFixed(2)} against ${single.toFixed(2)} ms, of which ${alone.toFixed(2)} an empty message`;
  return {
    name: `IIJ.GRID of 20 × 16 against 320 IIJ.VALUE, ${how}`,
    measured: `${ratio.toFixed(3)}× (${times})`,
    aim: "≤ 0.1×",
  };
}

function callOf(id: string, args: readonly unknown[]): Call {
  return { id, args: padded(id, args) };
}

/** The metrics with most figures in the table's periods. */
function mostReported(count: number): readonly string[] {
  const reported = (id: string) =>
    factsOf(id).filter((fact) => isAnswer(fact) && PERIODS.includes(formatPeriod(fact.period)));
  return METRIC_IDS.map((id) => ({ id, figures: reported(id).length }))
    .sort((a, b) => b.figures - a.figures)
    .slice(0, count)
    .map(({ id }) => id);
}
