import { findPeriod } from "../../../src/domain/periods/period";
import { roleFormat } from "../../../src/excel/draw/roleFormat";
import type { Layout } from "../../../src/plans/tables/columns";
import { findFigure } from "../../../src/plans/tables/figures";
import { isRough } from "../../../src/plans/tables/formats";
import { DECK_CHARTS } from "../../../src/plans/models/deckCharts";
import { INCOME_STATEMENT } from "../../../src/plans/models/incomeStatement";
import { MODELS } from "../../../src/plans/models/models";
import { FORECAST } from "../../../src/plans/models/forecast";
import { DEFAULT_OPTIONS, type PlanOptions } from "../../../src/plans/tables/planOptions";
import { ExactSheet } from "../exactValues";
import { cellsByAddress, contentsByAddress, coveringCharts, functionsUsed } from "../planned";

/** Every one of these is in Excel 2016, or ours. */
const ALLOWED = [
  "IIJ.VALUE",
  "IIJ.GRID",
  "IIJ.GROWTH",
  "IIJ.MARGIN",
  "COUNTIF",
  "IF",
  "AND",
  "OR",
  "SUM",
  "ABS",
  "MAX",
  "MIN",
  "ROUND",
  "HYPERLINK",
  "ADDRESS",
  "ROW",
  "COLUMN",
];

const LAYOUTS: readonly Layout[] = ["quarters-then-year", "all-quarters-then-years", "years"];
const CHOICES: readonly PlanOptions[] = LAYOUTS.flatMap((layout) =>
  (["cell", "grid"] as const).map((formulas) => ({ ...DEFAULT_OPTIONS, layout, formulas })),
);

/** A cell of the usual kind: a figure of the metric in its row and the period above it. */
const FIGURE = /^=IIJ\.VALUE\(\$A(\d+),([A-Z]+)\$(\d+)\)$/;

test("what is known only within an interval or printed coarsely is in italics, and no other figure", () => {
  const shown = MODELS.flatMap(({ plan, defaults }) => {
    const cells = cellsByAddress(plan(defaults));
    const textAt = (address: string) => {
      const cell = cells.get(address);
      return cell?.kind === "text" ? cell.text : "";
    };
    return [...cells.values()].flatMap((cell) => {
      const formula = cell.kind === "formula" ? cell.formula : "";
      const [, row = "", column = "", header = ""] = FIGURE.exec(formula) ?? [];
      const period = findPeriod(textAt(column + header));
      const fact = period && findFigure(textAt(`A${row}`), period);
      return fact ? [{ isItalic: cell.style?.estimate === true, isRough: isRough(fact) }] : [];
    });
  });
  expect(shown.filter(({ isItalic }) => isItalic).length).toBeGreaterThan(10);
  expect(shown.filter(({ isItalic, isRough }) => isItalic !== isRough)).toEqual([]);
});

test("the forecast's base case meets what the company aims at, exactly, and names its drivers", () => {
  const contents = contentsByAddress(FORECAST.plan(DEFAULT_OPTIONS));
  const sheet = new ExactSheet(contents);
  const rowOf = (id: string) =>
    Object.keys(contents)
      .find((address) => address.startsWith("A") && contents[address] === id)
      ?.slice(1);
  for (const id of ["revenue", "operating-income", "pretax-income", "net-income"]) {
    const gap = sheet.at(`H${rowOf(id)}`);
    expect([id, Number(String(gap))]).toEqual([id, expect.closeTo(0, 6)]);
  }
  expect(contents[`C${rowOf("revenue.atm")}`]).toBe("Input: YoY growth");
  expect(contents[`C${rowOf("sga-rd")}`]).toBe("Input: % of Revenue");
});

test("the title of a chart calls revenue as the table does, under the standard of its figures", () => {
  const { defaults, plan } = INCOME_STATEMENT;
  const titled = (options: PlanOptions) => plan({ ...options, locale: "ja" }).charts[0]?.title;
  expect(titled(defaults)).toBe("売上収益と営業利益率");
  expect(titled(DEFAULT_OPTIONS)).toBe("売上高と営業利益率");
  expect(plan(defaults).charts[0]?.title).toBe("Revenue and operating margin");
});

test("no sheet says notes where the reader wants none, and some do otherwise", () => {
  const noted = (notes: boolean) =>
    [...MODELS, ...DECK_CHARTS].flatMap(({ id, defaults, plan }) =>
      Object.values(contentsByAddress(plan({ ...defaults, notes }))).includes("Notes") ? [id] : [],
    );
  expect(noted(false)).toEqual([]);
  expect(noted(true)).toEqual(expect.arrayContaining(["forecast", "deck-revenue-change", "gio"]));
});

describe.each(MODELS)("model $id", ({ id, title, description, defaults, plan }) => {
  test("says in both languages what it is", () => {
    for (const text of [title, description]) {
      expect(text.en).not.toBe("");
      expect(text.ja).not.toBe("");
    }
    expect(MODELS.filter((model) => model.id === id)).toHaveLength(1);
  });

  test.each(CHOICES)("$layout, one $formulas: charts cover nothing, rows are square", (options) => {
    const sheet = plan(options);
    expect(coveringCharts(sheet)).toEqual([]);
    for (const { rows } of sheet.blocks) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  test.each(CHOICES)(
    "$layout, one $formulas: uses no function newer than Excel 2016",
    (options) => {
      const used = [...functionsUsed(plan(options))];
      expect(used.filter((name) => !ALLOWED.includes(name))).toEqual([]);
    },
  );

  test("has no line that is empty over its own columns", () => {
    const cells = cellsByAddress(plan(defaults));
    const lines = [...cells].flatMap(([address, cell]) =>
      /^A\d+$/.test(address) && cell.style?.role === "id" ? [address.slice(1)] : [],
    );
    const filled = new Set(
      [...cells].flatMap(([address, { kind }]) =>
        /^[D-Z]/.test(address) && kind !== "empty" ? [address.replace(/^[A-Z]+/, "")] : [],
      ),
    );
    expect(lines.filter((row) => !filled.has(row))).toEqual([]);
  });

  test("draws the rule over a total across every column", () => {
    for (const row of plan(defaults).blocks.flatMap(({ rows }) => rows)) {
      const [, label, , ...figures] = row;
      if (label?.style?.role !== "label-total" || id === "data-checks") continue;
      const ruled = figures.flatMap(({ style }) => (style ? [roleFormat(style).ruled] : []));
      expect([label, ruled]).toEqual([label, ruled.map(() => true)]);
    }
  });

  test("gives its verdicts in the reader's language", () => {
    const formulas = Object.values(contentsByAddress(plan({ ...defaults, locale: "ja" })));
    expect(formulas.filter((text) => /"(holds|listed|differs)"/.test(String(text)))).toEqual([]);
  });

  test("without notes and checks it has nothing below the table and its charts", () => {
    if (id === "forecast" || id === "data-checks") return;
    const bare = plan({ ...defaults, charts: false, notes: false, checks: false });
    expect(bare.blocks).toHaveLength(1);
    expect(contentsByAddress(bare)["B6"]).toBeUndefined();
  });

  test("without charts it has none", () => {
    expect(plan({ ...DEFAULT_OPTIONS, charts: false }).charts).toEqual([]);
  });

  test("has figures over the presentation's own columns", () => {
    expect([...functionsUsed(plan(DEFAULT_OPTIONS))]).toContain("IIJ.VALUE");
  });
});
