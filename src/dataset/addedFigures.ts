import { findPeriod } from "../domain/periods/period";
import type { Fact } from "../domain/fact";
import { groupBy } from "../domain/groupBy";
import type { ComputedFigure } from "./facts/computedFigure";
import { factKey, placeKey } from "./facts/factId";
import { findFactById } from "./figures";
import { writeFormula } from "./facts/writeFormula";
import { isChosen, reportedFact, type Documents } from "./printed/reported";
import { SOURCES } from "./shippedSources";
import type { Token } from "./printed/statement";

/** Figures that came after the add-in was built: from filings that the reader added to the workbook. */
export interface AddedFigures {
  readonly documents: Documents;
  readonly tokens: readonly Token[];
  /** What follows from them together with the figures that are here. */
  readonly computed: readonly ComputedFigure[];
}

/** The facts that stand before those that ship: what is printed now was perhaps computed before. */
export function addedFacts({ documents, tokens, computed }: AddedFigures): readonly Fact[] {
  const all: Documents = { ...SOURCES.documents, ...documents };
  const printed = [...groupBy(tokens, factKey).values()].flatMap((added) => {
    const [first] = added;
    if (!first) return [];
    const place = placeKey(first);
    const shipped = SOURCES.printedOf(first.metric).filter((one) => placeKey(one) === place);
    const tokens = [...shipped, ...added];
    // A restated figure is told beside the one that it restates: alone it answers only where it was chosen.
    const isAnswer = tokens.some((one) => !one.restated || isChosen(one, all));
    return isAnswer ? reportedFact(tokens, all) : [];
  });
  return [...printed, ...computed.flatMap(computedFact)];
}

function computedFact(figure: ComputedFigure): Fact[] {
  const period = findPeriod(figure.period);
  if (!period) return [];
  return [
    {
      ...figure,
      period,
      printings: [],
      get formula() {
        return writeFormula(figure, findFactById);
      },
    },
  ];
}
