import { MODELS } from "../../../src/plans/models/models";
import { UNIT_NAMES, UNITS } from "../../../src/domain/unit";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { ExactSheet, type Contents } from "../exactValues";
import { cellsByAddress, contentsByAddress } from "../planned";

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
  test("leads to the verdicts that it counts", () => {
    const [, row] = /^=HYPERLINK\("#"&ADDRESS\(ROW\(B(\d+)\)/.exec(String(contents[FLAG])) ?? [];
    expect(row).toBe(last.replace(/^\D+/, ""));
  });

  test("says that all checks hold where they do", () => {
    expect(flagOf(contents)).toMatch(/^✓ \d+ checks: all within rounding$/);
  });

  test.each(["differs", "#N/A", "#VALUE!"])(
    "counts a verdict of %s among those that do not hold",
    (verdict) => {
      expect(flagOf({ ...contents, [last]: verdict })).toMatch(/^✗ 1 of \d+ columns differ/);
    },
  );
});

/** What rounding to the million leaves open, in yen. */
const HALF_A_MILLION = 500_000;

test.each(UNIT_NAMES)(
  "what rounding to the million allows is never shown as nothing in %s",
  (unit) => {
    const least = HALF_A_MILLION / 10 ** UNITS[unit].power;
    const allowances = MODELS.filter(({ id }) => id !== "forecast" && id !== "data-checks").flatMap(
      ({ plan }) =>
        [...cellsByAddress(plan({ ...DEFAULT_OPTIONS, unit })).values()].filter(
          (cell) => cell.kind === "number" && cell.style.role === "input" && cell.value >= least,
        ),
    );
    expect(allowances.length).toBeGreaterThan(50);
    const hidden = allowances.flatMap((cell) => {
      if (cell.kind !== "number") return [];
      const decimals = /\.(0+)/.exec(cell.format)?.[1]?.length ?? 0;
      return Number(cell.value.toFixed(decimals)) === 0 ? [cell] : [];
    });
    expect(hidden).toEqual([]);
  },
);
