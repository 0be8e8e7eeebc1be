import type { Locale } from "../../domain/locale";

const EN = {
  freezeTitle: "Freeze to values",
  freezeHint:
    "Before sharing with someone without the add-in: IIJ formulas become the numbers they show. Ordinary formulas stay.",
  scopeLabel: "Where",
  repairTitle: "Repair and recalculate",
  repairHint:
    "Repair enters IIJ formulas again that show #NAME? after a workbook was opened without the add-in. Recalculate calculates everything again, for example after an update with new figures.",
  cardsTitle: "Figures in cells",
  cardsLabel: "Cards with source and arithmetic",
  cardsHint:
    "With a card, a figure stays a number in every calculation and =A1.Source reads its source. Without, cells hold plain numbers and calculate a little faster.",
  cardsNotOffered: "This Excel cannot show cards: cells hold plain numbers.",
};

const JA: typeof EN = {
  freezeTitle: "値に変換",
  freezeHint:
    "アドインのない相手と共有する前に、IIJの数式を表示中の数値に置き換えます。通常の数式はそのまま残ります。",
  scopeLabel: "範囲",
  repairTitle: "修復と再計算",
  repairHint:
    "修復は、アドインなしで開いたあと #NAME? になったIIJの数式を入力し直します。再計算は、数値の更新後などにすべてを計算し直します。",
  cardsTitle: "セルの数値",
  cardsLabel: "出典と計算のカードを付ける",
  cardsHint:
    "カードがあっても計算では数値のままで、=A1.Source で出典を参照できます。付けない場合は通常の数値になり、計算がわずかに速くなります。",
  cardsNotOffered: "このExcelはカードを表示できないため、通常の数値になります。",
};

/** What the Tools tab says of its tools. */
export const TOOLS_TEXTS: Readonly<Record<Locale, typeof EN>> = { en: EN, ja: JA };
