import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import { parseArea, quoteSheetName, formatColumn, WHOLE_SHEET } from "../../host/area";
import type { SheetSnapshot } from "../../host/snapshot";

type PageSetup = NonNullable<WriteSheet["pageSetup"]>;
type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

const POINTS_PER_INCH = 72;
const MARGINS = {
  left: ["LeftMargin", 50.4],
  right: ["RightMargin", 50.4],
  top: ["TopMargin", 54],
  bottom: ["BottomMargin", 54],
  header: ["HeaderMargin", 21.6],
  footer: ["FooterMargin", 21.6],
} as const;

/** How a sheet prints. */
export function planXlsxPage({ pageLayout }: SheetSnapshot): PageSetup {
  const inches = (side: keyof typeof MARGINS): number => {
    const [name, usual] = MARGINS[side];
    const points = pageLayout[name];
    return (typeof points === "number" ? points : usual) / POINTS_PER_INCH;
  };
  return {
    paperSize: pageLayout["PaperSize"] === "Letter" ? "letter" : "a4",
    orientation: pageLayout["Orientation"] === "Landscape" ? "landscape" : "portrait",
    ...scaleOf(new Map(Object.entries(pageLayout["Zoom"] ?? {}))),
    ...(pageLayout["CenterHorizontally"] === true && { horizontalCentered: true }),
    ...(pageLayout["CenterVertically"] === true && { verticalCentered: true }),
    ...(pageLayout["PrintGridlines"] === true && { showGridLines: true }),
    ...(pageLayout["PrintHeadings"] === true && { showRowColHeaders: true }),
    margins: {
      left: inches("left"),
      right: inches("right"),
      top: inches("top"),
      bottom: inches("bottom"),
      header: inches("header"),
      footer: inches("footer"),
    },
  };
}

/** A number of pages that is absent is as many as it takes, in a file 0. */
function scaleOf(zoom: ReadonlyMap<string, unknown>): PageSetup {
  const pages = (name: string): number => {
    const count = zoom.get(name);
    return typeof count === "number" ? count : 0;
  };
  const [fitToWidth, fitToHeight] = [pages("horizontalFitToPages"), pages("verticalFitToPages")];
  if (fitToWidth > 0 || fitToHeight > 0) return { fitToPage: true, fitToWidth, fitToHeight };
  const scale = zoom.get("scale");
  return typeof scale === "number" && scale !== 100 ? { scale } : {};
}

/**
 * The names by which a file stores print titles and area. They are written as names because the
 * library leaves sheet names in its own unquoted, which Excel refuses where they have spaces.
 */
export function planXlsxPrintNames({ name, pageLayout }: SheetSnapshot): readonly NamedRange[] {
  const ranges = (...keys: readonly string[]): string =>
    keys
      .flatMap((key) => absolute(pageLayout[key]) ?? [])
      .map((range) => `${quoteSheetName(name)}!${range}`)
      .join(",");
  return [
    { name: "_xlnm.Print_Area", range: ranges("PrintArea"), scope: name },
    {
      name: "_xlnm.Print_Titles",
      range: ranges("PrintTitleColumns", "PrintTitleRows"),
      scope: name,
    },
  ].filter(({ range }) => range !== "");
}

function absolute(address: unknown): string | undefined {
  const area = typeof address === "string" ? parseArea(address) : undefined;
  if (!area) return undefined;
  const [left, right] = [area.column, area.column + area.columnCount - 1].map(formatColumn);
  const [top, bottom] = [area.row + 1, area.row + area.rowCount];
  if (area.columnCount === WHOLE_SHEET.columnCount) return `$${top}:$${bottom}`;
  if (area.rowCount === WHOLE_SHEET.rowCount) return `$${left ?? ""}:$${right ?? ""}`;
  return `$${left ?? ""}$${top}:$${right ?? ""}$${bottom}`;
}
