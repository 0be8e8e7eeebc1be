import { columnsOf, spanOf, SPANS } from "../../../src/taskpane/choices/spans";
import { quarterChoices } from "../../../src/taskpane/choices/quarterChoices";
import { isReversed, OPENING_OPTIONS, SUITED } from "../../../src/taskpane/choices/sheetOptions";

test.each(SPANS.filter((span) => span !== "own"))("%s is known again by its columns", (span) => {
  const columns = columnsOf(span, OPENING_OPTIONS);
  expect(spanOf(columns)).toBe(span);
  expect(isReversed(columns)).toBe(false);
  const offered = [SUITED, ...quarterChoices()];
  expect(offered).toEqual(expect.arrayContaining([columns.from, columns.to]));
});

test("any other columns are the reader's own", () => {
  expect(spanOf({ layout: "quarters", from: "2Q10", to: "3Q11" })).toBe("own");
  expect(spanOf(columnsOf("own", OPENING_OPTIONS))).toBe("own");
});
