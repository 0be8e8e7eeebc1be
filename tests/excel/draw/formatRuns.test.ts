import { cellArea, overlaps, readArea } from "../../../src/plans/sheets/address";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { INCOME_STATEMENT } from "../../../src/plans/models/incomeStatement";
import { formatRuns } from "../../../src/excel/draw/formatRuns";
import type { Format } from "../../../src/excel/draw/format";
import { roleFormat } from "../../../src/excel/draw/roleFormat";
import type { Block } from "../../../src/plans/sheets/sheetPlan";

/** The formats that the cells have in the end, as the runs paint them one over the other. */
function painted(block: Block): readonly (readonly Format[])[] {
  const { top, left } = readArea(block.at);
  const runs = formatRuns(block).map(({ address, format }) => ({
    area: readArea(address),
    format,
  }));
  return block.rows.map((row, down) =>
    row.map((_, across) => {
      const cell = cellArea(top + down, left + across);
      const over = runs.filter(({ area }) => overlaps(area, cell));
      return Object.assign({}, ...over.map(({ format }) => format)) as Format;
    }),
  );
}

describe("format runs", () => {
  test("a column's fill is one rectangle, whatever else differs in it", () => {
    const block: Block = {
      at: "B2",
      rows: [
        [{ kind: "empty", style: { role: "figure", annual: true } }],
        [{ kind: "empty", style: { role: "total", annual: true } }],
        [{ kind: "empty", style: { role: "figure", annual: true } }],
      ],
    };
    const fills = formatRuns(block).filter(({ format }) => format.fill !== undefined);
    expect(fills).toEqual([{ address: "B2:B4", format: { fill: "#F7F7F7" } }]);
  });

  test("every cell is painted as its style says", () => {
    for (const block of INCOME_STATEMENT.plan(DEFAULT_OPTIONS).blocks) {
      expect(painted(block)).toEqual(
        block.rows.map((row) => row.map(({ style }) => (style ? roleFormat(style) : {}))),
      );
    }
  });
});
