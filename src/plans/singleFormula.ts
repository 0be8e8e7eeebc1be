import { formatPeriod, type Period } from "../domain/period";
import type { DisplayUnit } from "../domain/unit";
import type { Column } from "./columns";

/** IIJ.VALUE with everything said in words, for a figure that stands alone: IIJ.VALUE("cash","FY11","billion"). */
export function singleFormula(
  metric: string,
  { period, scenario }: Column,
  unit: DisplayUnit,
): string {
  const words = [metric, literalOf(period)];
  if (unit !== "million" || scenario !== "actual") words.push(unit);
  if (scenario !== "actual") words.push(scenario);
  return `IIJ.VALUE(${words.map((word) => `"${word}"`).join(",")})`;
}

/**
 * The period as a text that stays one: the workbench's engine takes "2012-03" in a formula for the
 * first of March, so a month is written 2012.03.
 */
function literalOf(period: Period): string {
  const id = formatPeriod(period);
  return period.kind === "month" ? id.replace("-", ".") : id;
}
