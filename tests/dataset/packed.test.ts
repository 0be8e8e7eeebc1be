import { gzipSync } from "node:zlib";
import {
  compileDataset,
  packCompilation,
  type Compilation,
} from "../../src/dataset/compile/compileDataset";
import { packColumns, UnpackableText, unpackColumns } from "../../src/dataset/packed/columns";
import { unpackChecks } from "../../src/dataset/packed/packedChecks";
import { openFigures } from "../../src/dataset/packed/packedFigures";
import { openMetrics } from "../../src/dataset/packed/packedMetrics";
import { tokensOf, type Token } from "../../src/dataset/statement";
import { readProject } from "./readProject";

let compilation: Compilation;
let files: ReturnType<typeof packCompilation>;

beforeAll(() => {
  compilation = compileDataset(readProject());
  files = packCompilation(compilation);
});

// Reads and reconciles the whole dataset several times.
jest.setTimeout(60_000);

describe("columns", () => {
  it("give back the records they were packed from", () => {
    const records = [
      { a: "1", b: "" },
      { a: "", b: "x y" },
    ];
    expect(unpackColumns(packColumns(["a", "b"], records))).toEqual(records);
  });

  it("refuse a text that would break them", () => {
    expect(() => packColumns(["a"], [{ a: "two\nlines" }])).toThrow(UnpackableText);
  });
});

describe("what ships", () => {
  it("is the whole dataset: every printing and every computed figure of every metric", () => {
    const { figures } = compilation;
    const open = openFigures(files["figures.json"], openMetrics(files["metrics.json"]).ids);
    const printed = figures.statements.flatMap(tokensOf).map(withoutPath);
    const metrics = new Set([...printed, ...figures.computed].map(({ metric }) => metric));
    for (const metric of metrics) {
      const own = <T extends { readonly metric: string }>(all: readonly T[]) =>
        all.filter((one) => one.metric === metric);
      expect(open.printedOf(metric).map(withoutPath)).toEqual(own(printed));
      expect(open.computedOf(metric)).toEqual(own(figures.computed));
    }
    expect(Object.keys(open.documents)).toEqual(Object.keys(figures.documents));
    expect(files["figures.json"].asOf).toBe(figures.asOf);
  });

  it("is every check, with its figures and difference", () => {
    expect(unpackChecks(files["checks.json"])).toEqual(compilation.checks);
  });

  it("is the whole catalogue", () => {
    const catalogue = openMetrics(files["metrics.json"]);
    expect(catalogue.list()).toEqual(compilation.metrics.metrics);
    expect(catalogue.statements()).toEqual(compilation.metrics.statements);
  });

  it("is small: figures of 51 kB gzipped at most, with the catalogue 61 kB", () => {
    const size = (...parts: unknown[]) => gzipSync(JSON.stringify(parts), { level: 9 }).length;
    expect(size(files["figures.json"])).toBeLessThanOrEqual(51_000);
    expect(size(files["figures.json"], files["metrics.json"])).toBeLessThanOrEqual(61_000);
  });

  it("S2 is the same whenever it is built", () => {
    expect(JSON.stringify(packCompilation(compileDataset(readProject())))).toBe(
      JSON.stringify(files),
    );
  });
});

/** Where a token stands in its file is for the build's messages; it does not ship. */
function withoutPath(figure: Token): Token {
  return { ...figure, path: "" };
}
