import { type HeaderFooter, type PageSetup, PaperSize } from "@cj-tech-master/excelts";
import type { SheetSnapshot } from "../../host/workbook/snapshots/snapshot";

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
export function planXlsxPage({ pageLayout }: SheetSnapshot): Partial<PageSetup> {
  const inches = (side: keyof typeof MARGINS): number => {
    const [name, usual] = MARGINS[side];
    const points = pageLayout[name];
    return (typeof points === "number" ? points : usual) / POINTS_PER_INCH;
  };
  return {
    // Without a size a file means Letter, which the library has no number for.
    ...(pageLayout["PaperSize"] !== "Letter" && { paperSize: PaperSize.A4 }),
    orientation: pageLayout["Orientation"] === "Landscape" ? "landscape" : "portrait",
    ...scaleOf(new Map(Object.entries(pageLayout["Zoom"] ?? {}))),
    ...(pageLayout["CenterHorizontally"] === true && { horizontalCentered: true }),
    ...(pageLayout["CenterVertically"] === true && { verticalCentered: true }),
    ...(pageLayout["PrintGridlines"] === true && { showGridLines: true }),
    ...(pageLayout["PrintHeadings"] === true && { showRowColHeaders: true }),
    ...rangesOf(pageLayout),
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
function scaleOf(zoom: ReadonlyMap<string, unknown>): Partial<PageSetup> {
  const pages = (name: string): number => {
    const count = zoom.get(name);
    return typeof count === "number" ? count : 0;
  };
  const [fitToWidth, fitToHeight] = [pages("horizontalFitToPages"), pages("verticalFitToPages")];
  if (fitToWidth > 0 || fitToHeight > 0) return { fitToPage: true, fitToWidth, fitToHeight };
  const scale = zoom.get("scale");
  return typeof scale === "number" && scale !== 100 ? { scale } : {};
}

/** The breaks before rows counted from zero, as a file counts the rows before them. */
export function planXlsxBreaks({ pageLayout }: SheetSnapshot): readonly number[] {
  const rows = pageLayout["HorizontalPageBreaks"];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === "number") : [];
}

/** What stands above and below every page, in Excel's codes for the parts: &L, &C, &R. */
export function planXlsxHeadFoot({ pageLayout }: SheetSnapshot): Partial<HeaderFooter> {
  const join = (at: "Header" | "Footer"): string =>
    (["Left", "Center", "Right"] as const)
      .map((part) => {
        const text = pageLayout[`${part}${at}`];
        return typeof text === "string" && text !== "" ? `&${part.charAt(0)}${text}` : "";
      })
      .join("");
  const [oddHeader, oddFooter] = [join("Header"), join("Footer")];
  return { ...(oddHeader !== "" && { oddHeader }), ...(oddFooter !== "" && { oddFooter }) };
}

const RANGES = {
  PrintArea: "printArea",
  PrintTitleColumns: "printTitlesColumn",
  PrintTitleRows: "printTitlesRow",
} as const;

function rangesOf(pageLayout: SheetSnapshot["pageLayout"]): Partial<PageSetup> {
  const ranges: Partial<PageSetup> = {};
  for (const [setting, name] of Object.entries(RANGES)) {
    const address = pageLayout[setting];
    if (typeof address === "string") ranges[name] = address;
  }
  return ranges;
}
