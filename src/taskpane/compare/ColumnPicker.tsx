import { Field, Select } from "@fluentui/react-components";
import type { Column } from "../../plans/tables/columns";
import { nameColumn } from "../../plans/tables/texts/nameColumn";
import { columnChoices, inTime, isSameColumn } from "../choices/columnChoices";
import { groupFacts, keyOf } from "../choices/periodGroups";
import { periodLabel } from "../../domain/periods/periodNames";
import { useLocale, useTexts } from "../texts/useTexts";
import { ChipList } from "./ChipList";

interface ColumnPickerProps {
  readonly metrics: readonly string[];
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
}

/** The periods and scenarios side by side, and a box to add one that exists for the lines. */
export function ColumnPicker({ metrics, columns, onChange }: ColumnPickerProps) {
  const texts = useTexts();
  const locale = useLocale();
  const free = columnChoices(metrics).filter(
    (fact) => !columns.some((column) => isSameColumn(column, fact)),
  );

  return (
    <div className="picker">
      <Field label={texts.columnsLabel}>
        <Select
          onChange={(event) => {
            const picked = free.find((fact) => keyOf(fact) === event.target.value);
            if (picked) onChange(inTime([...columns, picked]));
          }}
          value=""
        >
          <option value="">{texts.addColumn}</option>
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
        label={texts.columnsLabel}
        onRemove={(id) => {
          onChange(columns.filter((column) => nameColumn(column, locale) !== id));
        }}
      />
    </div>
  );
}
