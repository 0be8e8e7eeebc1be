/** What texts of ours are told with, in Japanese: counts, names, lists of names, what tasks report. */
const STEPS = ["inserting", "searching", "tracing", "reading", "writing"];
const TOLD: readonly unknown[] = [
  ...[0, 3, "B5", "2013-03-31", ["B5", "C6"]],
  ...STEPS.map((step) => ({ step, done: 1, all: 3 })),
  { formulas: 1, errors: 2, references: ["Sheet1!B2"], isCalculating: true },
  { frozen: 2, errors: 1, writtenOut: 3, asOf: "2013-03-31" },
  { all: 9, by: { release: 1, "annual-report": 2, deck: 3, press: 3 }, copies: 4 },
];

/** A function of texts that no sample fits. */
export class UntoldText extends Error {
  override readonly name = "UntoldText";
}

/** Every text in a table of texts, at any depth; texts with gaps are filled with samples in Japanese. */
export function textsIn(value: unknown, path = ""): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return toldBy(value as Telling, path);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}.${key}`));
}

type Telling = (...args: readonly unknown[]) => unknown;

function toldBy(tell: Telling, path: string): readonly string[] {
  const texts = tuples(tell.length).flatMap((args) => {
    const text = attempt(tell, args);
    return typeof text === "string" && !/undefined|object|NaN|B5,C6/.test(text) ? text : [];
  });
  if (texts.length === 0) throw new UntoldText(`nothing that the test tells fits ${path}`);
  return texts;
}

function attempt(tell: Telling, args: readonly unknown[]): unknown {
  try {
    return tell(...args);
  } catch {
    return undefined;
  }
}

function tuples(length: number): readonly (readonly unknown[])[] {
  if (length === 0) return [[]];
  return tuples(length - 1).flatMap((rest) => TOLD.map((one) => [...rest, one]));
}
