import { PATIENCE_MS } from "../../../src/excel/host/runExcel";

/** Lets so many milliseconds stand for the time that a command waits for Excel; the function returned ends it. */
export function losePatienceAfter(milliseconds: number): () => void {
  const real = globalThis.setTimeout;
  const shortened = jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation((run, delay) => real(run, delay === PATIENCE_MS ? milliseconds : delay));
  return () => {
    shortened.mockRestore();
  };
}
