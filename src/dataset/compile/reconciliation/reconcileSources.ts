import { hull, interval, intersect, type Interval } from "../../../domain/numbers/interval";
import type { Printing } from "../../../domain/fact";
import type { Documents, RankedToken } from "../../printed/reported";
import type { SourceDiscrepancy } from "../sources/discrepancies";
import { agree } from "../../printed/agree";
import type { Dataset } from "./dataset";
import { usualStandard } from "../../facts/figureName";
import { describeToken } from "./describe";
import { DatasetError } from "../../statementFiles/datasetError";

/** Two printings of one figure: the one that answers, and another document's. */
export interface SourceComparison {
  readonly key: string;
  readonly preferred: RankedToken;
  readonly other: RankedToken;
  readonly agrees: boolean;
  /** The entry that explains why they differ. */
  readonly listed?: SourceDiscrepancy;
}

/** What the documents together say of the printed figures. */
export interface ReconciledSources {
  /** The interval that all agreeing printings of a figure leave, by its key. */
  readonly intervals: ReadonlyMap<string, Interval>;
  readonly comparisons: readonly SourceComparison[];
}

/**
 * Brings the printings of each figure together. They agree if their rounding intervals have more than a point in common; one
 * that does not must be listed as a discrepancy. It leaves the interval alone if its document is less
 * trusted; between equals the interval holds both.
 */
export function reconcileSources({
  reported,
  discrepancies,
  documents,
}: Dataset): ReconciledSources {
  const intervals = new Map<string, Interval>();
  const comparisons: SourceComparison[] = [];
  for (const [key, [preferred, ...others]] of reported) {
    if (!preferred) continue;
    let left = intervalOf(preferred.printing);
    for (const other of others) {
      if (other.token.restated) {
        comparisons.push(restatement(key, preferred, other));
        continue;
      }
      const theirs = intervalOf(other.printing);
      const overlap = overlapOf(left, theirs);
      const listed = discrepancies.sources.find((one) => concerns(one, other));
      left = overlap ?? (isPeer(preferred, other, documents) ? hull(left, theirs) : left);
      const agrees = overlap !== undefined;
      comparisons.push({ key, preferred, other, agrees, ...(listed && { listed }) });
    }
    intervals.set(key, left);
  }
  refuseUnlisted(comparisons);
  refuseUnused(discrepancies.sources, comparisons);
  return { intervals, comparisons };
}

/** A figure that the company restated takes no part, whether or not rounding hides the difference. */
function restatement(key: string, preferred: RankedToken, other: RankedToken): SourceComparison {
  const agrees = agree(preferred.printing, other.printing);
  const { metric, period, scenario, standard, document, printed } = other.token;
  const listed = { metric, period, scenario, standard, document, printed, reason: RESTATED };
  return { key, preferred, other, agrees, listed };
}

const RESTATED = "The company printed another figure later: a restatement.";

/** The interval of a printing's own rounding. */
export function intervalOf({ low, high }: Pick<Printing, "low" | "high">): Interval {
  return interval(low, high);
}

/** Two annual reports that differ have both been true statements of the company: neither is ruled out. */
function isPeer(a: RankedToken, b: RankedToken, documents: Documents): boolean {
  return documents[a.token.document]?.authority === documents[b.token.document]?.authority;
}

/** What two intervals have in common where that is more than a point. Unlike `agree` it looks at no values: what several printings have left has none. */
function overlapOf(a: Interval, b: Interval): Interval | undefined {
  const overlap = intersect(a, b);
  return overlap?.low.lt(overlap.high) ? overlap : undefined;
}

function concerns(listed: SourceDiscrepancy, { token }: RankedToken): boolean {
  const { period, standard = usualStandard(period) } = listed;
  const isOfStandard = token.standard === undefined || token.standard === standard;
  return (
    isOfStandard &&
    (["metric", "period", "scenario", "document", "printed"] as const).every(
      (field) => listed[field] === token[field],
    )
  );
}

function refuseUnlisted(comparisons: readonly SourceComparison[]): void {
  const unlisted = comparisons.filter(({ agrees, listed }) => !agrees && !listed);
  if (unlisted.length === 0) return;
  const lines = unlisted.map(({ key, preferred, other }) => {
    const [a, b] = [preferred.token, other.token].map(describeToken);
    return `\n  ${key}: ${a} and ${b}`;
  });
  throw new DatasetError(
    "statements",
    `figures that do not agree within their rounding; correct them, or list them in discrepancies.json:${lines.join("")}`,
  );
}

function refuseUnused(
  listed: readonly SourceDiscrepancy[],
  comparisons: readonly SourceComparison[],
): void {
  const needed = new Set(comparisons.flatMap((one) => (one.agrees ? [] : one.listed)));
  const index = listed.findIndex((one) => !needed.has(one));
  if (index < 0) return;
  throw new DatasetError(
    `discrepancies.json sources[${index}]`,
    "these sources agree, or the figure is gone: remove the entry",
  );
}
