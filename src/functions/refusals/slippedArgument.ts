import { parsePeriod } from "../../domain/periods/reading/parsePeriod";
import type { Problem, Signature, Slip } from "../../domain/problem";
import { BASIS, FIELD, ORIENTATION, SCENARIO, STATEMENT, UNIT } from "../arguments/choices";
import { METRIC_CHOICES } from "../arguments/metricArgument";
import { REVISION } from "../arguments/revisionArgument";
import { STANDARD } from "../arguments/standardArgument";

type Kind = Slip["kind"];

/** What a part of a figure is asked by; a whole figure is asked of IIJ.VALUE. */
const PARTS = ["item", "indicator", "segment", "component", "category"];

/** What each kind of argument understands, the plainest first, and the parameters that are of it. */
export const KINDS: readonly {
  readonly kind: Kind;
  readonly parameters: readonly string[];
  readonly understands: (text: string) => unknown;
}[] = [
  {
    kind: "period",
    parameters: ["period", "periods", "date", "from", "to"],
    understands: (text) => parsePeriod(text).ok,
  },
  { kind: "unit", parameters: ["unit"], understands: (text) => UNIT.list.find(text) },
  {
    kind: "truth",
    parameters: ["headers", "revision"],
    understands: (text) => text === "TRUE" || text === "FALSE",
  },
  {
    kind: "scenario",
    parameters: ["scenario", "revision"],
    understands: (text) => SCENARIO.list.find(text) ?? REVISION.list.find(text),
  },
  { kind: "standard", parameters: ["standard"], understands: (text) => STANDARD.list.find(text) },
  { kind: "basis", parameters: ["basis"], understands: (text) => BASIS.list.find(text) },
  { kind: "field", parameters: ["field"], understands: (text) => FIELD.list.find(text) },
  {
    kind: "orientation",
    parameters: ["orientation"],
    understands: (text) => ORIENTATION.list.find(text),
  },
  {
    kind: "name",
    parameters: ["metric", "metrics", "statement", "of", ...PARTS],
    understands: (text) => METRIC_CHOICES.find(text) ?? STATEMENT.list.find(text),
  },
];

/** The functions that take what many do not, to be named where it was given to one of those. */
const ELSEWHERE: Partial<Record<Kind, string>> = {
  unit: "IIJ.VALUE(metric, period, unit)",
  scenario: "IIJ.VALUE(metric, period, unit, scenario)",
  standard: "IIJ.VALUE(metric, period, unit, scenario, standard)",
  basis: "IIJ.GROWTH(metric, period, basis)",
};

/** The problem with an argument, told as a slip where the argument is a good one in another place. */
export function explainSlip(problem: Problem, signature: Signature): Problem {
  if (!("argument" in problem) || !("given" in problem)) return problem;
  const { argument, given } = problem;
  const found = KINDS.find(
    ({ parameters, understands }) => !parameters.includes(argument) && understands(given),
  );
  if (PARTS.includes(argument) && METRIC_CHOICES.find(given)) {
    return withSlip(problem, { kind: "name", usage: "IIJ.VALUE(metric, period)" });
  }
  const usage = found && usageFor(found, signature);
  return found && usage ? withSlip(problem, { kind: found.kind, usage }) : problem;
}

function withSlip<P extends Problem>(problem: P, slip: Slip): P {
  return { ...problem, slip };
}

function usageFor(found: (typeof KINDS)[number], signature: Signature): string | undefined {
  const { id, parameters } = signature;
  const isTaken = parameters.some((parameter) => found.parameters.includes(parameter));
  return isTaken || found.kind === "name"
    ? `IIJ.${id}(${parameters.join(", ")})`
    : ELSEWHERE[found.kind];
}
