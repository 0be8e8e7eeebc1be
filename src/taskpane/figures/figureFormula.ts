import type { Fact } from "../../domain/fact";
import { formatPeriod } from "../../domain/periods/period";
import { DEFAULT_UNIT } from "../../domain/unit";
import type { DisplayUnit } from "../../domain/unit";

/** The formula that answers with a fact: =IIJ.VALUE("revenue","FY12",,"target"). */
export function figureFormula(fact: Fact, unit: DisplayUnit): string {
  const scenario = fact.scenario === "actual" ? "" : quote(fact.scenario);
  const inUnit = fact.unit === "JPY" && unit !== DEFAULT_UNIT ? quote(unit) : "";
  const given = [quote(fact.metric), quote(formatPeriod(fact.period)), inUnit, scenario];
  return `=IIJ.VALUE(${given.join(",").replace(/,+$/, "")})`;
}

function quote(text: string): string {
  return `"${text}"`;
}
