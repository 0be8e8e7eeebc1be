import { listStatements } from "../../dataset/metrics";
import type { Scenario } from "../../domain/fact";
import type { Basis } from "../../domain/periods/months";
import { SCENARIO_NAMES } from "../../domain/terms";
import { DEFAULT_UNIT, UNIT_NAMES, UNITS, type DisplayUnit } from "../../domain/unit";
import { choiceList, listWith, respelled, type ChoiceArgument, type ChoiceList } from "./choice";
import { isUnitSlip, readUnit } from "./readUnit";

const UNIT_CHOICES: ChoiceList<DisplayUnit> = choiceList(() =>
  UNIT_NAMES.map((unit) => ({ value: unit, written: unit, label: UNITS[unit].label, names: [] })),
);

/** The unit that money is shown in: million where none is said. */
export const UNIT: ChoiceArgument<DisplayUnit> = {
  name: "unit",
  otherwise: DEFAULT_UNIT,
  list: listWith(UNIT_CHOICES, {
    find: (text) => UNIT_CHOICES.find(readUnit(text) ?? ""),
    nearest: (text) => (isUnitSlip(text) ? UNIT_CHOICES.nearest(text) : []),
  }),
};

/** What people call the company's latest target; in Japanese each after sameForecast. */
const TARGET_NAMES = [
  ...["latest target", "targets", "forecast", "forecasts", "guidance", "plan", "budget", "T", "E"],
  ...["company forecast", "company guidance", "company target", "company plan", "outlook", "CoE"],
  ...[
    "予想",
    "修正予想",
    "修正後予想",
    "修正後",
    "上方修正後",
    "下方修正後",
    "予",
    "会予",
    "会社予",
  ],
];

/** One word for what the company expects: 会社計画, 通期見通し and 予想値 are 予想, 期初計画 is 期初予想. */
export function sameForecast(text: string): string {
  return text
    .replace(
      /^(?:会社|業績|通期|連結|最新の?|今回の?)+(?=.{2})|(?<=^[期当]初)(?:会社|業績)|値$/g,
      "",
    )
    .replace(/計画|目標|見通し|見込み?|ガイダンス/, "予想");
}

/** Whether a text is a word for what the company aims at, first or last. */
export function asksForTarget(text: string): boolean {
  const meant = SCENARIO.list.find(text);
  return meant !== undefined && meant.value !== "actual";
}

/** What happened or what was aimed at: what happened where nothing is said. */
export const SCENARIO: ChoiceArgument<Scenario> = {
  name: "scenario",
  otherwise: "actual",
  list: respelled(sameForecast, () => [
    {
      value: "actual",
      written: "actual",
      label: SCENARIO_NAMES.actual,
      names: ["actuals", "reported", "result", "results", "A", "実際", "実績値", "確定値"],
    },
    {
      value: "target",
      written: "target",
      label: SCENARIO_NAMES.target,
      names: TARGET_NAMES,
    },
    {
      value: "target-initial",
      written: "target-initial",
      label: SCENARIO_NAMES["target-initial"],
      names: [
        ...["initial", "initial target", "original target", "first target"],
        ...["initial forecast", "initial guidance"],
        ...["期初", "期初予想", "当初", "当初予想", "予想（期初）"],
      ],
    },
    ...(["target-revised-1", "target-revised-2"] as const).map((value, index) => ({
      value,
      written: value,
      label: SCENARIO_NAMES[value],
      names: revisionNames(index + 1),
    })),
  ]),
};

function revisionNames(number: number): readonly string[] {
  const ordinals =
    [
      ["1st", "first"],
      ["2nd", "second"],
    ][number - 1] ?? [];
  return [
    ...[`revised ${number}`, `revision ${number}`, `rev ${number}`, `target revised ${number}`],
    ...ordinals.flatMap((one) => [`${one} revision`, `${one} revised target`]),
    ...[`修正${number}`, `${number}次修正`, `第${number}次修正`, `第${number}回修正`],
    ...[`${number}回目修正`, `修正予想${number}`, `会社予想（修正${number}）`],
  ];
}

/** 前年比, 対前年同四半期増減率 and the like, in one word each. */
function sameBasis(text: string): string {
  return text
    .replace(/[ (]*%\)?$/, "")
    .replace(/^対?(?:前年|昨年?)(?:度|同期|同?四半期)?(?:対比?|比)?(?:増減率)?$/, "前年同期比")
    .replace(/^対?直?前(?:四半期|Q)(?:対?比)?(?:増減率)?$/i, "前四半期比");
}

/** What growth is measured against: a year earlier where nothing is said. */
export const BASIS: ChoiceArgument<Basis> = {
  name: "basis",
  otherwise: "YoY",
  list: respelled(sameBasis, () => [
    {
      value: "YoY",
      written: "YoY",
      label: { en: "Year on year", ja: "前年同期比" },
      names: ["Y/Y", "year over year", "annual", "yearly"],
    },
    {
      value: "QoQ",
      written: "QoQ",
      label: { en: "Quarter on quarter", ja: "前四半期比" },
      names: ["Q/Q", "quarter over quarter", "quarterly", "sequential", "前期比(QoQ)"],
    },
  ]),
};

/** Where a time series spills to. */
export type Orientation = "vertical" | "horizontal";

/** Where a time series spills to: downwards where nothing is said. */
export const ORIENTATION: ChoiceArgument<Orientation> = {
  name: "orientation",
  otherwise: "vertical",
  list: choiceList(() => [
    {
      value: "vertical",
      written: "vertical",
      label: { en: "Downwards, a row for each period", ja: "縦（期間ごとに1行）" },
      names: ["V", "down", "downwards", "column", "columns", "縦", "縦方向", "縦並び", "下"],
    },
    {
      value: "horizontal",
      written: "horizontal",
      label: { en: "To the right, a column for each period", ja: "横（期間ごとに1列）" },
      names: ["H", "right", "across", "row", "rows", "横", "横方向", "横並び", "右"],
    },
  ]),
};

/** A whole statement of the catalogue, by its id or title. */
export const STATEMENT: ChoiceArgument<string> = {
  name: "statement",
  // P/L, B/S, I/S, 連結PL.
  list: respelled(
    (text) => text.replace(/\/|連結/g, ""),
    () =>
      listStatements().map(({ id, title }) => ({
        value: id,
        written: id,
        label: title,
        names: STATEMENT_NAMES[id] ?? [],
      })),
  ),
};

/** What analysts call the statements. */
const STATEMENT_NAMES: Readonly<Record<string, readonly string[]>> = {
  "income-statement": ["P&L", "PL", "profit and loss", "IS", "income", "損益計算書", "損益"],
  "balance-sheet": [
    ...["BS", "balance", "貸借対照表", "バランスシート"],
    ...["財政状態計算書", "statement of financial position"],
  ],
  "cash-flow": [
    "CF",
    "cash flows",
    "cash flow statement",
    "キャッシュフロー",
    "キャッシュフロー計算書",
    "CF計算書",
    "キャッシュ・フロー計算書",
  ],
  revenue: [
    "revenues",
    "sales",
    "services",
    "売上",
    "売上高",
    "サービス別売上",
    "サービス別売上高",
    "売上内訳",
    "売上高内訳",
  ],
  operations: ["KPI", "KPIs", "operating data", "indicators", "指標", "営業指標"],
  atm: ["ATMs"],
  mobile: ["モバイル"],
  "iij-global": ["Global", "IIJグローバル"],
  gio: ["cloud", "クラウド"],
  "per-share": ["EPS", "dividends", "配当", "1株当たり", "1株当たり情報"],
  capex: ["investment", "設備投資"],
};

/** What IIJ.META can tell about a figure, with its names: the first two are its labels. */
const FIELD_NAMES = {
  status: ["Status", "値の種別", "種別", "区分", "状態", "ステータス"],
  source: ["Source", "出典", "出所"],
  document: ["Document", "資料名", "資料"],
  section: ["Section of the document", "資料の見出し", "見出し"],
  printed: ["Figure as printed", "資料の表記どおりの値", "表記"],
  unit: ["Base unit", "基本単位", "単位"],
  decimals: ["Decimals", "精度", "precision"],
  low: ["Least value", "最小値", "下限", "min", "minimum"],
  high: ["Greatest value", "最大値", "上限", "max", "maximum"],
  formula: ["Arithmetic", "算出式", "計算式", "数式"],
  note: ["Note", "注記", "注釈", "備考", "notes", "remarks"],
  url: ["Address of the document", "資料のURL"],
  standard: ["Accounting standard", "会計基準", "基準", "GAAP"],
  restated: ["Figure as restated later", "後に修正再表示された値", "修正再表示", "restatement"],
  authority: ["Kind of document", "資料の種類", "press", "報道", "資料種別"],
} satisfies Readonly<Record<string, readonly [en: string, ja: string, ...others: string[]]>>;

/** One of the things IIJ.META can tell about a figure. */
export type Field = keyof typeof FIELD_NAMES;

/** What is wanted to know about a figure. */
export const FIELD: ChoiceArgument<Field> = {
  name: "field",
  list: choiceList(() =>
    Object.entries(FIELD_NAMES).map(([field, [en, ja, ...names]]) => ({
      value: field as Field,
      written: field,
      label: { en, ja },
      names,
    })),
  ),
};
