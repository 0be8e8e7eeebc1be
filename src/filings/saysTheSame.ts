import { agree, type Bounded } from "../dataset/printed/agree";
import { compareDecimals } from "../domain/numbers/decimalText";
import type { FilingFigure } from "./filing";

interface Known extends Bounded {
  readonly decimals?: number | undefined;
}

/** Whether a figure of a filing says what is known: a forecast the same number, and where both are as fine the same two ends. */
export function saysTheSame(figure: FilingFigure, known: Known): boolean {
  return figure.column === "forecast" ? isSameForecast(figure, known) : agree(figure, known);
}

function isSameForecast(a: Known, b: Known): boolean {
  const isEqual = (end: keyof Bounded) => compareDecimals(a[end], b[end]) === 0;
  return isEqual("value") && (a.decimals !== b.decimals || (isEqual("low") && isEqual("high")));
}
