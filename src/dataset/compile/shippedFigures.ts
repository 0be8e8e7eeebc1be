import { formatPeriod } from "../../domain/periods/period";
import { groupBy } from "../../domain/groupBy";
import { factKey } from "../facts/factId";
import type { Sources } from "../packed/packedSources";
import { reportedFact } from "../printed/reported";
import type { ShippedFigure } from "../facts/shippedFigure";
import { defined } from "../statementFiles/readStatement";
import { tokensOf } from "../printed/statement";

/** The figure that answers for each fact: the best printing, or the computed one, which is known more closely. */
export function shippedFigures({
  documents,
  statements,
  computed,
}: Sources): readonly ShippedFigure[] {
  const surpassed = new Set(computed.map(factKey));
  const printed = [...groupBy(statements.flatMap(tokensOf), factKey)]
    .filter(([key]) => !surpassed.has(key))
    .map(([, tokens]) => reportedFact(tokens, documents))
    .map((fact) => ({ ...fact, period: formatPeriod(fact.period) }));
  return [...printed, ...computed].map(figureAlone);
}

function figureAlone(figure: ShippedFigure): ShippedFigure {
  const { metric, period, scenario, standard, status, unit, value, decimals, low, high } = figure;
  return {
    ...{ metric, period, scenario, status, unit, value, low, high },
    ...defined({ standard, decimals }),
  };
}
