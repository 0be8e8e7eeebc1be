import { listMetrics } from "../../dataset/metrics";
import type { Column } from "../../plans/tables/columns";
import { figuresIn, labelOver } from "../../plans/tables/figures";
import { MetricSearch } from "../search/MetricSearch";
import { useLocale, useTexts } from "../texts/useTexts";
import { moved } from "../choices/moved";
import { ChipList } from "./ChipList";

interface LinePickerProps {
  readonly metrics: readonly string[];
  /** What they stand side by side in, whose standard says what they are called. */
  readonly columns: readonly Column[];
  readonly onChange: (metrics: readonly string[]) => void;
}

/** The lines that are compared, and a box to add one. */
export function LinePicker({ metrics, columns, onChange }: LinePickerProps) {
  const texts = useTexts();
  const locale = useLocale();
  return (
    <div className="picker">
      <MetricSearch
        chosen={undefined}
        label={texts.addLine}
        metrics={listMetrics().filter(({ id }) => !metrics.includes(id))}
        onPick={({ id }) => {
          onChange([...metrics, id]);
        }}
      />
      <ChipList
        chips={metrics.map((id) => ({
          id,
          text: labelOver(id, figuresIn(id, columns))[locale],
        }))}
        direction="down"
        label={texts.linesLabel}
        onMove={(id, step) => {
          onChange(moved(metrics, id, step));
        }}
        onRemove={(id) => {
          onChange(metrics.filter((metric) => metric !== id));
        }}
      />
    </div>
  );
}
