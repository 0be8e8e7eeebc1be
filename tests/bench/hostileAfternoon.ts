import { ATTACKS } from "../hostile";
import type { BenchRow } from "./benchRow";

const CASES = 200_000;

/** Many generated formulas, records of inserts and kept workbooks: how many did harm. */
export function benchHostileAfternoon(): BenchRow[] {
  const each = Math.ceil(CASES / ATTACKS.length);
  return ATTACKS.map(({ name, run }) => ({
    name: `${each.toLocaleString("en-US")} generated ${name}`,
    measured: `${run(each).length} did harm`,
    aim: "0",
  }));
}
