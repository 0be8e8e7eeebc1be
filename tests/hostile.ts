import fc from "fast-check";
import { readFormula } from "../src/excel/formulas/callArguments";
import { callsOurs, repairText } from "../src/excel/formulas/ourFormula";
import { findRecord } from "../src/excel/insert/record/storedRecord";
import { readKept } from "../src/filings/keptFilings";
import { fitsSheet, findArea } from "../src/plans/sheets/address";
import { readSnapshot } from "../src/workbench/host/workbook/snapshots/readSnapshot";

/** Something that an attacker may have written, and what must hold whatever it is. */
export interface Attack {
  readonly name: string;
  /** Runs that many generated cases; the answer is what went wrong, a case each. */
  readonly run: (cases: number) => readonly string[];
}

const PIECES = [
  ...['"', '""', "'", "!", "(", ")", "{", "}", "[", "]", ",", ";", ":", "@", "#", "&", " ", "\n"],
  ...[
    "IIJ.REVENUE(",
    "IIJ.A",
    "_xldudf_IIJ_VALUE(",
    "_xlfn.",
    "LAMBDA(",
    "A1",
    "$B$2",
    "XFD1048576",
  ],
  ...["'a b'!", "[1]Book!", "'C:\\x.xla'!", "=cmd|' /C calc'!A0", "1E+999", "年", "\u202e", "\0"],
];
const formula = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((pieces) => `=${pieces.join("")}`);

/** Nothing of a formula is lost or made up: what is read stands in it, and what is meant is meant for good. */
function complaintAboutFormula(text: string): string | undefined {
  const { calls } = readFormula(text);
  if (!calls.every((call) => text.includes(call.formula.slice(1)))) return "a call was made up";
  const meant = repairText(text);
  if (repairText(meant) !== meant) return "it was repaired, and is not repaired yet";
  return callsOurs(text) || calls.length === 0 ? undefined : "its calls are not ours";
}

const RECORD = {
  title: "ATM operation",
  insertedAt: "2026-01-01T00:00:00.000Z",
  fingerprint: "cbf29ce484222325",
  spills: ["B2:C9"],
  charts: ["Chart"],
  at: "A1",
  before: [{ look: { fill: "", font: "" }, width: [48, 60] }],
};
const area = fc.constantFrom(
  "A0",
  "A1",
  "XFE1",
  "A1:XFD1048576",
  "B2:A1",
  "A1:A1048577",
  "Sheet1!A1",
);
const rubbish = fc.oneof(fc.anything(), area, fc.array(area), fc.constantFrom("__proto__", -1));
const record = fc
  .dictionary(fc.constantFrom(...Object.keys(RECORD), "__proto__", "constructor"), rubbish)
  .map((parts) => writeJson({ ...RECORD, ...parts }));

export function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "";
  }
}

/** A record is believed only where every part of it is one that we may have written. */
function complaintAboutRecord(text: string): string | undefined {
  const found = findRecord(text);
  const areas = found ? [found.at, ...found.spills] : [];
  const isOnSheet = areas.every((one) => {
    const read = findArea(one);
    return read !== undefined && fitsSheet(read);
  });
  return isOnSheet ? undefined : "an area that no sheet has";
}

const SNAPSHOT = {
  version: 1,
  activeSheet: "a",
  calculationMode: "Automatic",
  protection: { isProtected: false },
  sheets: [],
  names: [],
  settings: {},
  customXmlParts: {},
  properties: {},
};
const snapshot = fc
  .dictionary(fc.constantFrom(...Object.keys(SNAPSHOT), "__proto__"), rubbish)
  .map((parts): object => ({ ...SNAPSHOT, ...parts }));

/** No sheet is made up: without one there is no workbook to open. */
function complaintAboutSnapshot(kept: object): string | undefined {
  const read = readSnapshot(kept);
  return read === undefined || read.sheets.length > 0 ? undefined : "a workbook without sheets";
}

const STATEMENT = {
  id: "filing",
  title: { en: "Filing", ja: "Filing" },
  document: "filing",
  section: "Consolidated",
  columns: [{ period: "4Q11" }],
  rows: [{ metric: "revenue", label: "Revenue", printed: ["26,563"] }],
  text: [],
};
const DOCUMENT = {
  title: "Filing",
  publisher: "IIJ",
  published: "2012-05-15",
  authority: "filing",
};
const keptFilings = fc
  .record({
    version: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, rubbish),
    document: fc.dictionary(fc.constantFrom(...Object.keys(DOCUMENT), "__proto__"), rubbish),
    statement: fc.dictionary(
      fc.constantFrom(...Object.keys(STATEMENT), "scale", "unit", "__proto__"),
      rubbish,
    ),
  })
  .map(({ version, document, statement }) => {
    const filing = {
      document: { ...DOCUMENT, ...document },
      statement: { ...STATEMENT, ...statement },
    };
    return writeJson({ version, filings: [filing] });
  });

/** Filings that a workbook keeps are read whole, or not at all. */
function complaintAboutFilings(text: string): string | undefined {
  const read = readKept(text);
  return read.kind !== "kept" || read.filings.length === 1 ? undefined : "a filing was lost";
}

/** Crafted formulas, settings of inserts, kept workbooks, and filings that a workbook keeps. */
export const ATTACKS: readonly Attack[] = [
  attack("formulas", formula, complaintAboutFormula),
  attack("records of inserts", record, complaintAboutRecord),
  attack("kept workbooks", snapshot, complaintAboutSnapshot),
  attack("parts with filings", keptFilings, complaintAboutFilings),
];

function attack<T>(
  name: string,
  generated: fc.Arbitrary<T>,
  complaintAbout: (one: T) => string | undefined,
): Attack {
  const run = (cases: number): readonly string[] => {
    const wrong: string[] = [];
    const property = fc.property(generated, (one) => {
      const complaint = outcomeOf(() => complaintAbout(one));
      if (complaint !== undefined) wrong.push(`${complaint}: ${fc.stringify(one)}`);
    });
    fc.assert(property, { numRuns: cases });
    const isPolluted = "polluted" in {} || Object.keys(Object.prototype).length > 0;
    return isPolluted ? [...wrong, "every object has a property more"] : wrong;
  };
  return { name, run };
}

function outcomeOf(work: () => string | undefined): string | undefined {
  try {
    return work();
  } catch (error) {
    return `it throws ${String(error)}`;
  }
}
