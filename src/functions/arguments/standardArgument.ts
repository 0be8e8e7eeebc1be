import { STANDARDS, type Standard } from "../../domain/standard";
import { STANDARD_NAMES } from "../../domain/terms";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import { readArgument } from "./cellArgument";
import { choiceList, listWith, parseChoice, type ChoiceArgument, type ChoiceList } from "./choice";

/** What else people call the standards. */
const NAMES: Readonly<Record<Standard, readonly string[]>> = {
  "US GAAP": ["GAAP", "米国会計基準", "米基準"],
  IFRS: [
    "IFRSs",
    "IAS",
    "国際会計基準",
    "国際財務報告基準",
    "国際基準",
    "IFRS基準",
    "IFRS accounting standards",
  ],
};

const LIST: ChoiceList<Standard> = choiceList(() =>
  STANDARDS.map((standard) => ({
    value: standard,
    written: standard,
    label: STANDARD_NAMES[standard],
    names: NAMES[standard],
  })),
);

/** The accounting standard that a figure is of; that of the period's annual report where none is said. */
export const STANDARD: ChoiceArgument<Standard> = {
  name: "standard",
  list: listWith(LIST, {
    // J-GAAP is another standard, and no slip of US GAAP.
    nearest: (text) => (/^\s*j|日本/i.test(text.normalize("NFKC")) ? [] : LIST.nearest(text)),
  }),
};

/** Reads an accounting standard, whatever the cell passes; undefined where none is said. */
export function parseStandard(argument: unknown): Result<Standard | undefined, Problem> {
  return readArgument(argument).kind === "empty" ? ok(undefined) : parseChoice(argument, STANDARD);
}
