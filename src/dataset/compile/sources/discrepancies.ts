import { STANDARDS, type Standard } from "../../../domain/standard";
import {
  readChoice,
  readList,
  readObject,
  readOptional,
  readText,
  type JsonPlace,
} from "../../statementFiles/jsonReader";

/** Two documents that print different figures for the same thing, known and explained. */
export interface SourceDiscrepancy {
  readonly metric: string;
  readonly period: string;
  readonly scenario: string;
  /** The accounting standard; absent where it is the usual one of the period, or the figure has none. */
  readonly standard?: Standard | undefined;
  /** Key of the document whose figure does not answer. */
  readonly document: string;
  readonly printed: string;
  readonly reason: string;
}

/** Printed figures that do not add up even within their rounding, known and explained. */
export interface IdentityDiscrepancy {
  readonly id: string;
  readonly reason: string;
}

/** Everything that is known not to agree. An entry that no longer occurs fails the build. */
export interface Discrepancies {
  readonly sources: readonly SourceDiscrepancy[];
  readonly identities: readonly IdentityDiscrepancy[];
}

/** Reads the list of known discrepancies. */
export function readDiscrepancies(place: JsonPlace): Discrepancies {
  const at = readObject(place, ["sources", "identities"]);
  return {
    sources: readList(at("sources"), readSource),
    identities: readList(at("identities"), readIdentity),
  };
}

const KEYS = ["metric", "period", "scenario", "standard", "document", "printed", "reason"];

function readSource(place: JsonPlace): SourceDiscrepancy {
  const at = readObject(place, KEYS);
  return {
    metric: readText(at("metric")),
    period: readText(at("period")),
    scenario: readOptional(at("scenario"), readText) ?? "actual",
    standard: readOptional(at("standard"), (standard) => readChoice(standard, STANDARDS)),
    document: readText(at("document")),
    printed: readText(at("printed")),
    reason: readText(at("reason")),
  };
}

function readIdentity(place: JsonPlace): IdentityDiscrepancy {
  const at = readObject(place, ["id", "reason"]);
  return { id: readText(at("id")), reason: readText(at("reason")) };
}
