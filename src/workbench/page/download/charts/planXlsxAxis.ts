import type { AddAxisOptions, TickLabelPosition } from "@cj-tech-master/excelts/chart";
import type { AxisReport } from "../../../host/workbook/charts/chartReport";

/** As Excel draws an axis nobody has formatted; readers differ in what they take for granted. */
const USUAL: AddAxisOptions = {
  majorTickMark: "none",
  minorTickMark: "none",
  tickLblPos: "nextTo",
  lineColor: "BFBFBF",
  lineWidth: 0.75,
};
const GRIDLINES = { border: "D9D9D9", borderWidth: 0.75 };
const LABELS: Readonly<Partial<Record<string, TickLabelPosition>>> = {
  High: "high",
  Low: "low",
  None: "none",
};

/** An axis that categories stand on: without gridlines unless it is given some. */
export function planXlsxCategoryAxis(axis: AxisReport | undefined): AddAxisOptions {
  return { ...ownOf(axis), ...gridlinesOf(axis?.majorGridlines ?? false) };
}

/** An axis that values are measured on; the first of a chart has gridlines unless it is told not to. */
export function planXlsxValueAxis(
  axis: AxisReport | undefined,
  isSecondary: boolean,
): AddAxisOptions {
  return { ...ownOf(axis), ...gridlinesOf(axis?.majorGridlines ?? !isSecondary) };
}

function gridlinesOf(isThere: boolean): AddAxisOptions {
  return { majorGridlines: isThere, ...(isThere && { majorGridlinesStyle: GRIDLINES }) };
}

function ownOf(axis: AxisReport | undefined): AddAxisOptions {
  if (!axis) return USUAL;
  const { title, visible, minimum: min, maximum: max, numberFormat, tickLabelPosition = "" } = axis;
  const tickLblPos = LABELS[tickLabelPosition];
  return {
    ...USUAL,
    hidden: !visible,
    ...(tickLblPos && { tickLblPos }),
    ...(title !== undefined && title !== "" && { title }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(numberFormat !== undefined && { numFmt: numberFormat, numFmtLinked: false }),
  };
}
