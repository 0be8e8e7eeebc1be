import { formatCell, readArea } from "./address";
import { areaOf } from "./movePlan";
import type { ColumnWidth, Group, PrintSetup, SheetPlan } from "./sheetPlan";

/** A sheet but for how it prints. */
export type UnprintedPlan = Omit<SheetPlan, "print">;

/** What a sheet says of its printing itself. */
export interface PrintedHead {
  /** Rows repeated on every page, such as "$4:$6". */
  readonly titleRows: string;
  /** Where its figures are from, and of when. */
  readonly source: string;
}

/** A sheet of ours prints as wide as a page, with a foot on each, and with no chart on two of them. */
export function withPrintSetup(plan: UnprintedPlan, head: PrintedHead): SheetPlan {
  const { titleRows, source } = head;
  const print: PrintSetup = {
    orientation: "landscape",
    pagesWide: 1,
    ...heightOf(plan),
    titleRows,
    pageBreaks: plan.charts.length === 0 ? [] : pageBreaks(plan, titleRows),
    footer: formatFooter(source),
  };
  return { ...plan, print };
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

/** Points of an A4 page on its side within Excel's usual margins; other papers hold more rows. */
const PAGE = { width: 741, height: 487 };
/** Points of a row in the tallest of Excel's usual fonts, that of Excel in Japanese. */
const ROW_HEIGHT = 18.75;

/** The cells that begin a page, so that nothing that fits on one is cut. */
function pageBreaks(plan: UnprintedPlan, titleRows: string): readonly string[] {
  const isHidden = hiddenRows(plan.groups);
  const shown = (from: number, to: number): number => {
    let count = 0;
    for (let row = from; row <= to; row += 1) if (!isHidden(row)) count += 1;
    return count;
  };
  const scale = Math.min(1, PAGE.width / shownWidth(plan));
  const most = Math.floor(PAGE.height / scale / ROW_HEIGHT);
  const { top, bottom } = readArea(titleRows);
  const heads = bottom - top + 1;
  const breaks: number[] = [];
  let [start, room] = [0, most];
  const beginPage = (row: number): void => {
    breaks.push(row);
    [start, room] = [row, most - heads];
  };
  const whole = partsOf(plan).flatMap((part) =>
    shown(part.top, part.bottom) > most - heads ? dividedAt(part) : [part],
  );
  for (const part of whole) {
    if (shown(start, part.bottom) > room && part.top > start) beginPage(part.top);
    // What is longer than a page goes on where the page ends.
    while (shown(start, part.bottom) > room) {
      let next = start;
      while (shown(start, next) <= room) next += 1;
      beginPage(next);
    }
  }
  return breaks.map((row) => formatCell(row, 0));
}

/** Rows, counted from zero, that a reader wants on one page, blank ones below them included. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
  /** The first row of the chart below its own rows: where to divide what is longer than a page. */
  readonly chart?: number;
}

/** The parts of a sheet from top to bottom: a chart with the rows of its own above it, or a block alone. */
function partsOf({ blocks, charts }: UnprintedPlan): readonly Rows[] {
  const main = blocks.slice(0, 1).map((block): Rows => areaOf(block));
  const below = [
    ...blocks.slice(1).map((block) => ({ ...areaOf(block), isChart: false })),
    ...charts.map(({ position }) => ({ ...readArea(position), isChart: true })),
  ].sort((a, b) => a.top - b.top);
  const parts = below.reduce<readonly Rows[]>((done, { isChart, top, bottom }, index) => {
    const above = below[index - 1];
    const isUnderItsTable = isChart && above?.isChart === false;
    if (!isUnderItsTable) return [...done, { top, bottom }];
    return [...done.slice(0, -1), { top: above.top, bottom, chart: top }];
  }, main);
  return parts.map((part, index) => ({
    ...part,
    bottom: Math.max(part.bottom, (parts[index + 1]?.top ?? 0) - 1),
  }));
}

function dividedAt({ top, bottom, chart }: Rows): readonly Rows[] {
  if (chart === undefined) return [{ top, bottom }];
  return [
    { top, bottom: chart - 1 },
    { top: chart, bottom },
  ];
}

function hiddenRows(groups: readonly Group[]): (row: number) => boolean {
  const folded = groups
    .filter(({ axis, collapsed }) => axis === "rows" && collapsed)
    .map(({ range }) => readArea(range));
  return (row) => folded.some(({ top, bottom }) => top <= row && row <= bottom);
}

function shownWidth({ widths, groups }: UnprintedPlan): number {
  const folded = groups
    .filter(({ axis, collapsed }) => axis === "columns" && collapsed)
    .map(({ range }) => readArea(range));
  const isShown = (column: number): boolean =>
    !folded.some(({ left, right }) => left <= column && column <= right);
  const widthOf = ({ columns, width }: ColumnWidth): number => {
    const { left, right } = readArea(columns);
    const all = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    return all.filter(isShown).length * pointsOf(width);
  };
  return widths.reduce((sum, one) => sum + widthOf(one), 0);
}

/** A character of the normal font takes 7 pixels, a column 5 around them; Excel is told points, 3 for 4 pixels. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
