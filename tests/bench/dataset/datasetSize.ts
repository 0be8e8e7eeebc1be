import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import type { BenchRow } from "../benchRow";

/** How much of the dataset must be loaded before a cell can be answered, gzipped, and what may come later. */
export function benchDatasetSize(): BenchRow[] {
  const figures = gzippedSize("figures");
  const metrics = gzippedSize("metrics");
  return [
    { name: "Figures, gzipped", measured: kilobytes(figures), aim: "≤ 20 kB" },
    { name: "Figures and catalogue, gzipped", measured: kilobytes(figures + metrics) },
    {
      name: "Sources, gzipped (loaded behind the functions)",
      measured: kilobytes(gzippedSize("sources")),
    },
    {
      name: "Definitions, gzipped (loaded when shown)",
      measured: kilobytes(gzippedSize("definitions")),
    },
    { name: "Checks, gzipped (loaded when shown)", measured: kilobytes(gzippedSize("checks")) },
  ];
}

function gzippedSize(name: string): number {
  return gzipSync(readFileSync(`src/dataset/compiled/${name}.json`), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
