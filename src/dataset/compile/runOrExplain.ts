import { DatasetError } from "../statementFiles/datasetError";

/** Runs a command; where a data file is wrong it says only what to correct, and the command fails. */
export function runOrExplain(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    process.stderr.write(`\n${error.message}\n\n`);
    process.exitCode = 1;
  }
}
