import { Switch } from "@fluentui/react-components";
import type { PlanOptions } from "../../plans/tables/planOptions";
import type { PlaceDraft } from "../choices/placeDraft";
import type { SheetOptions } from "../choices/sheetOptions";
import { AdditionToggles } from "../controls/AdditionToggles";
import { ChoiceSelect } from "../controls/ChoiceSelect";
import { NegativesSelect } from "../controls/NegativesSelect";
import { PlaceSelect } from "../controls/PlaceSelect";
import { UnitSelect } from "../controls/UnitSelect";
import { PeriodOptions } from "./PeriodOptions";
import { useTexts } from "../texts/useTexts";

interface ModelOptionsProps {
  readonly options: SheetOptions;
  readonly place: PlaceDraft;
  readonly onChange: (options: SheetOptions) => void;
  readonly onPlaceChange: (place: PlaceDraft) => void;
}

const FORMULAS: readonly PlanOptions["formulas"][] = ["cell", "grid"];
const TOTALS: readonly PlanOptions["totals"][] = ["reported", "sums"];

/** What holds for the next models inserted: place, columns, unit, formulas, charts. */
export function ModelOptions({ options, place, onChange, onPlaceChange }: ModelOptionsProps) {
  const texts = useTexts();
  return (
    <details className="options">
      <summary>{texts.options}</summary>
      <div className="options-fields">
        <PlaceSelect onChange={onPlaceChange} place={place} />
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
      </div>
    </details>
  );
}
