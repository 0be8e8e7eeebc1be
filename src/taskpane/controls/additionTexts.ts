import type { LocalText } from "../../domain/metric";
import type { Addition } from "../../plans/tables/added/addition";

/** What the group of added columns is called. */
export const ADDITIONS_LABEL: LocalText = { en: "Columns to add", ja: "追加する列" };

/** What each of them is called. */
export const ADDITION_TEXTS: Readonly<Record<Addition, LocalText>> = {
  ltm: { en: "LTM (last twelve months)", ja: "直近4四半期" },
  halves: { en: "Half-years", ja: "上期・下期" },
  change: { en: "Change, first to last", ja: "最初と最後の増減" },
  cagr: { en: "CAGR", ja: "年平均成長率" },
};
