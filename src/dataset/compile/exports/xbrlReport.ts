import { addDays } from "../../../domain/periods/days";
import { dayBefore } from "../../../domain/periods/months";
import { endOf, findPeriod } from "../../../domain/periods/period";
import type { Standard } from "../../../domain/standard";
import { DatasetError } from "../../statementFiles/datasetError";
import type { ExportedFact } from "./exportedFact";

/** The file name of the taxonomy that the report refers to. */
export const TAXONOMY_FILE = "iij-figures.xsd";

/** The namespace of our concepts. */
export const TAXONOMY_NAMESPACE = "urn:iij-for-excel:figures";

/** IIJ's number at the SEC, by which its filings are found. */
const ENTITY = "cik:0001090633";

const NAMESPACES = {
  cik: "http://www.sec.gov/CIK",
  iij: TAXONOMY_NAMESPACE,
  iso4217: "http://www.xbrl.org/2003/iso4217",
  xbrli: "http://www.xbrl.org/2003/instance",
};

/** Ratios and counts are pure numbers, which xBRL-JSON writes without a unit. */
const UNITS: Readonly<Record<string, string | undefined>> = {
  JPY: "iso4217:JPY",
  "JPY per share": "iso4217:JPY/xbrli:shares",
  persons: "iij:persons",
  Gbps: "iij:Gbps",
};

/**
 * The figures as an xBRL-JSON report (Open Information Model 1.0): one fact for each figure, the
 * printing that answers. Bounded figures have no value that could be reported.
 */
export function xbrlReport(facts: readonly ExportedFact[]) {
  const reported = facts.filter(({ preferred, status }) => preferred && status !== "bounded");
  return {
    documentInfo: {
      documentType: "https://xbrl.org/2021/xbrl-json",
      namespaces: NAMESPACES,
      taxonomy: [TAXONOMY_FILE],
    },
    facts: Object.fromEntries(reported.map((fact, index) => [`f${index + 1}`, xbrlFact(fact)])),
  };
}

function xbrlFact(fact: ExportedFact) {
  const { metric, period, scenario, standard, shareBasis, value, unit, decimals } = fact;
  const xbrlUnit = UNITS[unit];
  const restatement = restatementOf(fact);
  return {
    value,
    decimals,
    dimensions: {
      concept: `iij:${metric}`,
      entity: ENTITY,
      period: xbrlPeriod(period),
      ...(xbrlUnit && { unit: xbrlUnit }),
      // A fact without the dimension is of its default member: what happened.
      ...(scenario !== "actual" && { "iij:scenario": `iij:scenario.${scenario}` }),
      ...(standard && { "iij:standard": `iij:${standardMember(standard)}` }),
      ...(shareBasis && { "iij:share-basis": `iij:share-basis.${shareBasis}` }),
      ...(restatement && { "iij:restatement": `iij:restatement.${restatement}` }),
    },
  };
}

/** What a figure can be of which two are told: the one printed first, or the restated one. */
export const RESTATEMENTS = ["as-previously-reported", "restated"] as const;

/** Undefined for a figure that nobody restated. */
function restatementOf(fact: ExportedFact): (typeof RESTATEMENTS)[number] | undefined {
  if (fact.restated) return "restated";
  return fact.restatedBy === null ? undefined : "as-previously-reported";
}

/** The name of a standard as a member of its dimension: standard.us-gaap. */
export function standardMember(standard: Standard): string {
  return `standard.${standard.toLowerCase().replace(" ", "-")}`;
}

/** Midnights: a day's end is the next day's first moment. */
function xbrlPeriod(id: string): string {
  const period = findPeriod(id);
  if (!period) throw new DatasetError(id, "not a period");
  const end = `${addDays(endOf(period), 1)}T00:00:00`;
  if (period.kind === "instant") return end;
  return `${addDays(dayBefore(period), 1)}T00:00:00/${end}`;
}
