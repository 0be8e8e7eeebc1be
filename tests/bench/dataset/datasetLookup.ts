import { findPeriod } from "../../../src/domain/periods/period";
import { compileDataset, type Figures } from "../../../src/dataset/compile/compileDataset";
import { loadDataset } from "../../../src/dataset/compile/loadDataset";
import { indexFacts, type FactIndex, type FactQuery } from "../../../src/dataset/factIndex";
import { evidenceOf } from "../../../src/dataset/facts/evidence";
import { shippedFigures } from "../../../src/dataset/compile/shippedFigures";
import { openFigures, packFigures } from "../../../src/dataset/packed/packedFigures";
import { tokensOf, type StatementBody } from "../../../src/dataset/printed/statement";
import type { BenchRow } from "../benchRow";

const LOOKUPS = 200_000;
const ROUNDS = 9;

/** The cost of a lookup in the dataset and in one a hundred times its size, in turn in one run. */
export function benchDatasetLookup(): BenchRow[] {
  const { figures } = compileDataset(loadDataset());
  const queries = queriesOf(figures);
  const small = lookupIn(figures, queries);
  const large = lookupIn(enlarge(figures, 100), queries);
  const ratios = Array.from({ length: ROUNDS }, () => {
    const [a, b, c] = [small(), large(), small()];
    return (2 * b) / (a + c);
  }).sort((a, b) => a - b);
  const ratio = ratios[Math.floor(ROUNDS / 2)] ?? NaN;
  const each = (small() / LOOKUPS) * 1e6;
  return [
    {
      name: "A lookup in 100 times as many facts, against one in ours",
      measured: `${ratio.toFixed(2)}× (${each.toFixed(0)} ns each)`,
      aim: "about 1×",
    },
  ];
}

/** A run of lookups of the same facts, all of them read before: only the finding is measured. */
function lookupIn(figures: Figures, queries: readonly FactQuery[]): () => number {
  const lines = figures.statements.flatMap(({ rows, text }) => [...rows, ...text]);
  const all = [...lines, ...figures.statements.flatMap(tokensOf), ...figures.computed];
  const metricIds = [...new Set(all.map(({ metric }) => metric))];
  const packed = packFigures(figures.asOf, shippedFigures(figures), metricIds);
  const index = indexFacts(openFigures(packed, metricIds), { evidenceOf });
  findAll(index, queries);
  return () => {
    const start = performance.now();
    findAll(index, queries);
    return performance.now() - start;
  };
}

function findAll(index: FactIndex, queries: readonly FactQuery[]): void {
  let found = 0;
  for (let count = 0; count < LOOKUPS; count++) {
    const query = queries[(count * 7919) % queries.length];
    if (query && index.findFact(query)) found++;
  }
  if (found !== LOOKUPS) throw new Error(`${LOOKUPS - found} lookups found nothing`);
}

function queriesOf({ statements }: Figures): FactQuery[] {
  return statements.flatMap(tokensOf).flatMap(({ metric, period: id, scenario }) => {
    const period = findPeriod(id);
    return period ? { metric, period, scenario } : [];
  });
}

/** The same statements many times over, each time with metrics of other names. */
function enlarge(figures: Figures, times: number): Figures {
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    figures.statements.map((statement) => rename(statement, `-${copy}`)),
  );
  return { ...figures, statements: [...figures.statements, ...copies.flat()] };
}

function rename(statement: StatementBody, suffix: string): StatementBody {
  const renamed = <T extends { readonly metric: string }>(line: T) => ({
    ...line,
    metric: line.metric + suffix,
  });
  return {
    ...statement,
    rows: statement.rows.map(renamed),
    text: statement.text.map(renamed),
  };
}
