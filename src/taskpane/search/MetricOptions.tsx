import type { RefObject } from "react";
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
  const { active, matches, isGuess, open } = search;

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
          {matches.length === 0 ? texts.searchNone : texts.searchNearest}
        </div>
      )}
      {open &&
        matches.map(({ metric, foundBy }) => (
          <div
            aria-selected={metric.id === active?.metric.id}
            className="metric-option"
            id={search.optionId(metric)}
            key={metric.id}
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
        ))}
    </div>
  );
}
