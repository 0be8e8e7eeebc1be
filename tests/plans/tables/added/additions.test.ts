import { Decimal } from "../../../../src/domain/numbers/decimal";
import { findPeriod } from "../../../../src/domain/periods/period";
import { cagr, growth, ttm } from "../../../../src/functions/catalogue/growth";
import { value } from "../../../../src/functions/catalogue/value";
import { planComparison } from "../../../../src/plans/comparisons/comparison";
import { MODELS } from "../../../../src/plans/models/models";
import type { Cell, SheetPlan } from "../../../../src/plans/sheets/sheetPlan";
import { ADDITIONS, type Addition } from "../../../../src/plans/tables/added/addition";
import { readMetric } from "../../../../src/plans/tables/figures";
import { DEFAULT_OPTIONS, type PlanOptions } from "../../../../src/plans/tables/planOptions";
import { ExactSheet } from "../../exactValues";
import { cellsByAddress, contentsByAddress } from "../../planned";

const TABLES = MODELS.filter(({ id }) => id !== "forecast" && id !== "data-checks");
const EVERY_YEAR = { layout: "years", from: "1Q08", to: "4Q24" } as const;
const CHOICES = [
  EVERY_YEAR,
  { layout: "quarters-then-year", from: "1Q10", to: "4Q11" },
  { layout: "quarters", from: "2Q11", to: "3Q12" },
] as const;

/** A cell in an added column: its line, what stands at the column's head, and what it shows. */
interface AddedCell {
  readonly id: string;
  readonly label: string;
  readonly head: string;
  readonly pair: string;
  readonly cell: Cell;
  readonly shown: unknown;
}

function addedCells(plan: SheetPlan): readonly AddedCell[] {
  const contents = contentsByAddress(plan);
  const sheet = new ExactSheet(contents);
  const bottom = plan.blocks[0]?.rows.length ?? 0;
  return [...cellsByAddress(plan)].flatMap(([address, cell]): AddedCell[] => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const head = String(contents[`${letters}5`] ?? "");
    const isAdded = /^(LTM|[12]H|Change|% change|CAGR)/.test(head);
    if (!isAdded || Number(row) < 7 || Number(row) > bottom) return [];
    const shown = cell.kind === "formula" ? sheet.at(address) : contents[address];
    const pair = String(contents[`${letters}6`] ?? "");
    const [id, label] = ["A", "B"].map((column) => String(contents[column + row] ?? ""));
    return [{ id: id ?? "", label: label ?? "", head, pair, cell, shown }];
  });
}

/** What a function answers in a cell: the number, or nothing where it refuses. */
function numberOf(answer: ReturnType<typeof ttm>): number | undefined {
  return answer.ok ? answer.value.number : undefined;
}

function numberIn({ shown }: Pick<AddedCell, "shown">): number | undefined {
  return shown instanceof Decimal ? shown.toNumber() : undefined;
}

/** The figure of a line as IIJ.VALUE answers it; a sum of cells says nothing of it. */
function valueAt(id: string, period: string): number | undefined {
  return numberOf(value(id, period));
}

/** What the functions say of an added cell of a line that IIJ reports; "ours" where none is asked. */
function answerTo({ id, head, pair }: AddedCell): number | "ours" | undefined {
  const [from = "", to = ""] = pair.split(" → ");
  if (head === "CAGR") return numberOf(cagr(id, from, to));
  if (head.startsWith("1H")) return valueAt(id, head);
  if (head.startsWith("2H")) return secondHalf(id, head.slice(2));
  if (head === "% change") return isYearOn(from, to) ? numberOf(growth(id, to)) : "ours";
  if (!head.startsWith("LTM") || readMetric(id).kind !== "flow") return "ours";
  const [quarter, year] = [head.slice(4), `FY${head.slice(6)}`];
  const ofYear = quarter.startsWith("4Q") && valueAt(id, year) !== undefined;
  return numberOf(ttm(id, ofYear ? year : quarter));
}

/** The year less its first half, or else its last two quarters; of what stands at a day that of the last. */
function secondHalf(id: string, year: string): number | "ours" | undefined {
  const [whole, first, third, fourth] = ["FY", "1H", "3Q", "4Q"].map((part) =>
    valueAt(id, part + year),
  );
  if (readMetric(id).kind !== "flow") return "ours";
  if (whole !== undefined && first !== undefined) return new Decimal(whole).minus(first).toNumber();
  return third !== undefined && fourth !== undefined
    ? new Decimal(third).plus(fourth).toNumber()
    : undefined;
}

function isYearOn(from: string, to: string): boolean {
  const [before, now] = [findPeriod(from), findPeriod(to)];
  return before?.kind === "year" && now?.kind === "year" && now.year - before.year === 1;
}

function added(choice: Partial<PlanOptions>): PlanOptions {
  return { ...DEFAULT_OPTIONS, ...choice, charts: false, added: ADDITIONS };
}

describe.each(TABLES)("columns added to $id", ({ plan }) => {
  test.each(CHOICES)(
    "say what the functions answer, and are empty where they refuse: %j",
    (choice) => {
      const cells = addedCells(plan(added(choice))).filter(({ id }) => id !== "");
      const others = cells.flatMap((cell) => {
        const answer = answerTo(cell);
        // What the sheet says of a ratio is no more than its words.
        const isWord = readMetric(cell.id).unit === "ratio" && cell.cell.kind !== "formula";
        if (answer === "ours" || isWord) return [];
        const number = numberIn(cell);
        // Cash that goes out is shown below zero, and answered above it.
        const shown = answer !== undefined && number === -answer ? answer : number;
        return shown === answer ? [] : [{ ...cell, shown, answer }];
      });
      expect(others).toEqual([]);
    },
  );
});

/** The words and numbers of a line's added columns in a sheet of the income statement or another model. */
function lineOf(id: string, label: string, choice: Partial<PlanOptions>) {
  const model = MODELS.find((one) => one.id === id);
  const cells = model ? addedCells(model.plan(added(choice))) : [];
  return Object.fromEntries(
    cells
      .filter((cell) => cell.label === label)
      .map((cell) => [`${cell.head} ${cell.pair}`, numberIn(cell) ?? cell.shown]),
  );
}

test("nothing is compared across accounting standards: each has its first and last year", () => {
  const revenue = lineOf("income-statement", "Revenue", EVERY_YEAR);
  const pairs = Object.keys(revenue).filter((head) => head.startsWith("CAGR"));
  expect(pairs).toEqual(["CAGR FY08 → FY17", "CAGR FY18 → FY24"]);
});

test("a ratio changes by points, and has no rate", () => {
  const choice = { layout: "years", from: "1Q10", to: "4Q11" } as const;
  const margin = lineOf("atm", "Operating margin", choice);
  expect(margin["Change FY10 → FY11"]).toBeCloseTo((643 / 517 - 201 / 1324) * 100, 9);
  expect(margin["% change FY10 → FY11"]).toBeUndefined();
  expect(margin["CAGR FY10 → FY11"]).toBeUndefined();
});

test("what is per share is no sum of others, and is not compared over a split", () => {
  const eps = lineOf("per-share", "Net income per share (EPS)", {
    layout: "years",
    from: "1Q10",
    to: "4Q13",
  });
  expect(eps["LTM 4Q13 Apr 13–Mar 14"]).toBe("n/m");
  expect(eps["Change FY10 → FY13"]).toBe("n/m");
});

test("ratios of added columns are those of the amounts above them", () => {
  const choice = { layout: "years", from: "1Q10", to: "4Q11" } as const;
  const [part, whole, ratio] = ["Operating income", "Revenue", "Operating margin"].map(
    (label) => lineOf("income-statement", label, choice)["2H11 Oct 11–Mar 12"],
  );
  expect(Number(ratio)).toBeCloseTo(Number(part) / Number(whole), 10);
});

test.each([
  ["en", ["Apr–Sep 2011", "Oct 11–Mar 12"]],
  ["ja", ["2011年4～9月", "2011年10月～2012年3月"]],
] as const)("halves are headed by their months, as every column is: %s", (locale, heads) => {
  const model = MODELS.find(({ id }) => id === "income-statement");
  const options = { ...added({ layout: "years", from: "1Q11", to: "4Q11" }), locale };
  const contents = Object.values(model ? contentsByAddress(model.plan(options)) : {});
  for (const head of heads) expect(contents).toContain(head);
});

test("what our sources have no halves of is said, and no column stands empty", () => {
  const model = MODELS.find(({ id }) => id === "balance-sheet");
  const contents = model ? contentsByAddress(model.plan(added(EVERY_YEAR))) : {};
  expect(Object.values(contents)).toContain("No half-years: our sources have none of these lines.");
  expect(Object.values(contents).filter((text) => /^[12]H\d\d$/.test(String(text)))).toEqual([]);
});

const TWO_YEARS = [2010, 2011].map((year) => ({
  period: { kind: "year", year } as const,
  scenario: "actual" as const,
}));

test.each(ADDITIONS)("a comparison has it too: %s", (addition: Addition) => {
  const plan = planComparison({
    metrics: ["revenue", "operating-income", "gross-margin.pct-of-revenue"],
    columns: TWO_YEARS,
    differences: [],
    charts: ["clustered"],
    added: [addition],
    ...{ unit: "million", locale: "en" },
  });
  const cells = addedCells(plan).filter(({ id }) => id === "revenue");
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) {
    const answer = answerTo(cell);
    if (answer !== "ours") expect([cell.head, numberIn(cell)]).toEqual([cell.head, answer]);
  }
});

test("a change that the differences of a comparison say is not said again", () => {
  const plan = planComparison({
    ...{ metrics: ["revenue"], columns: TWO_YEARS, differences: ["change", "percent"] },
    ...{ charts: [], added: ["change"], unit: "million", locale: "en" },
  });
  expect(Object.values(contentsByAddress(plan)).filter((text) => text === "Change")).toHaveLength(
    1,
  );
});

test("after the latest year the last twelve months go on to the last quarter since", () => {
  const choice = { layout: "years", from: "1Q20", to: "4Q24" } as const;
  const revenue = lineOf("income-statement", "Revenue", choice);
  const [head, shown] = Object.entries(revenue).find(([key]) => key.startsWith("LTM")) ?? [];
  const quarter = head?.slice(4, 8);
  expect(quarter).not.toBe("4Q23");
  expect(shown).toBe(numberOf(ttm("revenue", quarter)));
});
