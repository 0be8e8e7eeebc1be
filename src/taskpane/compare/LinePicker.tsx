import { listMetrics, findMetric } from "../../dataset/metrics";
import { MetricSearch } from "../search/MetricSearch";
import { useLocale, useTexts } from "../texts/useTexts";
import { moved } from "../choices/moved";
import { ChipList } from "./ChipList";

interface LinePickerProps {
  readonly metrics: readonly string[];
  readonly onChange: (metrics: readonly string[]) => void;
}

/** The lines that are compared, and a box to add one. */
export function LinePicker({ metrics, onChange }: LinePickerProps) {
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
        chips={metrics.map((id) => ({ id, text: findMetric(id)?.label[locale] ?? id }))}
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
