import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { DATASET_FOLDER } from "../../dataset/compile/loadDataset";
import { runOrExplain } from "../../dataset/compile/runOrExplain";
import { readFiles } from "../../dataset/compile/sources/readFiles";
import "../../dataset/shippedSources";
import type { ComparedFigure, ComparedFiling } from "../comparedFigure";
import { compareFiling } from "../compareFiling";
import { fileStatement } from "../filedStatement";
import type { Filing } from "../filing";
import { explainFilingProblem } from "../filingProblem";
import { readFiling } from "../readFiling";
import { filesAdding } from "./addToDataset";
import { filingTable } from "./filingTable";

const USAGE =
  "Say which file is to be read: npm run filing -- <file> [--json] [--any-company] [--write]";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    "any-company": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const [file] = positionals;
if (file === undefined) refuse(USAGE);
else if (values.write && values["any-company"]) {
  refuse("Only IIJ's own filings become part of the dataset: leave --any-company or --write out.");
} else readFile(file);

function readFile(path: string): void {
  const parser = new new JSDOM("").window.DOMParser();
  const result = readFiling(new Uint8Array(readFileSync(path)), {
    anyCompany: values["any-company"],
    parseXml: (text) => parser.parseFromString(text, "application/xhtml+xml"),
  });
  if (!result.ok) {
    refuse(explainFilingProblem(result.problem).en);
    return;
  }
  const compared = compareFiling(result.value);
  print(values.json ? JSON.stringify(result.value, null, 2) : filingTable(result.value, compared));
  if (values.write) {
    runOrExplain(() => {
      write(result.value, compared);
    });
  }
}

/** Adds what is new, what agrees, and what restates a printed figure; what contradicts is for people to decide. */
function write(filing: Filing, compared: ComparedFiling): void {
  const statement = fileStatement(filing, compared.figures, isWritten);
  const files = filesAdding(readFiles(DATASET_FOLDER), statement);
  for (const { path, json } of files) {
    const target = join(DATASET_FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `${JSON.stringify(json, null, 2)}\n`);
    print(`written: src/dataset/${path}`);
  }
  print("The checks of the dataset hold. Now: npm run data && npm run functions && npm test");
}

function isWritten({ standing, known }: ComparedFigure): boolean {
  if (standing === "restated") return known?.document !== "";
  return ["new", "revised", "agrees"].includes(standing);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function refuse(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
