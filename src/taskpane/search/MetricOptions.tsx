import { Fragment, type RefObject } from "react";
import { listStatements } from "../../dataset/metrics";
import type { Metric } from "../../domain/metric";
import { useLocale, useTexts } from "../texts/useTexts";
import type { MetricSearchState } from "./useMetricSearch";

interface MetricOptionsProps {
  readonly search: MetricSearchState;
  readonly listRef: RefObject<HTMLDivElement>;
}

/** The metrics that answer a search, under its box; empty while the box is closed. */
export function MetricOptions({ search, listRef }: MetricOptionsProps) {
  const texts = useTexts();
  const locale = useLocale();
  const { active, matches, isGuess, isTarget, open } = search;

  return (
    <div
      aria-label={texts.searchResults}
      className="metric-options"
      hidden={!open}
      id={search.listId}
      ref={listRef}
      role="listbox"
    >
      {open && isGuess && (
        <div className="metric-options-none" role="presentation">
          {isTarget && texts.searchTargets}
          {!isTarget && (matches.length === 0 ? texts.searchNone : texts.searchNearest)}
        </div>
      )}
      {open &&
        matches.map(({ metric, foundBy }, index) => (
          <Fragment key={metric.id}>
            {search.isWhole && metric.statement !== matches[index - 1]?.metric.statement && (
              <StatementHead metric={metric} />
            )}
            <div
              aria-selected={metric.id === active?.metric.id}
              className="metric-option"
              id={search.optionId(metric)}
              onMouseDown={(event) => {
                // Keeps the focus in the box, whose blur would close the list before the pick.
                event.preventDefault();
                search.pick(metric);
              }}
              role="option"
              tabIndex={-1}
            >
              <span className="metric-option-label">{metric.label[locale]}</span>
              <span className="metric-option-id">{foundBy ?? metric.id}</span>
            </div>
          </Fragment>
        ))}
    </div>
  );
}

/** The title of the statement that the metrics under it belong to. */
function StatementHead({ metric }: { readonly metric: Metric }) {
  const locale = useLocale();
  const statement = listStatements().find(({ id }) => id === metric.statement);
  return (
    <div className="metric-options-head" role="presentation">
      {statement?.title[locale]}
    </div>
  );
}
