const SIX = /^#([0-9a-f]{6})$/i;
const THREE = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const FUNCTION = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i;

/** A CSS colour as a chart of a workbook file has it, `RRGGBB`; undefined for what is no plain colour. */
export function formatXlsxColour(colour: string): string | undefined {
  const six = SIX.exec(colour)?.[1];
  if (six !== undefined) return six.toUpperCase();
  const three = THREE.exec(colour)?.slice(1);
  if (three)
    return three
      .map((digit) => digit.repeat(2))
      .join("")
      .toUpperCase();
  const parts = FUNCTION.exec(colour)?.slice(1);
  return parts
    ?.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** A CSS colour as a cell or a tab of a workbook file has it; undefined for what is no plain colour. */
export function formatXlsxCellColour(colour: string): { argb: string } | undefined {
  const rgb = formatXlsxColour(colour);
  return rgb === undefined ? undefined : { argb: `FF${rgb}` };
}
