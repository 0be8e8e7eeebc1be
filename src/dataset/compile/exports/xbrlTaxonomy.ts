import { findPeriod } from "../../../domain/periods/period";
import { SCENARIOS } from "../../../domain/fact";
import { STANDARDS } from "../../../domain/standard";
import { DatasetError } from "../../statementFiles/datasetError";
import type { ExportedFact } from "./exportedFact";
import { SHARE_BASES } from "./shareBasis";
import { RESTATEMENTS, standardMember, TAXONOMY_NAMESPACE } from "./xbrlReport";

/** A figure with a unit of its own is a decimal; what has none, ratios and counts, is pure. */
const ITEM_TYPES: Readonly<Record<string, string>> = {
  JPY: "xbrli:monetaryItemType",
  "JPY per share": "xbrli:decimalItemType",
  persons: "xbrli:decimalItemType",
  Gbps: "xbrli:decimalItemType",
};

/** The XBRL taxonomy schema that declares the concepts of the report, so that XBRL tools can load it. */
export function xbrlTaxonomy(facts: readonly ExportedFact[]): string {
  const concepts = new Map<string, string>();
  for (const fact of facts) {
    const declaration = declareConcept(fact);
    const known = concepts.get(fact.metric) ?? declaration;
    if (known !== declaration) {
      throw new DatasetError(fact.metric, "has figures at a day and over a span of time");
    }
    concepts.set(fact.metric, declaration);
  }
  return [HEAD, ...concepts.values(), ...DIMENSIONS, "</xs:schema>", ""].join("\n");
}

function declareConcept({ metric, unit, period }: ExportedFact): string {
  const periodType = findPeriod(period)?.kind === "instant" ? "instant" : "duration";
  return declare(metric, {
    type: ITEM_TYPES[unit] ?? "xbrli:pureItemType",
    substitutionGroup: "xbrli:item",
    periodType,
  });
}

interface Declaration {
  readonly type: string;
  readonly substitutionGroup: string;
  readonly periodType: string;
}

function declare(name: string, { type, substitutionGroup, periodType }: Declaration): string {
  const isAbstract = type === "xbrli:stringItemType";
  return `  <xs:element id="iij_${name}" name="${name}" type="${type}" substitutionGroup="${substitutionGroup}" abstract="${isAbstract}" nillable="true" xbrli:periodType="${periodType}"/>`;
}

/** The dimensions beside those of XBRL itself, each with its members. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  scenario: SCENARIOS.filter((one) => one !== "actual").map((one) => `scenario.${one}`),
  standard: STANDARDS.map(standardMember),
  "share-basis": SHARE_BASES.map((one) => `share-basis.${one}`),
  restatement: RESTATEMENTS.map((one) => `restatement.${one}`),
};

const DIMENSIONS = Object.entries(MEMBERS)
  .flatMap(([dimension, members]) => [
    { name: dimension, substitutionGroup: "xbrldt:dimensionItem" },
    ...members.map((name) => ({ name, substitutionGroup: "xbrli:item" })),
  ])
  .map(({ name, substitutionGroup }) =>
    declare(name, { type: "xbrli:stringItemType", substitutionGroup, periodType: "duration" }),
  );

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:iij="${TAXONOMY_NAMESPACE}" targetNamespace="${TAXONOMY_NAMESPACE}" elementFormDefault="qualified">
  <xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
  <xs:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>`;
