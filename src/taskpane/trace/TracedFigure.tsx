import { findMetric } from "../../dataset/metrics";
import { formatPeriod } from "../../domain/periods/period";
import type { DisplayUnit } from "../../domain/unit";
import type { TracedFormula } from "../../excel/formulas/traceSelection";
import { FigureCard } from "../proof/FigureCard";
import { formatFigure } from "../texts/formatFigure";
import { useLocale } from "../texts/useTexts";
import { factOfCall } from "./factOfCall";

interface TracedFigureProps {
  readonly traced: TracedFormula;
  readonly unit: DisplayUnit;
  /** Shown unfolded. */
  readonly open: boolean;
}

/** One formula of ours under the traced cell: which figure it is, unfolding to the figure's proof. */
export function TracedFigure({ traced, unit, open }: TracedFigureProps) {
  const locale = useLocale();
  const fact = factOfCall(traced);
  const metric = fact && findMetric(fact.metric);
  const place = `${traced.sheet}!${traced.address}`;

  if (!fact || !metric) {
    return (
      <div className="traced-figure">
        <span className="traced-place">{place}</span>
        <code className="formula">{traced.formula}</code>
      </div>
    );
  }
  return (
    <details className="traced-figure" open={open}>
      <summary>
        {`${metric.label[locale]}, ${formatPeriod(fact.period)}: ${formatFigure(fact, unit)}`}{" "}
        <span className="traced-place">{place}</span>
      </summary>
      <code className="formula">{traced.formula}</code>
      <FigureCard fact={fact} metric={metric} unit={unit} />
    </details>
  );
}
