import type { Block, Cell } from "../../../src/plans/sheets/sheetPlan";
import { splitBlocks } from "../../../src/plans/sheets/splitBlocks";

const text = (length: number): Cell => {
  return { kind: "text", text: "x".repeat(length), style: { role: "label" } };
};
const block = (at: string, cells: readonly Cell[]): Block => ({
  at,
  rows: cells.map((cell) => [cell]),
});
const places = (parts: readonly (readonly Block[])[]) =>
  parts.map((part) => part.map(({ at, rows }) => [at, rows.length]));

test("a block is cut between rows, each part as large as may be", () => {
  const cells = [text(20), text(20), text(20), text(200), text(20)];
  expect(places(splitBlocks([block("B3", cells)], 250))).toEqual([
    [["B3", 2]],
    [["B5", 1]],
    [["B6", 1]],
    [["B7", 1]],
  ]);
});

test("small blocks stay together in one part", () => {
  const blocks = [block("A1", [text(5)]), block("A9", [text(5)])];
  expect(splitBlocks(blocks)).toEqual([blocks]);
});

test("cells without content count too", () => {
  const empty = Array.from({ length: 4 }, (): Cell => ({ kind: "empty" }));
  expect(places(splitBlocks([block("A1", empty)], 130))).toEqual([[["A1", 2]], [["A3", 2]]]);
});
