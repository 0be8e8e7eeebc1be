import { factsOf } from "../../dataset/figures";
import { formatPeriod } from "../../domain/period";

/** The quarters that a sheet can begin and end with, by id, oldest first: those whose revenue is known. */
export function quarterChoices(): readonly string[] {
  const quarters = factsOf("revenue").filter(({ period }) => period.kind === "quarter");
  return quarters.map(({ period }) => formatPeriod(period));
}

/** The first and the last quarter of a sheet, both included. */
export interface QuarterSpan {
  readonly from: string;
  readonly to: string;
}

/** A span in order: the end that was picked stays, the other one moves to it where it would be beyond. */
export function chooseQuarters({ from, to }: QuarterSpan, picked: "from" | "to"): QuarterSpan {
  const quarters = quarterChoices();
  if (quarters.indexOf(from) <= quarters.indexOf(to)) return { from, to };
  return picked === "from" ? { from, to: from } : { from: to, to };
}
