import { SCENARIO_NAMES } from "../../domain/terms";
import type { ReactNode } from "react";
import type { Fact } from "../../domain/fact";
import { labelUnder, type Metric } from "../../domain/metric";
import type { DisplayUnit } from "../../domain/unit";
import { FIGURE_STATUS, statusOf } from "../../functions/telling/provenance";
import { formatFigure } from "../texts/formatFigure";
import { periodLabel } from "../../domain/periods/periodNames";
import { unitLabel } from "../texts/unitLabel";
import { useLocale, useTexts } from "../texts/useTexts";
import { FigureProof } from "./FigureProof";
import { STATUS_MEANINGS } from "./statusMeanings";

interface FigureCardProps {
  readonly metric: Metric;
  readonly fact: Fact;
  readonly unit: DisplayUnit;
  /** What the reader can do with the figure. */
  readonly children?: ReactNode;
}

/** A figure with what it is, how it is known and where it comes from. */
export function FigureCard({ metric, fact, unit, children }: FigureCardProps) {
  const texts = useTexts();
  const locale = useLocale();
  const unitText = unitLabel(fact.unit, unit, locale);
  const status = statusOf(fact);

  return (
    <section aria-label={texts.figureLabel} className="figure-card">
      <div className="figure-head">
        <h2 className="figure-metric">{labelUnder(metric, [fact.standard])[locale]}</h2>
        <p className="figure-period">
          {periodLabel(fact.period, locale)}
          {fact.scenario !== "actual" && ` · ${SCENARIO_NAMES[fact.scenario][locale]}`}
        </p>
      </div>
      <p className="figure-value">
        <strong>{formatFigure(fact, unit, locale)}</strong> <span>{unitText}</span>
      </p>
      <p className="figure-status">
        <span className={`status-badge status-${fact.status}`}>
          {FIGURE_STATUS[status][locale]}
        </span>
        <span>{STATUS_MEANINGS[locale][status]}</span>
      </p>
      {children}
      <FigureProof fact={fact} metric={metric} unit={unit} />
    </section>
  );
}
