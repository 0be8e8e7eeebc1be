import type { Locale } from "../../domain/locale";
import { findPeriod } from "../../domain/periods/period";
import { periodLabel } from "../../domain/periods/periodNames";
import { LAYOUTS } from "../../plans/tables/columns";
import { quarterChoices } from "../choices/quarterChoices";
import { isReversed, SUITED, type SheetOptions } from "../choices/sheetOptions";
import { columnsOf, spanOf, SPANS } from "../choices/spans";
import { ChoiceSelect } from "../controls/ChoiceSelect";
import { useLocale, useTexts } from "../texts/useTexts";

interface PeriodOptionsProps {
  readonly options: SheetOptions;
  readonly onChange: (options: SheetOptions) => void;
}

const LAYOUT_CHOICES: readonly SheetOptions["layout"][] = [SUITED, ...LAYOUTS];

/** A quarter by its id; in Japanese with the months that it covers. */
function labelOf(id: string, locale: Locale): string {
  const quarter = findPeriod(id);
  return quarter && locale === "ja" ? periodLabel(quarter, locale) : id;
}

/** The columns of the next models: a span by name, or quarters from one to another and their layout. */
export function PeriodOptions({ options, onChange }: PeriodOptionsProps) {
  const texts = useTexts();
  const locale = useLocale();
  const quarters = [SUITED, ...quarterChoices()].map((value) => ({
    value,
    text: value === SUITED ? texts.suitedQuarter : labelOf(value, locale),
  }));

  return (
    <>
      <ChoiceSelect
        choices={SPANS.map((value) => ({ value, text: texts.spans[value] }))}
        label={texts.spanLabel}
        onPick={(span) => {
          onChange({ ...options, ...columnsOf(span, options) });
        }}
        value={spanOf(options)}
      />
      <ChoiceSelect
        choices={LAYOUT_CHOICES.map((value) => ({ value, text: texts.layouts[value] }))}
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
    </>
  );
}
