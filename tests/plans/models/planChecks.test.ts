import { MODELS } from "../../../src/plans/models/models";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { ExactSheet, type Contents } from "../exactValues";
import { contentsByAddress } from "../planned";

const FLAG = "B6";
const CHECKED = MODELS.flatMap(({ id, plan }) => {
  const contents = contentsByAddress(plan(DEFAULT_OPTIONS));
  const [, range] = /COUNTIF\(([A-Z]+\d+:[A-Z]+\d+),/.exec(String(contents[FLAG])) ?? [];
  if (range === undefined) return [];
  const row = range.replace(/^.*\D/, "");
  // A column without checks has no verdict.
  const verdicts = Object.keys(contents).filter(
    (cell) => /^[D-Z]+/.test(cell) && cell.replace(/^\D+/, "") === row,
  );
  return [{ id, contents, last: verdicts.at(-1) ?? "" }];
});

function flagOf(contents: Contents): string {
  return String(new ExactSheet(contents).at(FLAG));
}

test("most models have checks", () => {
  expect(CHECKED.length).toBeGreaterThan(6);
});

describe.each(CHECKED)("the flag of $id", ({ contents, last }) => {
  test("says that all checks hold where they do", () => {
    expect(flagOf(contents)).toMatch(/^✓ \d+ checks: all within rounding$/);
  });

  test.each(["differs", "#N/A", "#VALUE!"])(
    "says no such thing over a verdict of %s",
    (verdict) => {
      expect(flagOf({ ...contents, [last]: verdict })).toMatch(/^✗/);
    },
  );
});
