import { SCENARIO_NAMES, STANDARD_NAMES } from "../../domain/terms";
import { replaceFigureNames } from "../facts/figureName";
import { findMetric } from "../metrics";
import type { FactId } from "../facts/factId";

/** The arithmetic behind a figure, with the names of its figures and its unit in Japanese. */
export function formulaInJapanese(formula: string): string {
  const named = replaceFigureNames(formula, nameInJapanese);
  const [, arithmetic = named, unit = ""] = /^(.*) \(([^()]+)\)$/.exec(named) ?? [];
  return boundsInJapanese(arithmetic) + (UNITS[unit] ?? "");
}

const UNITS: Readonly<Record<string, string>> = {
  "JPY billion": "（十億円）",
  "JPY million": "（百万円）",
  "JPY thousand": "（千円）",
  JPY: "（円）",
  "JPY per share": "（円）",
  persons: "（人）",
  Gbps: "（Gbps）",
};

/** "売上高[4Q11]", "売上高[FY12、会社予想]". */
function nameInJapanese({ metric, period, scenario, standard }: FactId): string {
  const parts = [
    period,
    ...(scenario === "actual" ? [] : [SCENARIO_NAMES[scenario].ja]),
    ...(standard ? [STANDARD_NAMES[standard].ja] : []),
  ];
  return `${findMetric(metric)?.label.ja ?? metric}[${parts.join("、")}]`;
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
