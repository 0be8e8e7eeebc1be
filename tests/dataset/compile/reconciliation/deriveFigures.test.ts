import { once } from "../../../../src/domain/once";
import { Decimal } from "../../../../src/domain/numbers/decimal";
import { compileDataset } from "../../../../src/dataset/compile/compileDataset";
import { readDataset } from "../../../../src/dataset/compile/reconciliation/dataset";
import type { DataFiles } from "../../../../src/dataset/compile/sources/readFiles";
import { reconcile } from "../../../../src/dataset/compile/reconciliation/reconcile";
import { readProjectFiles } from "../../readProject";
import { smallFiles, type SmallDataset } from "../smallDataset";

function derive(small: SmallDataset, key: string) {
  const { derivations, propagation } = reconcile(readDataset(smallFiles(small)));
  const found = derivations.get(key);
  return {
    value: found?.value.toFixed(),
    decimals: found?.decimals,
    by: found?.identity.id,
    bounds: propagation.intervals.get(key),
  };
}

const QUARTERS = ["1Q11", "2Q11", "3Q11", "4Q11", "1H11", "9M11", "FY11"];

// Reads and reconciles the whole dataset several times.
jest.setTimeout(60_000);

describe("a figure is derived", () => {
  it("D2 from the formula whose figures are known most closely", () => {
    const small = {
      columns: QUARTERS,
      rows: [{ metric: "revenue", printed: ["10", "20", "30", null, null, "60", "100"] }],
    };
    expect(derive(small, "revenue 4Q11 actual")).toMatchObject({
      value: "40000000",
      by: "revenue[FY11] = revenue[9M11] + revenue[4Q11]",
    });
  });

  it("D7 although it is printed to more than a million, where its parts are printed more finely", () => {
    const finer = {
      columns: QUARTERS,
      rows: [{ metric: "revenue", printed: ["10", "20", "30", "41", null, null, null] }],
      text: [
        {
          ...{ metric: "revenue", label: "Revenue", period: "FY11" },
          ...{ printed: "0.1", scale: 9 },
        },
      ],
    };
    expect(derive(finer, "revenue FY11 actual")).toMatchObject({
      value: "101000000",
      decimals: -6,
    });
  });

  it("D7 never where print is to the million, or the parts are as coarse", () => {
    const printed = {
      columns: QUARTERS,
      rows: [{ metric: "revenue", printed: ["10", "20", "30", "41", null, null, "101"] }],
    };
    expect(derive(printed, "revenue FY11 actual").by).toBeUndefined();
    const coarse = {
      columns: QUARTERS,
      rows: [
        { metric: "revenue", scale: 9, printed: ["1.1", "2", "3", "4.0", null, null, "10.1"] },
      ],
    };
    expect(derive(coarse, "revenue FY11 actual").by).toBeUndefined();
  });

  it("from derived figures in turn", () => {
    const small = {
      columns: ["1Q11", "1H11", "9M11"],
      rows: [
        { metric: "net-income.including-nci", printed: ["5", "15", null] },
        { metric: "nci-loss", printed: ["1", null, null] },
        { metric: "net-income", printed: [null, "17", null] },
      ],
    };
    expect(derive(small, "net-income 2Q11 actual")).toMatchObject({
      value: "11000000",
      by: "net-income[1H11] = net-income[1Q11] + net-income[2Q11]",
    });
  });

  it("D3 D4 in millions where one of the figures is in millions, if the other has been printed so", () => {
    const yen = { metric: "revenue", label: "Revenue", period: "FY11" };
    const small = {
      columns: ["1H11", "FY11"],
      rows: [{ metric: "revenue", printed: ["40", "101"] }],
      text: [{ ...yen, metric: "revenue", period: "3Q11", printed: "30" }],
      statements: {
        report: { document: "report", scale: 3, text: [{ ...yen, printed: "100604" }] },
      },
    };
    expect(derive(small, "revenue 4Q11 actual")).toMatchObject({ value: "31000000", decimals: -6 });
  });

  it("D1 never from a growth rate: that only bounds", () => {
    const small = {
      columns: ["FY11", { period: "FY11", label: "YoY", comparison: "yoy" }],
      rows: [{ metric: "revenue", printed: ["120", "20.0%"] }],
    };
    const { value, bounds } = derive(small, "revenue FY10 actual");
    expect(value).toBeUndefined();
    expect([bounds?.low.toFixed(), bounds?.high.toFixed()]).toEqual(["99541857", "100458525"]);
  });

  it("I3 not before a business was taken over: IIJ-Global's first quarter is the second of FY10", () => {
    const small = {
      columns: ["3Q10", "4Q10", "FY10"],
      rows: [{ metric: "revenue.iij-global", printed: ["6,406", "6,442", "15,094"] }],
    };
    expect(derive(small, "revenue.iij-global 2Q10 actual").value).toBe("2246000000");
    expect(derive(small, "revenue.iij-global 1Q10 actual").bounds).toBeUndefined();
  });
});

const computedFrom = (files: DataFiles) => compileDataset(readDataset(files)).figures.computed;
const computed = once(() => computedFrom(readProjectFiles()));

describe("derivation: law", () => {
  it("does not depend on the order of files, rows, columns or sentences", () => {
    expect(computedFrom(backwards(readProjectFiles()))).toEqual(computed());
  });
});

describe("what is told of derived figures", () => {
  it("D4 bounds go to a hundredth of the last digit, and never leave the value out", () => {
    const derived = computed().filter(({ status }) => status === "derived");
    const wrong = derived.filter(({ value, low, high, decimals = 0 }) => {
      const bounds = [low, high].map((bound) => new Decimal(bound));
      const isTold = bounds.every((bound) =>
        bound.times(new Decimal(10).pow(decimals + 2)).isInteger(),
      );
      return !isTold || new Decimal(low).gt(value) || new Decimal(high).lt(value);
    });
    expect(derived.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

/** The same files with everything in them whose order means nothing turned round. */
function backwards(files: DataFiles): DataFiles {
  const entries = [...files].map(([path, json]) => {
    return [path, path.startsWith("statements/") ? turned(json) : json] as const;
  });
  return new Map(entries.reverse());
}

interface StatementJson {
  readonly columns?: readonly unknown[];
  readonly rows?: readonly { readonly printed: readonly unknown[] }[];
  readonly text?: readonly unknown[];
}

function turned(json: unknown): unknown {
  const { columns = [], rows = [], text = [], ...rest } = json as StatementJson;
  return {
    ...rest,
    columns: columns.toReversed(),
    rows: rows.toReversed().map((row) => ({ ...row, printed: row.printed.toReversed() })),
    text: text.toReversed(),
  };
}
