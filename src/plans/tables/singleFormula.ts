import { formatPeriod } from "../../domain/periods/period";
import type { DisplayUnit } from "../../domain/unit";
import type { Column } from "./columns";

/** IIJ.VALUE with everything said in words, for a figure that stands alone: IIJ.VALUE("cash","FY11","billion"). */
export function singleFormula(
  metric: string,
  { period, scenario }: Column,
  unit: DisplayUnit,
): string {
  const words = [metric, formatPeriod(period)];
  if (unit !== "million" || scenario !== "actual") words.push(unit);
  if (scenario !== "actual") words.push(scenario);
  return `IIJ.VALUE(${words.map((word) => `"${word}"`).join(",")})`;
}
