import { Switch } from "@fluentui/react-components";
import type { Locale } from "../../domain/locale";
import { findPeriod } from "../../domain/periods/period";
import { periodLabel } from "../../domain/periods/periodNames";
import type { PlanOptions } from "../../plans/tables/planOptions";
import type { PlaceDraft } from "../choices/placeDraft";
import { quarterChoices } from "../choices/quarterChoices";
import { isReversed, SUITED } from "../choices/sheetOptions";
import type { SheetOptions } from "../choices/sheetOptions";
import { ChoiceSelect } from "../controls/ChoiceSelect";
import { PlaceSelect } from "../controls/PlaceSelect";
import { UnitSelect } from "../controls/UnitSelect";
import { useLocale, useTexts } from "../texts/useTexts";

interface ModelOptionsProps {
  readonly options: SheetOptions;
  readonly place: PlaceDraft;
  readonly onChange: (options: SheetOptions) => void;
  readonly onPlaceChange: (place: PlaceDraft) => void;
}

const LAYOUTS: readonly SheetOptions["layout"][] = [
  SUITED,
  "quarters-then-year",
  "all-quarters-then-years",
  "quarters",
  "years",
];

const FORMULAS: readonly PlanOptions["formulas"][] = ["cell", "grid"];
const TOTALS: readonly PlanOptions["totals"][] = ["reported", "sums"];

/** A quarter by its id; in Japanese with the months that it covers. */
function labelOf(id: string, locale: Locale): string {
  const quarter = findPeriod(id);
  return quarter && locale === "ja" ? periodLabel(quarter, locale) : id;
}

/** What holds for the next models inserted: place, columns, unit, formulas, charts. */
export function ModelOptions({ options, place, onChange, onPlaceChange }: ModelOptionsProps) {
  const texts = useTexts();
  const locale = useLocale();
  const quarters = [SUITED, ...quarterChoices()].map((value) => ({
    value,
    text: value === SUITED ? texts.suitedQuarter : labelOf(value, locale),
  }));

  return (
    <details className="options">
      <summary>{texts.options}</summary>
      <div className="options-fields">
        <PlaceSelect onChange={onPlaceChange} place={place} />
        <ChoiceSelect
          choices={LAYOUTS.map((value) => ({ value, text: texts.layouts[value] }))}
          label={texts.layoutLabel}
          onPick={(layout) => {
            onChange({ ...options, layout });
          }}
          value={options.layout}
        />
        <div className="field-pair">
          <ChoiceSelect
            choices={quarters}
            label={texts.fromLabel}
            onPick={(from) => {
              onChange({ ...options, from });
            }}
            problem={isReversed(options) ? texts.fromAfterTo : undefined}
            value={options.from}
          />
          <ChoiceSelect
            choices={quarters}
            label={texts.toLabel}
            onPick={(to) => {
              onChange({ ...options, to });
            }}
            value={options.to}
          />
        </div>
        <UnitSelect
          onPick={(unit) => {
            onChange({ ...options, unit });
          }}
          unit={options.unit}
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
      </div>
    </details>
  );
}
