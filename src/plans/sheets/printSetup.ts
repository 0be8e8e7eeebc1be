import { formatColumn, readArea } from "./address";
import { pageBreaks } from "./pageBreaks";
import { printedColumns, type PrintedColumns } from "./printedSize";
import type { PrintSetup, SheetPlan } from "./sheetPlan";

/** A sheet but for how it prints. */
export type UnprintedPlan = Omit<SheetPlan, "print">;

/** What a sheet says of its printing itself. */
export interface PrintedHead {
  /** Rows repeated on every page, such as "$4:$6". */
  readonly titleRows: string;
  /** Where its figures are from, and of when. */
  readonly source: string;
}

/** A sheet of ours prints as wide as it can be read, with a foot on each page, and with no chart on two of them. */
export function withPrintSetup(plan: UnprintedPlan, head: PrintedHead): SheetPlan {
  const { titleRows, source } = head;
  const columns = printedColumns(plan);
  const paper = paperFor(columns);
  const rows = rowsOnPage(paper, columns);
  const print: PrintSetup = {
    ...paper,
    ...heightOf(plan),
    ...(columns.areFewer && { columns: `A:${formatColumn(columns.last)}` }),
    titleRows,
    ...(paper.pagesWide > 1 && { titleColumns: headColumns(plan) }),
    pageBreaks: plan.charts.length === 0 ? [] : pageBreaks(plan, { rows, titleRows }),
    footer: formatFooter(source),
  };
  return { ...plan, print };
}

/**
 * Points of a page within Excel's usual margins, the shorter of A4 and Letter: the other holds more rows
 * of a sheet that is as wide as the page.
 */
export const PAGES = {
  portrait: { width: 494, height: 661 },
  landscape: { width: 741, height: 487 },
} as const satisfies Record<PrintSetup["orientation"], unknown>;
/** Points of a row in the tallest of Excel's usual fonts, that of Excel in Japanese. */
const ROW_HEIGHT = 18.75;
/**
 * The least scales in which letters of eleven points are read: with ease on paper held upright, at
 * nearly six points as the fine print of a medicine's label in the US, and at all, at nearly four and a half, the least that
 * its makers print there (packworld.com, Type too small?, 1997).
 */
const LEAST_SCALE = { portrait: 0.54, landscape: 0.4 };

type Paper = Pick<PrintSetup, "orientation" | "pagesWide">;

/**
 * Upright where it stays legible so: a table and its charts stand on one page then. A sheet too wide for a
 * page on its side takes several beside each other, all with the labels.
 */
function paperFor({ width }: PrintedColumns): Paper {
  if (PAGES.portrait.width / width >= LEAST_SCALE.portrait) {
    return { orientation: "portrait", pagesWide: 1 };
  }
  const pagesWide = Math.ceil((width * LEAST_SCALE.landscape) / PAGES.landscape.width);
  return { orientation: "landscape", pagesWide };
}

function rowsOnPage({ orientation, pagesWide }: Paper, { width }: PrintedColumns): number {
  const page = PAGES[orientation];
  const scale = Math.min(1, (pagesWide * page.width) / width);
  return Math.floor(page.height / scale / ROW_HEIGHT);
}

/** The columns that stay in view, such as "A:C". */
function headColumns({ frozen }: UnprintedPlan): string {
  const { left, right } = readArea(frozen);
  return `${formatColumn(left)}:${formatColumn(right)}`;
}

/** Fewer rows than stand on any page. */
const ROWS_OF_PAGE = 20;
/** So many rows may be squeezed on a page: the print stays legible. */
const MOST_SQUEEZED = 100;

/**
 * Where only the width is said, the height may count as one page too (ECMA-376, fitToHeight), which a
 * long list must not. Where the height is said as well, Excel may ignore page breaks: a sheet with charts says none.
 */
function heightOf({ blocks, charts }: UnprintedPlan): Pick<PrintSetup, "mostPagesTall"> {
  const rows = blocks.reduce((sum, block) => sum + block.rows.length, 0);
  if (charts.length > 0 || rows <= MOST_SQUEEZED) return {};
  return { mostPagesTall: Math.ceil(rows / ROWS_OF_PAGE) };
}

/** Excel keeps at most 255 letters of a footer; the signs of its codes and the other side need some. */
const MOST_LETTERS = 200;

/**
 * The foot of each page in Excel's codes: sheet and source on the left, page of pages and day on the
 * right. The space ends the size of the letters, which a year would continue.
 */
function formatFooter(source: string): PrintSetup["footer"] {
  const text = source.length > MOST_LETTERS ? `${source.slice(0, MOST_LETTERS - 1)}…` : source;
  return { left: `&8&A\n&8 ${text.replaceAll("&", "&&")}`, right: "&8&P / &N\n&8&D" };
}
