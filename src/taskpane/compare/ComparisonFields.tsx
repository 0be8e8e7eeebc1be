import { Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import {
  COMPARISON_CHARTS,
  type ComparisonChoice,
  DIFFERENCES,
} from "../../plans/comparisons/comparedTable";
import { comparisonPresets } from "../../plans/comparisons/comparisonPresets";
import {
  askedAnew,
  isComparable,
  OWN_QUESTION,
  type ComparisonDraft,
} from "../choices/comparisonDraft";
import { AdditionToggles } from "../controls/AdditionToggles";
import { ChoiceSelect } from "../controls/ChoiceSelect";
import { NegativesSelect } from "../controls/NegativesSelect";
import { ToggleGroup } from "../controls/ToggleGroup";
import { UnitSelect } from "../controls/UnitSelect";
import { useLocale, useTexts } from "../texts/useTexts";
import { ColumnPicker } from "./ColumnPicker";
import { LinePicker } from "./LinePicker";
import { PreviewTable } from "./PreviewTable";

/** How the numbers of a comparison look. */
export type Numbers = Pick<Required<ComparisonChoice>, "unit" | "negatives">;

interface ComparisonFieldsProps {
  readonly comparison: ComparisonDraft;
  /** The comparison that it means. */
  readonly choice: ComparisonChoice;
  readonly onChange: (comparison: ComparisonDraft) => void;
  readonly onNumbersChange: (numbers: Numbers) => void;
  /** What can be done with it, below its preview. */
  readonly children?: ReactNode;
}

/** What is compared, and how: question, preview, lines, columns, differences, charts, numbers. */
export function ComparisonFields(props: ComparisonFieldsProps) {
  const { comparison, choice, onChange, onNumbersChange, children } = props;
  const texts = useTexts();
  const locale = useLocale();
  const { unit, negatives = "brackets" } = choice;
  const change = (changed: Partial<ComparisonDraft>) => {
    onChange({ ...comparison, question: OWN_QUESTION, ...changed });
  };
  const add = (added: ComparisonDraft["added"] = []) => {
    onChange({ ...comparison, added });
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
          onChange(askedAnew(comparison, id));
        }}
        value={comparison.question}
      />
      {isComparable(comparison) ? (
        <PreviewTable choice={choice} />
      ) : (
        <p className="hint">{texts.tooLittle}</p>
      )}
      {children}
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
        choices={COMPARISON_CHARTS.map((value) => ({ value, text: texts.charts[value] }))}
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
          onChange({ ...comparison, labels: checked });
        }}
      />
      <NumberFields numbers={{ unit, negatives }} onChange={onNumbersChange} />
    </div>
  );
}

interface NumberFieldsProps {
  readonly numbers: Numbers;
  readonly onChange: (numbers: Numbers) => void;
}

/** How the numbers of the sheet and of its preview look. */
function NumberFields({ numbers: { unit, negatives }, onChange }: NumberFieldsProps) {
  return (
    <>
      <UnitSelect
        onPick={(picked) => {
          onChange({ unit: picked, negatives });
        }}
        unit={unit}
      />
      <NegativesSelect
        negatives={negatives}
        onPick={(picked) => {
          onChange({ unit, negatives: picked });
        }}
      />
    </>
  );
}
