import type { Definitions } from "../../dataset/sources/definitions";
import { splitComparison } from "../../dataset/comparison";
import type { Locale } from "../../domain/locale";
import type { LocalText, Metric } from "../../domain/metric";
import type { Choice, ChoiceList } from "../arguments/choice";
import {
  BASIS,
  FIELD,
  ORIENTATION,
  SCENARIO,
  STATEMENT,
  UNIT,
  type Field,
} from "../arguments/choices";
import {
  BALANCE_ITEM,
  CAPEX_CATEGORY,
  CASH_FLOW_ITEM,
  COST_SEGMENT,
  GROSS_MARGIN_SEGMENT,
  INDICATOR,
  OPERATING_INCOME_SEGMENT,
  PER_SHARE_ITEM,
  REVENUE_SEGMENT,
  SGA_COMPONENT,
} from "../arguments/itemChoices";
import { REVISION } from "../arguments/revisionArgument";
import { STANDARD } from "../arguments/standardArgument";
import { METRIC_CHOICES } from "../arguments/metricArgument";
import type { EnumMetadata } from "./functionMetadata";

type DropDown = (locale: Locale, definitions: Definitions) => EnumMetadata["values"];

/** What Excel says of IIJ.META's words where they leave something unsaid. */
const FIELD_MEANINGS: Readonly<Partial<Record<Field, LocalText>>> = {
  status: {
    en: '"reported", "derived" or "bounded"',
    ja: '"reported"（公表値）、"derived"（算出値）、"bounded"（推定値）',
  },
  source: { en: "Document and place in one line", ja: "資料名と箇所を1行で" },
  decimals: { en: "-6: rounded to the million", ja: "-6は百万円単位" },
  low: {
    en: "The rounding allows no less; in the base unit",
    ja: "丸めから考えられる最小値（基本単位）",
  },
  high: {
    en: "The rounding allows no more; in the base unit",
    ja: "丸めから考えられる最大値（基本単位）",
  },
  formula: { en: "Of a derived figure", ja: "算出値の計算" },
  authority: {
    en: '"annual-report", "release", "deck" or "press"',
    ja: '"annual-report"（年次報告書）、"release"（決算発表）、"deck"（説明資料）、"press"（報道）',
  },
};

/** What each drop-down offers, by the argument type that stands in the functions' signatures. */
const DROP_DOWNS: Readonly<Record<string, DropDown>> = {
  MetricName: metrics(METRIC_CHOICES),
  StatementName: plain(STATEMENT.list),
  UnitName: plain(UNIT.list),
  ScenarioName: plain(SCENARIO.list),
  StandardName: plain(STANDARD.list),
  RevisionName: plain(REVISION.list),
  BasisName: plain(BASIS.list),
  FieldName: explained(FIELD.list, FIELD_MEANINGS),
  OrientationName: plain(ORIENTATION.list),
  RevenueSegment: metrics(REVENUE_SEGMENT.list),
  CostSegment: metrics(COST_SEGMENT.list),
  GrossMarginSegment: metrics(GROSS_MARGIN_SEGMENT.list),
  OperatingIncomeSegment: metrics(OPERATING_INCOME_SEGMENT.list),
  SgaComponent: metrics(SGA_COMPONENT.list),
  CapexCategory: metrics(CAPEX_CATEGORY.list),
  BalanceItem: metrics(BALANCE_ITEM.list),
  CashFlowItem: metrics(CASH_FLOW_ITEM.list),
  PerShareItem: metrics(PER_SHARE_ITEM.list),
  Indicator: metrics(INDICATOR.list),
};

/** The argument types that have a drop-down. */
export const DROP_DOWN_IDS: readonly string[] = Object.keys(DROP_DOWNS);

/**
 * Every drop-down with its labels in a language, explained by the metrics' definitions; what goes
 * into the formula is the same in all.
 */
export function enumMetadata(locale: Locale, definitions: Definitions): readonly EnumMetadata[] {
  return Object.entries(DROP_DOWNS).map(([id, list]) => ({
    id,
    type: "string",
    values: list(locale, definitions),
  }));
}

function plain(list: ChoiceList<unknown>): DropDown {
  return explained(list, {});
}

/** A list whose words are explained, by what goes into the formula. */
function explained(
  list: ChoiceList<unknown>,
  meanings: Readonly<Partial<Record<string, LocalText>>>,
): DropDown {
  return (locale) =>
    list.choices.map((choice) => ({
      ...line(choice, locale),
      tooltip: meanings[choice.written]?.[locale] ?? "",
    }));
}

/** Printed comparisons ("revenue.yoy") are understood but not offered: they would bury the metrics. */
function metrics(list: ChoiceList<Metric>): DropDown {
  return (locale, definitions) =>
    list.choices
      .filter(({ value }) => !splitComparison(value.id))
      .map((choice) => ({
        ...line(choice, locale),
        tooltip: definitions[choice.value.id]?.[locale] ?? choice.value.label[locale],
      }));
}

function line({ written, label }: Choice<unknown>, locale: Locale) {
  return { name: label[locale], stringValue: written };
}
