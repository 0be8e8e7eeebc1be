import { ATM } from "../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../src/plans/tables/planOptions";
import { cellsByAddress, contentsByAddress } from "./planned";

const plan = ATM.plan(DEFAULT_OPTIONS);
const contents = contentsByAddress(plan);

describe("the ATM operation sheet", () => {
  test("has the ten columns of the slide", () => {
    const columns = "DEFGHIJKLM".split("").map((letter) => contents[`${letter}5`]);
    expect(columns).toEqual("1Q10 2Q10 3Q10 4Q10 FY10 1Q11 2Q11 3Q11 4Q11 FY11".split(" "));
    expect(contents["N5"]).toBeUndefined();
  });

  test("asks for reported figures by the id of the row and the period of the column", () => {
    expect(contents["A7"]).toBe("revenue.atm");
    expect(contents["D7"]).toBe("=IIJ.VALUE($A7,D$5)");
    expect(contents["M9"]).toBe("=IIJ.VALUE($A9,M$5)");
  });

  test("shows totals, margins and growth as reported, by IIJ's own functions", () => {
    expect(contents["D10"]).toBe("=IIJ.VALUE($A10,D$5)");
    expect(contents["D11"]).toBe("=IIJ.VALUE($A11,D$5)");
    expect(contents["D16"]).toBe("=IIJ.MARGIN($A11,D$5,$A7)");
    expect(contents["I19"]).toBe("=IIJ.GROWTH($A7,I$5)");
  });

  test("as sums of the lines it adds up and divides with ordinary formulas", () => {
    const sums = contentsByAddress(ATM.plan({ ...DEFAULT_OPTIONS, totals: "sums" }));
    expect(sums["D10"]).toBe("=D8+D9");
    expect(sums["D11"]).toBe("=D7-D10");
    expect(sums["D16"]).toBe('=IF(D7>0,D11/D7,"n/m")');
  });

  test("leaves a cell empty and grey where a figure is unknown or nothing precedes it", () => {
    const cells = cellsByAddress(plan);
    expect(cells.get("D19")).toEqual({ kind: "empty", style: { role: "absent" } });
    expect(cells.get("H19")).toEqual({ kind: "empty", style: { role: "absent", annual: true } });
  });

  test("compares our sums with the printed totals within what rounding allows", () => {
    const label = Object.entries(contents).find(([, text]) =>
      String(text).startsWith("Operating income (loss): sum less reported"),
    );
    const row = Number(label?.[0].slice(1));
    expect(contents[`D${row}`]).toBe(`=D${row - 1}-D11`);
    expect(contents[`D${row - 1}`]).toBe("=D7-D10");
    expect(contents[`D${row + 1}`]).toBe(1.5);
    expect(contents["B6"]).toMatch(
      /^=HYPERLINK\("#"&ADDRESS\(ROW\(B79\),COLUMN\(B79\)\),IF\(COUNTIF\(D\d+:M\d+,"OK"\)=10,"✓ 26 checks/,
    );
  });

  test("draws revenue, cost and result over the quarters, all of them money on one axis", () => {
    const [chart] = plan.charts;
    expect(chart?.series.map(({ name, shape, axis }) => [name, shape, axis])).toEqual([
      ["Revenue", "clustered", "primary"],
      ["Cost and SG&A expenses", "clustered", "primary"],
      ["Operating income (loss)", "line", "primary"],
    ]);
    expect(chart?.primary.title).toBe("JPY million");
    const [categories] = chart?.series.map((series) => series.categories) ?? [];
    expect(categories).toMatch(/^D\d+:L\d+$/);
  });

  test("in billion every formula and every unit says so", () => {
    const billion = contentsByAddress(ATM.plan({ ...DEFAULT_OPTIONS, unit: "billion" }));
    expect(billion["D7"]).toBe('=IIJ.VALUE($A7,D$5,"billion")');
    expect(billion["B2"]).toMatch(/^JPY billion unless a line says otherwise/);
    expect(billion["C7"]).toBeUndefined();
  });

  test("with grids one formula fills each run of reported lines", () => {
    const grid = ATM.plan({ ...DEFAULT_OPTIONS, formulas: "grid" });
    expect(contentsByAddress(grid)["D7"]).toBe("=IIJ.GRID($A$7:$A$11,$D$5:$M$5)");
    expect(contentsByAddress(grid)["E7"]).toBeUndefined();
    expect(grid.spills).toEqual(["D7:M11", "D14:M14"]);
  });

  test("a figure of another date stands outside of grids, whatever the columns are", () => {
    const one = { ...DEFAULT_OPTIONS, formulas: "grid", layout: "quarters", from: "4Q11" } as const;
    const contents = Object.entries(contentsByAddress(ATM.plan(one)));
    const [units] = contents.filter(([, content]) => content === "atm.units");
    const row = units?.[0].slice(1) ?? "";
    expect(contentsByAddress(ATM.plan(one))[`D${row}`]).toBe(`=IIJ.VALUE($A${row},"2012-05-15")`);
  });

  test("speaks Japanese", () => {
    const japanese = contentsByAddress(ATM.plan({ ...DEFAULT_OPTIONS, locale: "ja" }));
    expect(japanese["B1"]).toBe("ATM運営事業");
    expect(japanese["D6"]).toBe("2010年4～6月");
  });
});
