import type { Standard } from "./standard";
import type { BaseUnit, FactStatus, Scenario } from "./fact";
import type { LocalText, Metric } from "./metric";
import { UNITS, type DisplayUnit } from "./unit";

/** What scenarios are called, everywhere. */
export const SCENARIO_NAMES: Readonly<Record<Scenario, LocalText>> = {
  actual: { en: "actual", ja: "実績" },
  target: { en: "target", ja: "会社予想" },
  "target-initial": { en: "initial target", ja: "会社予想（期初）" },
  "target-revised-1": { en: "target, first revision", ja: "会社予想（第1回修正）" },
  "target-revised-2": { en: "target, second revision", ja: "会社予想（第2回修正）" },
};

/** How figures are known, everywhere. */
export const STATUS_NAMES: Readonly<Record<FactStatus, LocalText>> = {
  reported: { en: "Reported", ja: "公表値" },
  derived: { en: "Derived", ja: "算出値" },
  bounded: { en: "Estimate", ja: "推定値" },
};

/** What standards are called, everywhere. */
export const STANDARD_NAMES: Readonly<Record<Standard, LocalText>> = {
  "US GAAP": { en: "US GAAP", ja: "米国基準" },
  IFRS: { en: "IFRS", ja: "IFRS" },
};

/** What units other than money are called, everywhere. A metric's own label says that it is per share. */
const BASE_UNIT_NAMES: Readonly<Record<Exclude<BaseUnit, "JPY">, LocalText>> = {
  "JPY per share": { en: "JPY per share", ja: "円" },
  ratio: { en: "ratio", ja: "比率" },
  count: { en: "count", ja: "件数" },
  persons: { en: "persons", ja: "人" },
  Gbps: { en: "Gbps", ja: "Gbps" },
};

/** What a number of a base unit counts where money is shown in a unit: "JPY million", "ratio". */
export function unitName(base: BaseUnit, unit: DisplayUnit): LocalText {
  return base === "JPY" ? UNITS[unit].label : BASE_UNIT_NAMES[base];
}

/** What a metric's numbers count: what unitName says of its unit, in Japanese with the counter of what is counted. */
export function unitOfMetric(
  { label, unit: base }: Pick<Metric, "label" | "unit">,
  unit: DisplayUnit,
): LocalText {
  const name = unitName(base, unit);
  return base === "count" ? { ...name, ja: counterOf(label.ja) } : name;
}

/** The counter of what a label says is counted. */
function counterOf(label: string): string {
  const own = /株(?=式)|回線|台(?=数)|年(?=数)/.exec(label)?.[0];
  return own ?? (/顧客|取引/.test(label) ? "社" : "件");
}
