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

/** What Excel lists of IIJ.META beside what goes into the formula. */
const FIELD_LABELS: Readonly<Record<Field, LocalText>> = {
  status: { en: "Status: reported, derived or bounded", ja: "値の種別" },
  source: { en: "Source in one line", ja: "出典（1行）" },
  document: { en: "Document", ja: "資料名" },
  section: { en: "Section of the document", ja: "資料の見出し" },
  printed: { en: "Figure as printed", ja: "資料の表記どおりの値" },
  unit: { en: "Base unit", ja: "基本単位" },
  decimals: { en: "Decimals (-6: rounded to the million)", ja: "精度（-6は百万円単位）" },
  low: {
    en: "Least value the rounding allows, in the base unit",
    ja: "丸めから考えられる最小値（基本単位）",
  },
  high: {
    en: "Greatest value the rounding allows, in the base unit",
    ja: "丸めから考えられる最大値（基本単位）",
  },
  formula: { en: "Arithmetic of a derived figure", ja: "算出式" },
  note: { en: "Note", ja: "注記" },
  url: { en: "Address of the document", ja: "資料のURL" },
  standard: { en: "Accounting standard", ja: "会計基準" },
  restated: { en: "Figure as restated later", ja: "後に修正再表示された値" },
  authority: { en: "Kind of document: annual-report, release, deck or press", ja: "資料の種類" },
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
  FieldName: (locale) =>
    FIELD.list.choices.map(({ value, written }) => ({
      name: FIELD_LABELS[value][locale],
      stringValue: written,
      tooltip: "",
    })),
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
  return (locale) => list.choices.map((choice) => ({ ...line(choice, locale), tooltip: "" }));
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
