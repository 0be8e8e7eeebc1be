import { gzipSync } from "node:zlib";
import {
  compileDataset,
  packCompilation,
  type Compilation,
} from "../../src/dataset/compile/compileDataset";
import { packColumns, UnpackableText, unpackColumns } from "../../src/dataset/columns";
import { unpackFigures } from "../../src/dataset/packedFigures";
import { unpackMetrics } from "../../src/dataset/packedMetrics";
import { readProject } from "./readProject";

let compilation: Compilation;
let files: ReturnType<typeof packCompilation>;

beforeAll(() => {
  compilation = compileDataset(readProject());
  files = packCompilation(compilation);
});

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
  it("is the whole dataset: statements, documents and computed figures", () => {
    const { statements, documents, computed, asOf } = unpackFigures(files["figures.json"]);
    const { figures } = compilation;
    expect(statements).toEqual(
      figures.statements.map(
        (one) =>
          expect.objectContaining({
            rows: one.rows,
            text: one.text,
            columns: one.columns,
            section: one.section,
          }) as object,
      ),
    );
    expect(computed).toEqual(figures.computed);
    expect(asOf).toBe(figures.asOf);
    expect(Object.keys(documents)).toEqual(Object.keys(figures.documents));
  });

  it("is the whole catalogue", () => {
    const { metrics, statements } = unpackMetrics(files["metrics.json"]);
    expect(
      metrics.filter(({ id }) => compilation.metrics.metrics.some((one) => one.id === id)),
    ).toEqual(compilation.metrics.metrics);
    expect(statements).toEqual(compilation.metrics.statements);
  });

  it("is 25 kB gzipped at most", () => {
    const bytes = gzipSync(JSON.stringify([files["figures.json"], files["metrics.json"]]), {
      level: 9,
    }).length;
    expect(bytes).toBeLessThanOrEqual(25 * 1024);
  });

  it("is the same whenever it is built", () => {
    expect(JSON.stringify(packCompilation(compileDataset(readProject())))).toBe(
      JSON.stringify(files),
    );
  });
});
