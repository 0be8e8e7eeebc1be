import fc from "fast-check";
import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { DECK_CHARTS } from "../../../src/plans/models/deckCharts";
import { MODELS } from "../../../src/plans/models/models";
import { formatArea, formatCell, readArea } from "../../../src/plans/sheets/address";
import { areaOf, planBlock } from "../../../src/plans/sheets/movePlan";
import { printedColumns } from "../../../src/plans/sheets/printedSize";
import { withPrintSetup } from "../../../src/plans/sheets/printSetup";
import type { Cell, ChartPlan, SheetPlan } from "../../../src/plans/sheets/sheetPlan";

const LOCALES = ["en", "ja"] as const;
const PLANS = LOCALES.flatMap((locale): readonly SheetPlan[] => [
  ...[...MODELS, ...DECK_CHARTS].map(({ plan, defaults }) => plan({ ...defaults, locale })),
  ...comparisonPresets().map(({ choice }) =>
    planComparison({ ...choice, unit: "million", locale }),
  ),
]);

function planned(isWanted: (plan: SheetPlan) => boolean): SheetPlan {
  const found = PLANS.find(isWanted);
  if (!found) throw new Error("No sheet is planned so.");
  return found;
}

/** Points of a page within the margins that Excel sets, the shorter of A4 and Letter. */
const PAGES = {
  landscape: { width: (297 / 25.4 - 2 * 0.7) * 72, height: (210 / 25.4 - 2 * 0.75) * 72 },
  portrait: { width: (8.5 - 2 * 0.7) * 72, height: (11 - 2 * 0.75) * 72 },
};
const HEIGHT = { landscape: PAGES.landscape.height, portrait: PAGES.portrait.height };

/** How much smaller a sheet is on paper than on the screen. */
function scaleOf(plan: SheetPlan): number {
  const { orientation, pagesWide } = plan.print;
  return Math.min(1, (pagesWide * PAGES[orientation].width) / printedColumns(plan).width);
}

/** The pages of a sheet with charts: their first rows and the rows before the next, counted from zero. */
function pagesOf(plan: SheetPlan): readonly { readonly top: number; readonly bottom: number }[] {
  const areas = [...plan.blocks.map(areaOf), ...plan.charts.map((one) => readArea(one.position))];
  const starts = [0, ...plan.print.pageBreaks.map((cell) => readArea(cell).top)];
  const end = Math.max(...areas.map(({ bottom }) => bottom));
  return starts.map((top, index) => ({ top, bottom: (starts[index + 1] ?? end + 1) - 1 }));
}

/** Points that rows take on a page of a sheet, with the heads that stand on all pages but the first. */
function heightOf(
  plan: SheetPlan,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number {
  const scale = scaleOf(plan);
  const folded = plan.groups
    .filter(({ axis, collapsed }) => axis === "rows" && collapsed)
    .map(({ range }) => readArea(range));
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row);
  const shown = rows.filter((row) => !folded.some((one) => one.top <= row && row <= one.bottom));
  const heads = readArea(plan.print.titleRows);
  const repeated = top === 0 ? 0 : heads.bottom - heads.top + 1;
  // 25 pixels: a row of Excel in Japanese.
  return (shown.length + repeated) * 18.75 * scale;
}

/** The last row of what stands whole from a row, or the blank one above it, on: a chart with its own rows, a block, or a section. */
function lastOfWhole(plan: SheetPlan, row: number): number {
  const areas = [
    ...plan.charts.map(({ position }) => ({ ...readArea(position), isChart: true })),
    ...plan.blocks.slice(1).map((block) => ({ ...areaOf(block), isChart: false })),
  ].sort((one, other) => one.top - other.top);
  const at = areas.findIndex(({ top }) => top === row || top === row + 1);
  const [first, second] = at < 0 ? [] : areas.slice(at);
  if (!first) return lastOfSection(plan, row);
  return !first.isChart && second?.isChart === true ? second.bottom : first.bottom;
}

/** The last row before the blank one below. */
function lastOfSection({ blocks: [main] }: SheetPlan, row: number): number {
  const below = main?.rows.findIndex((cells, index) => index > row && cells.every(isBlank)) ?? -1;
  return below < 0 ? (main?.rows.length ?? row + 1) - 1 : below - 1;
}

function isBlank(cell: Cell): boolean {
  return cell.kind === "empty" && cell.style === undefined;
}

/** What of a sheet does not print as it should, in words; nothing where all is well. */
function faultsOf(plan: SheetPlan): readonly string[] {
  const pages = pagesOf(plan);
  const tooLong = pages.flatMap((page, index) => {
    const height = heightOf(plan, page);
    return height > HEIGHT[plan.print.orientation]
      ? [`page ${index + 1} is ${Math.round(height)} points high`]
      : [];
  });
  const cut = plan.charts.flatMap(({ position }) => {
    const { top, bottom } = readArea(position);
    return pages.some((page) => page.top <= top && bottom <= page.bottom) ? [] : [position];
  });
  return [...tooLong, ...cut.map((position) => `the chart at ${position} is cut`)];
}

describe("on paper", () => {
  test("no page of a sheet with charts is too long, and no chart is cut", () => {
    const drawn = PLANS.filter(({ charts }) => charts.length > 0);
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn.flatMap((plan) => faultsOf(plan).map((fault) => [plan.name, fault]))).toEqual([]);
  });

  test("a page ends early only where what follows would not fit whole", () => {
    const early = PLANS.filter(({ charts }) => charts.length > 0).flatMap((plan) => {
      const pages = pagesOf(plan);
      return pages.slice(1).flatMap(({ top: next }, index) => {
        const { top = 0 } = pages[index] ?? {};
        const height = heightOf(plan, { top, bottom: lastOfWhole(plan, next) });
        return height > HEIGHT[plan.print.orientation]
          ? []
          : [`${plan.name}: row ${next + 1} fits on page ${index + 1}`];
      });
    });
    expect(early).toEqual([]);
  });

  test("a chart stands on the page of the rows it is drawn from", () => {
    for (const plan of PLANS) {
      const pages = pagesOf(plan);
      for (const { position } of plan.charts) {
        const { top } = readArea(position);
        const own = plan.blocks
          .slice(1)
          .map(areaOf)
          .find(({ bottom }) => bottom === top - 2);
        const page = pages.find((one) => one.top <= top && top <= one.bottom);
        if (own) expect(page?.top).toBeLessThanOrEqual(own.top);
      }
    }
  });

  test("every page says sheet, source, page and day in its footer, within what Excel keeps", () => {
    for (const { name, print } of PLANS) {
      const { left, right } = print.footer;
      expect([name, left]).toEqual([
        name,
        expect.stringMatching(/^&8&A\n&8 (Source: |出典：|JPY|（単位：).*20\d\d/),
      ]);
      expect(right).toBe("&8&P / &N\n&8&D");
      expect(left.length + right.length).toBeLessThanOrEqual(255);
    }
  });

  test("an ampersand of a source is written twice, and a long source ends in …", () => {
    const bare = { ...planned(({ charts }) => charts.length > 0), charts: [] };
    const { footer } = withPrintSetup(bare, { titleRows: "$4:$6", source: "SG&A" }).print;
    expect(footer.left).toBe("&8&A\n&8 SG&&A");
    const long = withPrintSetup(bare, { titleRows: "$4:$6", source: "x".repeat(300) }).print;
    expect(long.footer.left).toMatch(/x…$/);
  });

  test("a table that is longer than a page is cut between its sections", () => {
    const text: Cell = { kind: "text", text: "Line", style: { role: "label" } };
    const section = [[EMPTY], ...Array<Cell[]>(15).fill([text])];
    const rows = [...Array<Cell[]>(6).fill([text]), ...section, ...section, ...section, ...section];
    const { print } = withPrintSetup(
      {
        ...{ name: "Any", title: "Any", groups: [], spills: [], frozen: "A1:C6" },
        blocks: [{ at: "A1", rows }],
        charts: [{ ...chart, position: `A${rows.length + 2}:C${rows.length + 19}` }],
        widths: [{ columns: "A:E", width: 20 }],
      },
      { titleRows: "$4:$6", source: "Source" },
    );
    expect(print.pageBreaks).toEqual(["A23", "A55", "A71"]);
  });

  test("a narrow sheet is printed upright, a wide one on its side, and one wider than can be read on several pages", () => {
    const papers = [60, 200, 400].map((width) => {
      const { orientation, pagesWide, titleColumns } = withPrintSetup(
        {
          ...{ name: "Any", title: "Any", blocks: [], charts: [], groups: [], spills: [] },
          ...{ frozen: "A1:C6", widths: [{ columns: "A:A", width }] },
        },
        { titleRows: "$4:$6", source: "Source" },
      ).print;
      return [orientation, pagesWide, titleColumns];
    });
    expect(papers).toEqual([
      ["portrait", 1, undefined],
      ["landscape", 1, undefined],
      ["landscape", 2, "A:C"],
    ]);
  });

  test("cells that are folded away make no sheet wider, and what is seen is printed", () => {
    const folding = PLANS.filter(({ print }) => print.columns !== undefined);
    expect(folding.length).toBeGreaterThan(2);
    for (const { print, charts, widths } of folding) {
      const { right } = readArea(print.columns ?? "");
      expect(
        Math.max(...charts.map(({ position }) => readArea(position).right)),
      ).toBeLessThanOrEqual(right);
      expect(right).toBeLessThan(Math.max(...widths.map(({ columns }) => readArea(columns).right)));
    }
  });

  test("page breaks move with a plan", () => {
    const plan = planned(({ print }) => print.pageBreaks.length > 0);
    const moved = planBlock(plan, { top: 10, left: 3 });
    expect(moved.print.pageBreaks).toEqual(
      plan.print.pageBreaks.map((cell) => formatCell(readArea(cell).top + 10, 3)),
    );
  });
});

const EMPTY: Cell = { kind: "empty" };
const chart: Omit<ChartPlan, "position"> = {
  ...{ name: "chart", title: "", categoryTitle: "", series: [], legend: false },
  primary: { title: "", format: "" },
};

/** Sheets of tables and charts of any length, one below the other. */
const plans = fc
  .record({
    columns: fc.integer({ min: 1, max: 40 }),
    table: fc.integer({ min: 6, max: 200 }),
    below: fc.array(fc.record({ rows: fc.integer({ min: 0, max: 30 }), isChart: fc.boolean() }), {
      maxLength: 6,
    }),
    folded: fc.boolean(),
  })
  .map(({ columns, table, below, folded }): SheetPlan => {
    const block = (top: number, rows: number) => ({
      at: formatCell(top, 0),
      rows: Array<readonly Cell[]>(rows).fill([EMPTY]),
    });
    const blocks = [block(0, table)];
    const charts: ChartPlan[] = [];
    let top = table + 1;
    for (const { rows, isChart } of below) {
      if (rows > 0) blocks.push(block(top, rows));
      top += rows + 1;
      if (!isChart) continue;
      const position = formatArea({ top, left: 1, bottom: top + 17, right: 6 });
      charts.push({ ...chart, position });
      top += 19;
    }
    const groups = folded
      ? [{ axis: "rows" as const, range: `8:${Math.max(8, table - 2)}`, collapsed: true }]
      : [];
    const sheet = {
      ...{ name: "Any", title: "Any", blocks, charts, groups, spills: [], frozen: "A1:C6" },
      widths: [{ columns: `A:${formatCell(0, columns).replace(/\d+/, "")}`, width: 11 }],
    };
    return withPrintSetup(sheet, { titleRows: "$4:$6", source: "Source" });
  });

test("whatever stands on a sheet with charts, no page is too long and no chart is cut", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(plan.charts.length === 0 ? [] : faultsOf(plan)).toEqual([]);
    }),
  );
});

test("a long list may take as many pages as it needs, and is as wide as one", () => {
  const list = PLANS.find(({ name }) => name === "Data checks");
  const rows = list?.blocks[0]?.rows.length ?? 0;
  expect(rows).toBeGreaterThan(100);
  expect(list?.print).toMatchObject({ pagesWide: 1, mostPagesTall: Math.ceil(rows / 20) });
  expect(
    PLANS.filter(({ charts, print }) => charts.length > 0 && print.mostPagesTall !== undefined),
  ).toEqual([]);
});

test("a sheet without charts leaves the ends of pages to Excel", () => {
  const bare = PLANS.filter(({ charts }) => charts.length === 0);
  expect(bare.flatMap(({ print }) => print.pageBreaks)).toEqual([]);
});
