/** What the sheet is called. */
export const TITLE = { en: "FY2012 forecast", ja: "2013年3月期予想（FY12）" };

/** Beside the cell that chooses the case. */
export const SWITCH = {
  en: "Case in use: 1 base, 2 high, 3 low",
  ja: "使用するケース：1 基本、2 強気、3 弱気",
};
/** Whether the base case meets the target, where it is in use. */
export const CHECK = {
  label: { en: "Base case meets the company's target", ja: "基本ケースは会社予想に一致" },
  other: { en: "another case is in use", ja: "他のケースを使用中" },
};

/** How to work with the sheet. */
export const NOTE = {
  en: "Blue cells are yours to change; the switch above chooses the case. Base: the same growth on every line and FY11's gross margins; expenses, other income and tax as the company's target implies. High and low: growth 2 points, gross margins half a point, up and down.",
  ja: "青いセルは変更できます。ケースは上のセルで切り替えます。基本：各売上項目は同じ増減率、売上総利益率は2012年3月期の実績、販管費・その他の収益（費用）・法人税等は会社予想から逆算。強気・弱気：増減率を2ポイント、売上総利益率を0.5ポイント上下。",
};
