import { addedFacts, type AddedFigures } from "../dataset/addedFigures";
import { answerWith, findFact } from "../dataset/figures";
import type { Documents } from "../dataset/printed/reported";
import { factKey } from "../dataset/facts/factId";
import { parsePrinted, type ReadToken } from "../dataset/printed/printed";
import { tokensOf, type Token } from "../dataset/printed/statement";
import { agree } from "../dataset/printed/agree";
import { deriveYear, yearsOf } from "./derive";
import { inOrder, type FiledStatement } from "./filedStatement";
import { restatedFacts } from "./restatedFigures";

/** How many filings answer now. */
let answering = 0;

/**
 * Answers with the figures of filings beside those that ship: what they print, and what follows from
 * it. With no filings, as before. Answers whether anything is another now.
 */
export function answerWithFilings(filings: readonly FiledStatement[]): boolean {
  if (filings.length + answering === 0) return false;
  answering = filings.length;
  if (filings.length === 0) {
    answerWith([]);
    return true;
  }
  const tokens = toldAsRestated(inOrder(filings).flatMap(({ statement }) => tokensOf(statement)));
  const printed: AddedFigures = { documents: documentsOf(filings), tokens, computed: [] };
  // What is printed is known first: the sums are made of it and of what ships.
  answerWith(addedFacts(printed));
  const computed = yearsOf(tokens).flatMap((year) => deriveYear(year, findFact));
  const added: AddedFigures = { ...printed, computed };
  const facts = addedFacts(added);
  answerWith(facts);
  const restated = restatedFacts({ ...added, documents: restating(filings) });
  if (restated.length > 0) answerWith([...facts, ...restated]);
  return true;
}

/** Figures in the order of their publication: one that differs from what was printed first restates it. */
function toldAsRestated(tokens: readonly Token[]): readonly Token[] {
  const first = new Map<string, ReadToken>();
  return tokens.map((token) => {
    const read = parsePrinted(token.printed, token.reading);
    if (token.scenario !== "actual" || token.restated || !read.ok) return token;
    const known = first.get(factKey(token));
    first.set(factKey(token), known ?? read.value);
    return known && !agree(known, read.value) ? { ...token, restated: "yes" } : token;
  });
}

/** What is asked while other filings answer; those that answered before do again. */
export function askedBeside<T>(
  others: readonly FiledStatement[],
  all: readonly FiledStatement[],
  ask: () => T,
): T {
  if (others.length === all.length && others.every((one, at) => one === all[at])) return ask();
  try {
    answerWithFilings(others);
    return ask();
  } finally {
    answerWithFilings(all);
  }
}

function documentsOf(filings: readonly FiledStatement[]): Documents {
  return Object.fromEntries(
    filings.map(({ statement, document: { title, published, authority } }) => [
      statement.id,
      { title, published, authority, isAdded: true as const },
    ]),
  );
}

/** The documents with those marked whose restated figures were chosen to answer. */
function restating(filings: readonly FiledStatement[]): Documents {
  const documents = documentsOf(filings);
  const chosen = filings.filter(({ usesRestated }) => usesRestated).map((one) => one.statement.id);
  return Object.fromEntries(
    Object.entries(documents).map(([id, one]) => [
      id,
      chosen.includes(id) ? { ...one, restates: true as const } : one,
    ]),
  );
}
