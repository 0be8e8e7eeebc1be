import { factsOf } from "../../dataset/figures";
import { endOf, formatPeriod, quarterOf } from "../../domain/periods/period";
import { planColumns, yearsBetween, type ColumnChoice } from "../../plans/tables/columns";

/**
 * The quarters that a sheet can begin and end with, by id, oldest first: all of every fiscal year of
 * which any figure of revenue is known.
 */
export function quarterChoices(): readonly string[] {
  const years = factsOf("revenue").map(({ period }) => quarterOf(endOf(period)).year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return planColumns({ ...yearsBetween(first, last), layout: "quarters" }).map(({ period }) =>
    formatPeriod(period),
  );
}

/** A span of quarters in order: one end stays, the other one moves to it where it would be beyond. */
export function orderQuarters(
  { from, to }: Pick<ColumnChoice, "from" | "to">,
  staying: "from" | "to",
): Pick<ColumnChoice, "from" | "to"> {
  if (orderOf(from) <= orderOf(to)) return { from, to };
  return staying === "from" ? { from, to: from } : { from: to, to };
}

/** 4Q11 as 114, so that quarters sort. */
export function orderOf(quarter: string): number {
  return Number(quarter.slice(2)) * 10 + Number(quarter.slice(0, 1));
}
