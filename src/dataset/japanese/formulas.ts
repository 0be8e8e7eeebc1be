import { BASE_UNITS } from "../../domain/fact";
import { SCENARIO_NAMES, STANDARD_NAMES, unitName } from "../../domain/terms";
import { headInJapanese } from "../../domain/periods/japanesePeriods";
import { findPeriod } from "../../domain/periods/period";
import { UNIT_NAMES } from "../../domain/unit";
import { replaceFigureNames, usualStandard } from "../facts/figureName";
import { labelAt } from "../answer";
import { findMetric } from "../metrics";
import type { FactId } from "../facts/factId";

/** The arithmetic behind a figure, with the names of its figures and its unit in Japanese. */
export function formulaInJapanese(formula: string): string {
  const named = replaceFigureNames(formula, nameInJapanese);
  const [, arithmetic = named, unit = ""] = /^(.*) \(([^()]+)\)$/.exec(named) ?? [];
  const name = UNITS.get(unit);
  return (
    boundsInJapanese(arithmetic.replace(" ~ ", " ≈ ")) + (name === undefined ? "" : `（${name}）`)
  );
}

/** What a formula is in, from English to Japanese; ratios carry their sign, and counts go without. */
const UNITS: ReadonlyMap<string, string> = new Map(
  BASE_UNITS.filter((base) => base !== "ratio" && base !== "count")
    .flatMap((base) => UNIT_NAMES.map((unit) => unitName(base, unit)))
    .map(({ en, ja }) => [en, ja]),
);

/** "売上高[2012年3月期4Q]", "売上高[2013年3月期、会社予想]". */
function nameInJapanese({ metric, period, scenario, standard }: FactId): string {
  const read = findPeriod(period);
  const parts = [
    read ? headInJapanese(read) : period,
    ...(scenario === "actual" ? [] : [SCENARIO_NAMES[scenario].ja]),
    ...(standard ? [STANDARD_NAMES[standard].ja] : []),
  ];
  const label = read
    ? labelAt(metric, read, standard ?? usualStandard(period))
    : findMetric(metric)?.label;
  return `${label?.ja ?? metric}[${parts.join("、")}]`;
}

function boundsInJapanese(arithmetic: string): string {
  const [, least, most, by = ""] = /^between (\S+) and (\S+) by (.*)$/.exec(arithmetic) ?? [];
  if (least !== undefined && most !== undefined) return `${least}～${most}：${evidence(by)}`;
  const [, low, lower = "", high, upper = ""] =
    /^at least (\S+) by (.*); at most (\S+) by (.*)$/.exec(arithmetic) ?? [];
  if (low !== undefined && high !== undefined) {
    return `下限 ${low}：${evidence(lower)}、上限 ${high}：${evidence(upper)}`;
  }
  return arithmetic;
}

/** An identity, and the printed figures in it between brackets. */
function evidence(text: string): string {
  const [identity = "", figures] = text.split(" with ");
  return figures === undefined ? identity : `${identity}（${figures.replaceAll(", ", "、")}）`;
}
