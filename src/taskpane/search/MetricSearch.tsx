import { Field, Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useEffect, useRef } from "react";
import type { Metric } from "../../domain/metric";
import type { Texts } from "../texts/englishTexts";
import { useTexts } from "../texts/useTexts";
import { MetricOptions } from "./MetricOptions";
import { useMetricSearch, type MetricSearchState } from "./useMetricSearch";

interface MetricSearchProps {
  readonly metrics: readonly Metric[];
  /** What is listed while nothing is typed; all of them where absent. */
  readonly browsed?: readonly Metric[];
  readonly chosen: Metric | undefined;
  /** Absent: the box says it itself. */
  readonly label?: string;
  readonly onPick: (metric: Metric) => void;
}

/** A box to find a metric by any of its names. */
export function MetricSearch({ metrics, browsed, chosen, label, onPick }: MetricSearchProps) {
  const texts = useTexts();
  const search = useMetricSearch({ metrics, browsed, chosen, onPick });
  const list = useRef<HTMLDivElement>(null);
  const { active, open } = search;
  const activeId = active && search.optionId(active.metric);

  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [activeId, open]);

  return (
    <div className="metric-search">
      <Field label={label ?? texts.searchLabel}>
        <Input
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          aria-controls={search.listId}
          aria-expanded={open}
          autoComplete="off"
          contentBefore={<SearchRegular aria-hidden />}
          onBlur={search.close}
          onChange={(_, data) => {
            search.type(data.value);
          }}
          onClick={search.show}
          onFocus={(event) => {
            event.target.select();
          }}
          onKeyDown={search.pressKey}
          placeholder={texts.searchPlaceholder}
          role="combobox"
          value={search.text}
        />
      </Field>
      <p className="visually-hidden" role="status">
        {open ? sayFound(search, texts) : ""}
      </p>
      <MetricOptions listRef={list} search={search} />
    </div>
  );
}

function sayFound({ matches, isGuess, isTarget }: MetricSearchState, texts: Texts): string {
  if (isTarget) return texts.searchTargets;
  return isGuess && matches.length > 0 ? texts.searchNearest : texts.searchCount(matches.length);
}
