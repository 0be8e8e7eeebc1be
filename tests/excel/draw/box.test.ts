import { isOver } from "../../../src/excel/draw/box";

const BOX = { left: 100, top: 100, width: 50, height: 20 };

test.each([
  ["beside it", { left: 200 }, false],
  ["below it", { top: 200 }, false],
  ["at its side, touching", { left: 150 }, false],
  ["at its foot, touching", { top: 120 }, false],
  ["over its corner", { left: 149, top: 119 }, true],
  ["around it", { left: 0, top: 0, width: 500, height: 500 }, true],
  ["in the same place", {}, true],
])("what lies %s: over it is %j %s", (_, moved, over) => {
  expect(isOver(BOX, { ...BOX, ...moved })).toBe(over);
  expect(isOver({ ...BOX, ...moved }, BOX)).toBe(over);
});
