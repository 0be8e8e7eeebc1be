import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { COMPILED_FOLDER } from "../../../src/dataset/compile/isFresh";
import {
  compileDataset,
  packCompilation,
  type Compilation,
} from "../../../src/dataset/compile/compileDataset";
import { packColumns, UnpackableText, unpackColumns } from "../../../src/dataset/packed/columns";
import { unpackChecks } from "../../../src/dataset/packed/packedChecks";
import { shippedFigures } from "../../../src/dataset/compile/shippedFigures";
import type { ComputedFigure } from "../../../src/dataset/facts/computedFigure";
import type { ShippedFigure } from "../../../src/dataset/facts/shippedFigure";
import { factKey, placeKey } from "../../../src/dataset/facts/factId";
import { openFigures } from "../../../src/dataset/packed/packedFigures";
import { openSources } from "../../../src/dataset/packed/packedSources";
import { openMetrics } from "../../../src/dataset/packed/packedMetrics";
import { tokensOf, type Token } from "../../../src/dataset/printed/statement";
import { readProject } from "../readProject";

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
    expect(() => packColumns(["a"], [{ a: "two`lines" }])).toThrow(UnpackableText);
  });
});

describe("what ships", () => {
  it("is the figure that answers, for every fact", () => {
    const { ids } = openMetrics(files["metrics.json"]);
    const open = openFigures(files["figures.json"], ids);
    const byKey = (all: readonly ShippedFigure[]) =>
      new Map(all.map((figure) => [factKey(figure), figure]));
    const shipped = byKey(shippedFigures(compilation.figures));
    expect(byKey(ids.flatMap(open.figuresOf))).toEqual(shipped);
    expect(files["figures.json"].asOf).toBe(compilation.figures.asOf);
  });

  it("is every printing and every computed figure of every metric", () => {
    const { figures } = compilation;
    const { ids } = openMetrics(files["metrics.json"]);
    const open = openSources(files["sources.json"], openFigures(files["figures.json"], ids), ids);
    const printed = figures.statements.flatMap(tokensOf).map(withoutPath);
    const metrics = new Set([...printed, ...figures.computed].map(({ metric }) => metric));
    for (const metric of metrics) {
      const own = <T extends { readonly metric: string }>(all: readonly T[]) =>
        all.filter((one) => one.metric === metric);
      expect(open.printedOf(metric).map(withoutPath)).toEqual(own(printed));
      expect(byPlace(open.computedOf(metric))).toEqual(byPlace(own(figures.computed)));
    }
    expect(Object.keys(open.documents)).toEqual(Object.keys(figures.documents));
  });

  it("is every check, with its figures and difference", () => {
    expect(unpackChecks(files["checks.json"])).toEqual(compilation.checks);
  });

  it("is the whole catalogue", () => {
    const catalogue = openMetrics(files["metrics.json"]);
    expect(catalogue.list()).toEqual(compilation.metrics.metrics);
    expect(catalogue.statements()).toEqual(compilation.metrics.statements);
  });

  it("is small: figures of 14.5 kB gzipped at most, with the catalogue 25.5 kB", () => {
    const size = (...parts: unknown[]) => gzipSync(JSON.stringify(parts), { level: 9 }).length;
    expect(size(files["figures.json"])).toBeLessThanOrEqual(14_500);
    expect(size(files["figures.json"], files["metrics.json"])).toBeLessThanOrEqual(25_500);
  });

  it("S2 is the same whenever it is built", () => {
    // What stands on disk was built by another process.
    for (const [name, content] of Object.entries(files)) {
      const written = readFileSync(join(COMPILED_FOLDER, name), "utf8");
      expect(written === `${JSON.stringify(content)}\n`).toBe(true);
    }
  });
});

function byPlace(computed: readonly ComputedFigure[]) {
  return new Map(computed.map((figure) => [placeKey(figure), figure]));
}

/** Where a token stands in its file is for the build's messages; it does not ship. */
function withoutPath(figure: Token): Token {
  return { ...figure, path: "" };
}
