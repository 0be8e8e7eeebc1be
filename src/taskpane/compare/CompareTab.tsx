import { Switch } from "@fluentui/react-components";
import type { ComparisonChart, Difference } from "../../plans/comparisons/comparedTable";
import { comparisonPresets } from "../../plans/comparisons/comparisonPresets";
import {
  askedAnew,
  asOfNow,
  choiceOf,
  isComparable,
  OWN_QUESTION,
} from "../choices/comparisonDraft";
import type { ComparisonDraft } from "../choices/comparisonDraft";
import { AdditionToggles } from "../controls/AdditionToggles";
import { ChoiceSelect } from "../controls/ChoiceSelect";
import { NegativesSelect } from "../controls/NegativesSelect";
import { ToggleGroup } from "../controls/ToggleGroup";
import { UnitSelect } from "../controls/UnitSelect";
import type { PaneControl } from "../state/usePane";
import { useLocale, useTexts } from "../texts/useTexts";
import { ColumnPicker } from "./ColumnPicker";
import { ComparisonInsert } from "./ComparisonInsert";
import { LinePicker } from "./LinePicker";
import { PreviewTable } from "./PreviewTable";

const DIFFERENCES: readonly Difference[] = ["change", "percent", "contribution", "points"];

const CHARTS: readonly ComparisonChart[] = [
  "clustered",
  "by-period",
  "stacked",
  "stacked100",
  "line",
  "index",
  "waterfall",
];

/** Any lines in any two or more periods or scenarios: a common question or the reader's own. */
export function CompareTab({ state, busy, tell, run }: PaneControl) {
  const { options, unit } = state;
  const comparison = asOfNow(state.comparison);
  const texts = useTexts();
  const locale = useLocale();
  const choice = choiceOf(comparison, { unit, locale, negatives: options.negatives });
  const comparable = isComparable(comparison);
  const change = (changed: Partial<ComparisonDraft>) => {
    const own = { ...comparison, question: OWN_QUESTION, ...changed };
    tell({ kind: "chosen", choices: { comparison: own } });
  };
  const add = (added: ComparisonDraft["added"] = []) => {
    tell({ kind: "chosen", choices: { comparison: { ...comparison, added } } });
  };

  return (
    <div className="compare-tab">
      <ChoiceSelect
        choices={[
          ...comparisonPresets().map(({ id, title }) => ({ value: id, text: title[locale] })),
          { value: OWN_QUESTION, text: texts.ownQuestion },
        ]}
        label={texts.questionLabel}
        onPick={(id) => {
          tell({ kind: "chosen", choices: { comparison: askedAnew(comparison, id) } });
        }}
        value={comparison.question}
      />
      {comparable ? <PreviewTable choice={choice} /> : <p className="hint">{texts.tooLittle}</p>}
      <ComparisonInsert
        busy={busy || !comparable}
        onInsert={(place) => {
          run({ kind: "insert-comparison", choice, place });
        }}
        onPlaceChange={(place) => {
          tell({ kind: "chosen", choices: { place } });
        }}
        place={state.place}
      />
      <LinePicker
        columns={choice.columns}
        metrics={choice.metrics}
        onChange={(metrics) => {
          change({ metrics });
        }}
      />
      <ColumnPicker
        columns={choice.columns}
        metrics={choice.metrics}
        onChange={(columns) => {
          change({ columns });
        }}
      />
      <ToggleGroup
        choices={DIFFERENCES.map((value) => ({ value, text: texts.differences[value] }))}
        label={texts.differencesLabel}
        onChange={(differences) => {
          change({ differences });
        }}
        pressed={choice.differences}
      />
      <AdditionToggles added={choice.added ?? []} onChange={add} />
      <ToggleGroup
        choices={CHARTS.map((value) => ({ value, text: texts.charts[value] }))}
        label={texts.chartsTitle}
        onChange={(charts) => {
          change({ charts });
        }}
        pressed={choice.charts}
      />
      <Switch
        checked={choice.labels ?? true}
        label={texts.labelsLabel}
        onChange={(_, { checked }) => {
          tell({ kind: "chosen", choices: { comparison: { ...comparison, labels: checked } } });
        }}
      />
      <NumberOptions options={options} tell={tell} unit={unit} />
    </div>
  );
}

/** How the numbers of the sheet and of its preview look. */
function NumberOptions({
  options,
  unit,
  tell,
}: Pick<PaneControl["state"], "options" | "unit"> & Pick<PaneControl, "tell">) {
  return (
    <>
      <UnitSelect
        onPick={(picked) => {
          tell({ kind: "chosen", choices: { unit: picked } });
        }}
        unit={unit}
      />
      <NegativesSelect
        negatives={options.negatives}
        onPick={(negatives) => {
          tell({ kind: "chosen", choices: { options: { ...options, negatives } } });
        }}
      />
    </>
  );
}
