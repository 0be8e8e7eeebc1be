import { existsSync } from "node:fs";
import type { BenchRow } from "../benchRow";
import { measureNetwork } from "./networkSizes";

/** Bytes and requests of a user as docs/deploy.md counts them, from what is built. */
export function benchNetwork(): BenchRow[] {
  if (!existsSync("dist/taskpane.html"))
    return [{ name: "the add-in's files", measured: "not measured: npm run build" }];
  return measureNetwork().map(({ who, requests, kB }) => ({
    name: who,
    measured: `${requests} requests, ${kB.toFixed(1)} kB`,
  }));
}
