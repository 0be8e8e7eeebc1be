import { changeFormula } from "./formulas/changeFormula";
import { comparisonLabel, GROWTH } from "../../dataset/comparison";
import type { Fact } from "../../domain/fact";
import type { LocalText } from "../../domain/metric";
import type { Measure } from "../../domain/numbers/numberFormat";
import type { RateSpec } from "./rates";

/** A heading above lines. */
export interface SectionRow {
  readonly kind: "section";
  readonly label: LocalText;
}

/** A line that IIJ reports: one IIJ.VALUE a column. */
export interface ReportedRow {
  readonly kind: "reported";
  /** The metric's id; also what formulas call the line. */
  readonly metric: string;
  /** The catalogue's label where absent. */
  readonly label?: LocalText;
  readonly indent?: number;
  /** Drawn as a total. */
  readonly total?: true;
  /** Only there for shares of it: a column that has nothing else is left out. */
  readonly base?: true;
  /** Shown with the sign of cash: what was paid is negative. */
  readonly outflow?: true;
  /** Columns that show a figure of another date, such as { "4Q11": "2012-05-15" }. */
  readonly dates?: Readonly<Record<string, string>>;
}

/**
 * A total that IIJ reports too: shown as reported, or as the sum of the lines, as the reader chooses;
 * a check compares the two within rounding.
 */
export interface TotalRow {
  readonly kind: "total";
  readonly metric: string;
  readonly label?: LocalText;
  /** Sum of references such as "[revenue.atm]-[cost.atm]". */
  readonly formula: string;
  /** Which reported figures the sum is of, all where nothing is said; others stand as reported, unchecked. */
  readonly isSumOf?: (reported: Fact) => boolean;
}

/**
 * A line of ordinary formulas. `[key]` is that line in the same column; `[key@year-ago]`,
 * `[key@quarter-ago]`, `[key@actual]` and `[key@target]` look sideways, `[key@quarters]` is the
 * range of a year's four quarters. A column without all of them stays empty.
 */
export interface FormulaRow {
  readonly kind: "formula";
  readonly key: string;
  readonly label: LocalText;
  /** The metric that its label names as {line}, as the figures call it. */
  readonly about?: string;
  readonly formula: string;
  readonly measure: Measure;
  /** What IIJ.GROWTH or IIJ.MARGIN answers; the formula is for targets, and for shares of sums. */
  readonly rate?: RateSpec;
  /** For a rate: what the money is divided by, such as one ATM. */
  readonly per?: LocalText;
  /** Drawn as a total. */
  readonly total?: true;
  readonly indent?: number;
  /** The only columns it has a meaning in, the last twelve months as years; all where absent. */
  readonly over?: "quarters" | "years" | "targets";
}

/** The accounting standard of each column, where it changes on the sheet. */
export interface StandardsRow {
  readonly kind: "standards";
}

/** An empty line. */
export interface BlankRow {
  readonly kind: "blank";
}

/** One line of a model, top to bottom. */
export type Row = SectionRow | ReportedRow | TotalRow | FormulaRow | StandardsRow | BlankRow;

/** Whether a line shows what was paid as negative, which its figure is not. */
export function isOutflow(row: Row): boolean {
  return row.kind === "reported" && row.outflow === true;
}

/** A heading. */
export function section(en: string, ja: string): SectionRow {
  return { kind: "section", label: { en, ja } };
}

/** A reported line under its catalogue label. */
export function reported(metric: string, more: Partial<ReportedRow> = {}): ReportedRow {
  return { ...more, kind: "reported", metric };
}

/** A total with the formula that makes it from lines of the model. */
export function total(
  metric: string,
  formula: string,
  about: Pick<TotalRow, "label" | "isSumOf"> = {},
): TotalRow {
  return { kind: "total", metric, formula, ...about };
}

/** A line of formulas. */
export function computed(row: Omit<FormulaRow, "kind">): FormulaRow {
  return { ...row, kind: "formula" };
}

/** One reported line as a share of another, such as a margin on revenue: the printed share where there is one. */
export function ratio(part: string, whole: string, label: LocalText): FormulaRow {
  return computed({
    key: `${part}/${whole}`,
    label,
    formula: `IF([${whole}]>0,[${part}]/[${whole}],"n/m")`,
    measure: "ratio",
    rate: { kind: "share", part, whole },
  });
}

const BASIS = { "year-ago": "YoY", "quarter-ago": "QoQ" } as const;

/**
 * Growth of a reported line on the year or the quarter, under the line's own name where none is given;
 * "n/m" on a base that is zero or a loss, and where a gain became a loss.
 */
export function growth(
  key: string,
  basis: "year-ago" | "quarter-ago",
  label?: LocalText,
): FormulaRow {
  const line = label ?? { en: "{line}", ja: "{line}" };
  const compared = comparisonLabel(GROWTH[BASIS[basis]]);
  const before = `[${key}@${basis}]`;
  return computed({
    key: `${key}@${basis} growth`,
    label: {
      en: `${line.en}, ${compared.en}`,
      ja: `${line.ja}・${compared.ja}`,
    },
    ...(!label && { about: key }),
    formula: changeFormula(before, `[${key}]`),
    measure: "ratio",
    rate: { kind: "growth", metric: key, basis: BASIS[basis] },
    // Years have no quarter before them.
    ...(basis === "quarter-ago" && { over: "quarters" }),
  });
}

/** What a line gained or lost since the year before, under the line's own name. */
export function changeOnYear(metric: string): FormulaRow {
  return computed({
    key: `${metric} change on year`,
    label: { en: "{line}", ja: "{line}" },
    about: metric,
    formula: `[${metric}]-[${metric}@year-ago]`,
    measure: "money",
  });
}

/** An empty line. */
export const blank: BlankRow = { kind: "blank" };
