import { isCoarse } from "../../domain/coarse";
import {
  AUTHORITIES,
  type Authority,
  type BaseUnit,
  type Fact,
  type Printing,
  type Source,
} from "../../domain/fact";
import { findPeriod } from "../../domain/periods/period";
import { agree } from "./agree";
import { isCopy, isOwn } from "./copies";
import { parsePrinted } from "./printed";
import { leaseNote } from "./leaseAccounting";
import type { Token, SourceDocument } from "./statement";

/** What is needed of a document to cite and to rank its figures. */
export interface ShippedDocument extends Omit<SourceDocument, "publisher"> {
  /** A filing that the reader added to the workbook. */
  readonly isAdded?: true;
  /** The figures that it restates answer before those that were printed first: the reader chose so. */
  readonly restates?: true;
}

/** Documents by their key. */
export type Documents = Readonly<Record<string, ShippedDocument>>;

/** A token that cannot be read although the build has read it: a bug, never a reader's mistake. */
export class UnreadableToken extends Error {
  override readonly name = "UnreadableToken";
}

/** The fact that one or more printings of a figure make; the most trusted and most precise one answers. */
export function reportedFact(tokens: readonly Token[], documents: Documents): Fact {
  const ranked = rankTokens(tokens, documents);
  const [best] = ranked;
  const period = best && findPeriod(best.token.period);
  if (!period) throw new UnreadableToken(`no printing of a known period: ${JSON.stringify(best)}`);
  const note = noteOf(ranked);
  return {
    metric: best.token.metric,
    period,
    scenario: best.token.scenario,
    standard: best.token.standard,
    status: "reported",
    unit: best.unit,
    value: best.printing.value,
    decimals: best.printing.decimals,
    low: best.printing.low,
    high: best.printing.high,
    printings: ranked.map(({ printing }) => printing),
    ...(note !== undefined && { note }),
  };
}

/** What is said of any of the printings, and of the figure itself, each once. */
export function noteOf(ranked: readonly RankedToken[]): string | undefined {
  const texts = ranked.flatMap(({ token }) => [token.note ?? [], leaseNote(token) ?? []].flat());
  const notes = [...new Set(texts)];
  const said = notes.filter((note) => !notes.some((all) => all !== note && all.includes(note)));
  return said.length > 0 ? said.join(" ") : undefined;
}

/** A token together with what it says. */
export interface RankedToken {
  readonly token: Token;
  readonly unit: BaseUnit;
  readonly printing: Printing;
}

/**
 * The printings of one fact: as printed before converted, by authority, precision, the later document.
 * An amount printed coarsely stands back behind the most trusted that is printed more finely and agrees
 * with it, and a copy behind what the company's own document prints as finely.
 */
export function rankTokens(tokens: readonly Token[], documents: Documents): RankedToken[] {
  const ranked = rankByTrust(tokens, documents);
  const closest = closestTo(ranked[0], ranked);
  const first = closest && ownOf(closest, ranked);
  return first ? [first, ...ranked.filter((one) => one !== first)] : ranked;
}

/** A printing, or where it was read in a copy what a document of the company's own prints as finely, and agrees. */
function ownOf(answering: RankedToken, ranked: readonly RankedToken[]): RankedToken {
  if (!isCopy(answering.printing.source)) return answering;
  const own = ranked.find(
    (one) =>
      isOwn(one.printing.source) &&
      isFirst(one.token) === isFirst(answering.token) &&
      one.printing.decimals === answering.printing.decimals &&
      agree(answering.printing, one.printing),
  );
  return own ?? answering;
}

/** A printing, or where it is coarse the closest that agrees with it. */
function closestTo(
  coarse: RankedToken | undefined,
  ranked: readonly RankedToken[],
): RankedToken | undefined {
  if (!coarse || !cameCoarsely(coarse)) return coarse;
  const finer = ranked.find(
    (one) =>
      one.printing.decimals > coarse.printing.decimals &&
      isFirst(one.token) &&
      agree(coarse.printing, one.printing),
  );
  return finer ? closestTo(finer, ranked) : coarse;
}

function cameCoarsely({ token, unit, printing }: RankedToken): boolean {
  return token.scenario === "actual" && isCoarse(unit, printing.decimals);
}

function rankByTrust(tokens: readonly Token[], documents: Documents): RankedToken[] {
  const ranked = tokens.map((token) => rankedToken(token, documents));
  return ranked.sort(
    (a, b) =>
      Number(isChosen(b.token, documents)) - Number(isChosen(a.token, documents)) ||
      Number(isFirst(b.token)) - Number(isFirst(a.token)) ||
      trustOf(a.token, documents) - trustOf(b.token, documents) ||
      b.printing.decimals - a.printing.decimals ||
      Number(isCopy(a.printing.source)) - Number(isCopy(b.printing.source)) ||
      compareText(publishedOf(b.token, documents), publishedOf(a.token, documents)),
  );
}

function rankedToken(token: Token, documents: Documents): RankedToken {
  const read = parsePrinted(token.printed, token.reading);
  if (!read.ok) throw new UnreadableToken(`${token.path}: ${read.problem}`);
  const { unit, ...known } = read.value;
  const source = sourceOf(token, documents);
  const restated = token.restated && { restated: true };
  return { token, unit, printing: { printed: token.printed, source, ...known, ...restated } };
}

function sourceOf(token: Token, documents: Documents): Source {
  const document = documents[token.document];
  const url = token.url ?? document?.url;
  return {
    document: document?.title ?? token.document,
    authority: authorityOf(token, documents),
    section: token.section,
    row: token.row,
    column: token.column,
    ...(url && { url }),
    ...(document?.isAdded && { isAdded: true as const }),
  };
}

/**
 * A figure that was multiplied, as for a share split, stands back behind one that is printed as it is,
 * a restated one behind the one that was printed first.
 */
function isFirst({ reading, restated }: Token): boolean {
  return reading.factor === undefined && restated === undefined;
}

/** Whether a figure restates another one, and is to answer in its place. */
export function isChosen({ document, restated }: Token, documents: Documents): boolean {
  return restated !== undefined && documents[document]?.restates === true;
}

function authorityOf(token: Token, documents: Documents): Authority {
  return documents[token.document]?.authority ?? "press";
}

/** The less, the more it is trusted. */
function trustOf(token: Token, documents: Documents): number {
  return AUTHORITIES.indexOf(authorityOf(token, documents));
}

function publishedOf(token: Token, documents: Documents): string {
  return documents[token.document]?.published ?? "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
