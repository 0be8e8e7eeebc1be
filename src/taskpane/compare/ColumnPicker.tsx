import { Field, Select } from "@fluentui/react-components";
import { isSameColumn, type Column } from "../../plans/tables/columns";
import { nameColumn } from "../../plans/tables/texts/nameColumn";
import {
  COLUMN_SPANS,
  columnChoices,
  columnsOfSpan,
  withColumns,
  type ColumnSpan,
} from "../choices/columnChoices";
import { groupFacts, keyOf } from "../choices/periodGroups";
import { periodLabel } from "../../domain/periods/periodNames";
import { useLocale, useTexts } from "../texts/useTexts";
import { moved } from "../choices/moved";
import { ChipList } from "./ChipList";
import { COLUMN_SPAN_TEXTS } from "./columnSpanTexts";

interface ColumnPickerProps {
  readonly metrics: readonly string[];
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
}

/** The periods and scenarios side by side, and a box to add one that exists for the lines. */
export function ColumnPicker({ metrics, columns, onChange }: ColumnPickerProps) {
  const texts = useTexts();
  const locale = useLocale();
  const isFree = (one: Column) => !columns.some((column) => isSameColumn(column, one));
  const free = columnChoices(metrics).filter(isFree);
  const spans = COLUMN_SPANS.filter((span) => columnsOfSpan(metrics, span).some(isFree));
  const add = (added: readonly Column[]) => {
    onChange(withColumns(columns, added.filter(isFree)));
  };

  return (
    <div className="picker">
      <Field label={texts.columnsLabel}>
        <Select
          onChange={(event) => {
            const { value } = event.target;
            const picked = free.find((fact) => keyOf(fact) === value);
            const span = spans.find((one) => one === value);
            if (picked) add([picked]);
            if (span) add(columnsOfSpan(metrics, span));
          }}
          value=""
        >
          <option value="">{texts.addColumn}</option>
          <SpanOptions spans={spans} />
          {groupFacts(free).map(({ name, facts }) => (
            <optgroup key={name} label={texts.periodGroups[name]}>
              {facts.map((fact) => (
                <option key={keyOf(fact)} value={keyOf(fact)}>
                  {periodLabel(fact.period, locale)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <ChipList
        chips={columns.map((column) => ({
          id: nameColumn(column, locale),
          text: nameColumn(column, locale),
        }))}
        direction="across"
        label={texts.columnsLabel}
        onMove={(id, step) => {
          const column = columns.find((one) => nameColumn(one, locale) === id);
          if (column) onChange(moved(columns, column, step));
        }}
        onRemove={(id) => {
          onChange(columns.filter((column) => nameColumn(column, locale) !== id));
        }}
      />
    </div>
  );
}

/** Several periods at once, above the single ones. */
function SpanOptions({ spans }: { readonly spans: readonly ColumnSpan[] }) {
  const texts = COLUMN_SPAN_TEXTS[useLocale()];
  if (spans.length === 0) return null;
  return (
    <optgroup label={texts.group}>
      {spans.map((span) => (
        <option key={span} value={span}>
          {texts[span]}
        </option>
      ))}
    </optgroup>
  );
}
