import { formatFigureName } from "../dataset/facts/figureName";
import { formatValue } from "../dataset/facts/formula";
import type { LocalText } from "../domain/metric";
import {
  figureId,
  type FilingContradiction,
  type FilingFigure,
  type FilingNotice,
  type KnownOperand,
} from "./filing";

/** What figures break, with both sides of it and the figures that take part. */
export function explainContradiction(one: FilingContradiction): LocalText {
  const { identity, unit, figures, known } = one;
  const [left, right] = one.sides.map((side) => formatValue(side, unit, 6));
  const filed = figures.map(nameFigure).join(", ");
  const others = known.map(nameKnown).join(", ");
  return {
    en:
      `Left out, as they contradict each other: ${identity} is ${left} on one side and ${right} on the other ` +
      `(in the filing: ${filed}${others && `; known: ${others}`}).`,
    ja:
      `互いに矛盾するため除外しました：${identity}の左辺は${left}、右辺は${right}です` +
      `（開示書類：${filed}${others && `、既存の値：${others}`}）。`,
  };
}

function nameFigure(figure: FilingFigure): string {
  return `${formatFigureName(figureId(figure))} ${figure.printed}`;
}

function nameKnown({ id, value, unit }: KnownOperand): string {
  return `${formatFigureName(id)} ${formatValue(value, unit, 6)}`;
}

/** What a reader of a filing's figures should know. */
export function explainNotice(notice: FilingNotice): LocalText {
  switch (notice.code) {
    case "parts-disagree": {
      const { what, a, b } = notice;
      return {
        en: `Left out: ${what} is ${a} in one part and ${b} in another.`,
        ja: `${what}が${a}と${b}で一致しないため除外しました。`,
      };
    }
    case "statements-currency":
      return {
        en: `The statements are in ${notice.unit} and were left out.`,
        ja: `財務諸表の通貨が${notice.unit}のため除外しました。`,
      };
    case "forecast-of-the-past":
      return {
        en: `Left out, as it may be the result: ${notice.what}.`,
        ja: `実績の可能性があるため除外しました：${notice.what}。`,
      };
    case "precision":
      return {
        en: `Left out: the digits and the stated precision of ${notice.what} differ (${notice.given}).`,
        ja: `${notice.what}は桁数と精度の記載が一致しないため除外しました（${notice.given}）。`,
      };
    case "range-broken":
      return {
        en: `Left out: the forecast ${notice.what} is a range from ${notice.lower} to ${notice.upper}.`,
        ja: `予想${notice.what}のレンジ（${notice.lower}～${notice.upper}）が正しくないため除外しました。`,
      };
    case "rounding-unstated":
      return {
        en: "The report does not say how it rounds: figures are taken as rounded to the nearest.",
        ja: "端数処理の記載がないため、四捨五入として扱います。",
      };
  }
}
