import { findPeriod } from "../../domain/periods/period";
import { FilingRefusal } from "../filingProblem";
import type { XbrlContext, XbrlUnit } from "./xbrlFact";

const INSTANCE = "http://www.xbrl.org/2003/instance";

/** A context that stands in an element. */
export function readContext(element: Element): XbrlContext {
  const id = element.getAttribute("id") ?? "";
  const start = textIn(element, "startDate");
  const end = textIn(element, "endDate") ?? textIn(element, "instant");
  const isDated = end !== undefined && isDay(end) && (start === undefined || isDay(start));
  if (id === "" || !isDated || (start !== undefined && start > end)) {
    throw new FilingRefusal("context-broken", { given: id });
  }
  return {
    id,
    entity: textIn(element, "identifier") ?? "",
    ...(start !== undefined && { start }),
    end,
    members: membersOf(element, id),
  };
}

function membersOf(element: Element, id: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (const member of element.getElementsByTagName("*")) {
    if (member.localName === "typedMember")
      throw new FilingRefusal("context-broken", { given: id });
    if (member.localName !== "explicitMember") continue;
    const axis = localName(member.getAttribute("dimension") ?? "");
    if (axis === "" || members.has(axis)) throw new FilingRefusal("context-broken", { given: id });
    members.set(axis, localName(member.textContent.trim()));
  }
  return members;
}

/** Collects contexts over the files of a set; one that is repeated must mean the same. */
export function addContext(contexts: Map<string, XbrlContext>, context: XbrlContext): void {
  const known = contexts.get(context.id);
  if (known && describe(known) !== describe(context)) {
    throw new FilingRefusal("context-broken", { given: context.id });
  }
  contexts.set(context.id, context);
}

function describe({ entity, start = "", end, members }: XbrlContext): string {
  return [entity, start, end, ...[...members].flat()].join(" ");
}

/** A unit that stands in an element: its measures, or their fraction. */
export function readUnit(element: Element): XbrlUnit {
  const measures = [...element.getElementsByTagNameNS(INSTANCE, "measure")].map((measure) =>
    measure.textContent.trim(),
  );
  const isFraction = element.getElementsByTagNameNS(INSTANCE, "divide").length > 0;
  return unitOf(measures.join(isFraction ? "/" : " "));
}

const UNITS: Readonly<Record<string, XbrlUnit>> = {
  JPY: "JPY",
  "JPY/shares": "JPYPerShares",
  JPYPerShares: "JPYPerShares",
  pure: "pure",
  shares: "shares",
};

/** The unit of measures such as "iso4217:JPY/xbrli:shares". */
export function unitOf(measures: string): XbrlUnit {
  const plain = measures.replace(/[\w.-]+:/g, "");
  return Object.hasOwn(UNITS, plain) ? (UNITS[plain] ?? { other: plain }) : { other: plain };
}

function textIn(element: Element, name: string): string | undefined {
  const [found, second] = element.getElementsByTagNameNS(INSTANCE, name);
  return found && !second ? found.textContent.trim() : undefined;
}

function isDay(text: string): boolean {
  return findPeriod(text)?.kind === "instant";
}

/** What stands behind the colon. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
