import { Switch } from "@fluentui/react-components";
import { FORMULAS, TOTALS } from "../../plans/tables/planOptions";
import type { SheetOptions } from "../choices/sheetOptions";
import { AdditionToggles } from "../controls/AdditionToggles";
import { ChoiceSelect } from "../controls/ChoiceSelect";
import { NegativesSelect } from "../controls/NegativesSelect";
import { UnitSelect } from "../controls/UnitSelect";
import { PeriodOptions } from "./PeriodOptions";
import { useTexts } from "../texts/useTexts";

interface SheetFieldsProps {
  readonly options: SheetOptions;
  readonly onChange: (options: SheetOptions) => void;
}

/** What a sheet is planned with: columns, unit, formulas, charts, notes. */
export function SheetFields({ options, onChange }: SheetFieldsProps) {
  const texts = useTexts();
  return (
    <>
      <PeriodOptions onChange={onChange} options={options} />
      <AdditionToggles
        added={options.added}
        onChange={(added) => {
          onChange({ ...options, added });
        }}
      />
      <UnitSelect
        onPick={(unit) => {
          onChange({ ...options, unit });
        }}
        unit={options.unit}
      />
      <NegativesSelect
        negatives={options.negatives}
        onPick={(negatives) => {
          onChange({ ...options, negatives });
        }}
      />
      <ChoiceSelect
        choices={FORMULAS.map((value) => ({ value, text: texts.formulaChoices[value] }))}
        label={texts.formulasLabel}
        onPick={(formulas) => {
          onChange({ ...options, formulas });
        }}
        value={options.formulas}
      />
      <ChoiceSelect
        choices={TOTALS.map((value) => ({ value, text: texts.totalsChoices[value] }))}
        label={texts.totalsLabel}
        onPick={(totals) => {
          onChange({ ...options, totals });
        }}
        value={options.totals}
      />
      <Switch
        checked={options.charts}
        label={texts.chartsLabel}
        onChange={(_, { checked }) => {
          onChange({ ...options, charts: checked });
        }}
      />
      <Switch
        checked={options.charts && options.labels}
        disabled={!options.charts}
        label={texts.labelsLabel}
        onChange={(_, { checked }) => {
          onChange({ ...options, labels: checked });
        }}
      />
      <Switch
        checked={options.notes}
        label={texts.notesLabel}
        onChange={(_, { checked }) => {
          onChange({ ...options, notes: checked });
        }}
      />
      <Switch
        checked={options.checks}
        label={texts.checksLabel}
        onChange={(_, { checked }) => {
          onChange({ ...options, checks: checked });
        }}
      />
    </>
  );
}
