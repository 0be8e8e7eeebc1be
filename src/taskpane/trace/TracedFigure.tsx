import { nameColumn } from "../../plans/tables/texts/nameColumn";
import type { ReactNode } from "react";
import { findMetric } from "../../dataset/metrics";
import { explainProblem } from "../../domain/sentences/explainProblem";
import type { Fact } from "../../domain/fact";
import { labelUnder } from "../../domain/metric";
import type { DisplayUnit } from "../../domain/unit";
import { FigureCard } from "../proof/FigureCard";
import { formatFigure } from "../texts/formatFigure";
import { useLocale, useTexts } from "../texts/useTexts";
import { problemOfCall } from "./factsOfCall";
import type { TracedFigures } from "./tracedFigures";

interface TracedFigureProps extends TracedFigures {
  readonly unit: DisplayUnit;
  /** Shown unfolded. */
  readonly open: boolean;
}

/** One formula of ours under the traced cell: which figures it is made of, each unfolding to its proof. */
export function TracedFigure({ traced, facts, unit, open }: TracedFigureProps) {
  const locale = useLocale();
  const place = <span className="traced-place">{`${traced.sheet}!${traced.address}`}</span>;
  const formula = <code className="formula">{traced.formula}</code>;
  const [first, ...others] = facts;

  if (first && others.length === 0) {
    return (
      <TracedFact fact={first} open={open} place={place} unit={unit}>
        {formula}
      </TracedFact>
    );
  }
  const problem = problemOfCall(traced);
  return (
    <div className="traced-figure">
      {place}
      {formula}
      {problem && <p className="hint">{explainProblem(problem, locale)}</p>}
      {facts.map((fact, index) => (
        <TracedFact fact={fact} key={`${fact.metric} ${index}`} open={false} unit={unit} />
      ))}
    </div>
  );
}

interface TracedFactProps {
  readonly fact: Fact;
  readonly unit: DisplayUnit;
  readonly open: boolean;
  readonly place?: ReactNode;
  readonly children?: ReactNode;
}

/** A figure in one line, unfolding to its proof. */
function TracedFact({ fact, unit, open, place, children }: TracedFactProps) {
  const locale = useLocale();
  const texts = useTexts();
  const metric = findMetric(fact.metric);
  if (!metric) return undefined;
  const said = texts.figureIn(
    labelUnder(metric, [fact.standard])[locale],
    nameColumn(fact, locale),
  );
  return (
    <details className="traced-figure" open={open}>
      <summary>
        {`${said}${formatFigure(fact, unit, locale)}`} {place}
      </summary>
      {children}
      <FigureCard fact={fact} metric={metric} unit={unit} />
    </details>
  );
}
