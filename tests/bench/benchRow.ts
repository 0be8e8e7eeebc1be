/** One line of the benchmark's table. */
export interface BenchRow {
  readonly name: string;
  /** What was measured, with its unit: "1.04×", "2 round trips", "18.2 kB". */
  readonly measured: string;
  /** What we aim for, in the same words. */
  readonly aim?: string;
}
