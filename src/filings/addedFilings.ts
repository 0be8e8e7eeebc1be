import { addedFacts, type AddedFigures } from "../dataset/addedFigures";
import { answerWith, findFact } from "../dataset/figures";
import { findMetric } from "../dataset/metrics";
import { placeKey } from "../dataset/facts/factId";
import { tokensOf, type Token } from "../dataset/printed/statement";
import { endMonthOf, findPeriod } from "../domain/periods/period";
import { deriveYear } from "./derive";
import type { FiledStatement } from "./filedStatement";

/**
 * Answers with the figures of filings beside those that ship: what they print, and what follows from
 * it. With no filings, as before.
 */
export function answerWithFilings(filings: readonly FiledStatement[]): void {
  if (filings.length === 0) {
    answerWith([]);
    return;
  }
  const tokens = filings.flatMap(({ statement }) => tokensOf(statement));
  const documents = Object.fromEntries(
    filings.map(({ statement, document: { title, published, authority } }) => [
      statement.id,
      { title, published, authority, isAdded: true as const },
    ]),
  );
  const printed: AddedFigures = { documents, tokens, computed: [] };
  // What is printed is known first: the sums are made of it and of what ships.
  answerWith(addedFacts(printed));
  const computed = yearsOf(tokens).flatMap((year) => deriveYear(year, findFact));
  answerWith(addedFacts({ ...printed, computed }));
}

/** The years of metrics that the tokens say something of. */
function yearsOf(tokens: readonly Token[]) {
  const years = tokens.flatMap(({ metric: id, period, scenario, standard }) => {
    const [metric, found] = [findMetric(id), findPeriod(period)];
    if (!metric || !found || found.kind === "instant" || found.kind === "month") return [];
    const year = Math.floor((endMonthOf(found) - 3) / 12);
    return [{ metric, year, scenario, ...(standard && { standard }) }];
  });
  const keyOf = ({ metric, year, scenario, standard }: (typeof years)[number]) =>
    `${metric.id} ${placeKey({ period: String(year), scenario, standard })}`;
  return [...new Map(years.map((one) => [keyOf(one), one])).values()];
}
