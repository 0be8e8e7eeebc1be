import { findFact } from "../dataset/figures";
import { askedBeside } from "./addedFilings";
import { saysTheSame } from "./saysTheSame";
import type { ComparedFigure, ComparedFiling } from "./comparedFigure";
import { compareFiling, knownOf, placeOf } from "./compareFiling";
import { comesBefore, fileStatement, periodOf, takesPlaceOf } from "./filedStatement";
import type { FiledStatement } from "./filedStatement";
import type { Filing } from "./filing";

/**
 * A filing beside what was known on its day: what ships, and the filings that were published before
 * it. So the order in which filings are added does not matter. What later ones say otherwise is told.
 */
export function compareBeside(filing: Filing, kept: readonly FiledStatement[]): ComparedFiling {
  const own = fileStatement(filing, []);
  // A report that was submitted again is compared with the others, not with itself.
  const others = kept.filter((one) => !takesPlaceOf(own, one)).map(asFirstPrinted);
  const before = others.filter((one) => comesBefore(one, own));
  const compared = askedBeside(before, kept, () => compareFiling(filing));
  if (before.length === others.length) return compared;
  const isReportedAgain =
    filing.period !== undefined &&
    others.some((one) => !before.includes(one) && periodOf(one) === filing.period);
  return askedBeside(others, kept, () => ({
    ...compared,
    figures: compared.figures.map((one) => besideLater(one, filing, isReportedAgain)),
  }));
}

/** A figure beside those of later filings, which answer now. */
function besideLater(
  compared: ComparedFigure,
  filing: Filing,
  isReportedAgain: boolean,
): ComparedFigure {
  const { figure, standing } = compared;
  const place = placeOf(figure, filing);
  const fact = place && findFact({ ...place, metric: place.metric.id });
  const isOpen = standing === "new" || standing === "revised" || standing === "agrees";
  if (!isOpen || fact?.status !== "reported" || saysTheSame(figure, fact)) return compared;
  const isContradiction = figure.column === "current" && isReportedAgain;
  return {
    ...compared,
    known: knownOf(fact),
    standing: isContradiction ? "contradicts" : "earlier",
  };
}

/** A filing whose restated figures are told beside those that were printed first. */
function asFirstPrinted(filed: FiledStatement): FiledStatement {
  const { document, statement, usesRestated } = filed;
  return usesRestated ? { document, statement } : filed;
}
