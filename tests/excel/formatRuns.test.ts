import { overlaps, readArea } from "../../src/plans/address";
import { DEFAULT_OPTIONS } from "../../src/plans/planOptions";
import { MODELS } from "../../src/plans/models";
import { formatRuns } from "../../src/excel/formatRuns";
import { roleFormat, type Format } from "../../src/excel/roleFormat";
import type { Block } from "../../src/plans/sheetPlan";

/** The format that a cell has in the end, as the runs paint it. */
function painted(block: Block, row: number, column: number): Format {
  const { top, left } = readArea(block.at);
  const cell = { top: top + row, bottom: top + row, left: left + column, right: left + column };
  const runs = formatRuns(block).filter(({ address }) => overlaps(readArea(address), cell));
  return Object.assign({}, ...runs.map(({ format }) => format)) as Format;
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
    for (const block of MODELS[0]?.plan(DEFAULT_OPTIONS).blocks ?? []) {
      const runs = formatRuns(block).length;
      expect(runs).toBeGreaterThan(0);
      const corner = block.rows[0]?.[0];
      expect(painted(block, 0, 0)).toEqual(corner?.style ? roleFormat(corner.style) : {});
      block.rows.slice(0, 30).forEach((row, down) => {
        const across = down % row.length;
        const style = row[across]?.style;
        expect(painted(block, down, across)).toEqual(style ? roleFormat(style) : {});
      });
    }
  });
});
