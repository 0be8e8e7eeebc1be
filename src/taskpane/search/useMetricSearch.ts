import { useId, useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Metric } from "../../domain/metric";
import { useLocale } from "../texts/useTexts";
import { searchMetrics } from "./searchMetrics";
import type { MetricMatch, MetricMatches } from "./searchMetrics";

/** What MetricSearch shows and what its events do. */
export interface MetricSearchState extends MetricMatches {
  readonly listId: string;
  readonly optionId: (metric: Metric) => string;
  readonly open: boolean;
  /** The text in the box: what is being typed, else the chosen metric's label. */
  readonly text: string;
  /** The option that Enter picks. */
  readonly active: MetricMatch | undefined;
  readonly type: (text: string) => void;
  readonly show: () => void;
  readonly close: () => void;
  readonly pick: (metric: Metric) => void;
  readonly pressKey: (event: KeyboardEvent) => void;
}

interface Options {
  readonly metrics: readonly Metric[];
  readonly browsed?: readonly Metric[] | undefined;
  readonly chosen: Metric | undefined;
  readonly onPick: (metric: Metric) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

/** The behaviour of the ARIA combobox with a list: typing filters, arrows move, Enter picks, Escape leaves. */
export function useMetricSearch({ metrics, browsed, chosen, onPick }: Options): MetricSearchState {
  const locale = useLocale();
  const listId = useId();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [index, setIndex] = useState(0);

  const found = useMemo(
    () => searchMetrics(typed ?? "", metrics, locale, browsed),
    [typed, metrics, locale, browsed],
  );

  const close = () => {
    setOpen(false);
    setTyped(undefined);
  };
  const show = () => {
    if (open) return;
    const place = found.matches.findIndex(({ metric }) => metric.id === chosen?.id);
    setIndex(Math.max(0, place));
    setOpen(true);
  };
  const type = (text: string) => {
    setTyped(text);
    setIndex(0);
    setOpen(true);
  };
  const pick = (metric: Metric) => {
    close();
    onPick(metric);
  };

  const move = (step: number) => {
    if (open) setIndex(Math.min(Math.max(index + step, 0), found.matches.length - 1));
    else show();
  };
  const active = open ? found.matches[index] : undefined;

  return {
    listId,
    optionId: (metric) => `${listId}-${metric.id}`,
    ...found,
    open,
    text: typed ?? chosen?.label[locale] ?? "",
    active,
    type,
    show,
    close,
    pick,
    pressKey: (event) => {
      pressSearchKey(event, { active, open, move, pick, close });
    },
  };
}

interface SearchMoves extends Pick<MetricSearchState, "active" | "open" | "pick" | "close"> {
  readonly move: (step: number) => void;
}

function pressSearchKey(event: KeyboardEvent, { active, open, move, pick, close }: SearchMoves) {
  const step = STEPS[event.key];
  const moved = step !== undefined;
  const picked = event.key === "Enter" && active !== undefined;
  const left = event.key === "Escape" && open;
  if (!moved && !picked && !left) return;
  event.preventDefault();
  if (moved) move(step);
  else if (picked) pick(active.metric);
  else close();
}
