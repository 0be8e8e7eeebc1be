import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { METRICS } from "../../dataset/metrics";
import { explainProblem } from "../../domain/explainProblem";
import { formatPeriod } from "../../domain/period";
import type { DisplayUnit } from "../../domain/unit";
import { useLocale, useTexts } from "../texts/useTexts";
import { FigureCard } from "./FigureCard";
import { figureFormula } from "./figureFormula";
import { MetricSearch } from "./MetricSearch";
import { PeriodSelect } from "./PeriodSelect";
import { UnitSelect } from "./UnitSelect";
import { useFigures } from "./useFigures";
import type { Choice } from "./useFigures";

interface FiguresTabProps {
  readonly choice: Choice;
  readonly unit: DisplayUnit;
  /** The workbook is at work: nothing else can be inserted yet. */
  readonly busy: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly onPickUnit: (unit: DisplayUnit) => void;
  readonly onInsert: (formula: string) => void;
  readonly onCopy: (formula: string) => void;
}

/** Search a metric, pick a period, see the figure and its source, insert it as a formula. */
export function FiguresTab({
  choice,
  unit,
  busy,
  onChoose,
  onPickUnit,
  onInsert,
  onCopy,
}: FiguresTabProps) {
  const texts = useTexts();
  const locale = useLocale();
  const { metric, facts, fact, answered } = useFigures(choice);
  const formula = fact && figureFormula(fact, unit);

  return (
    <div className="figures-tab">
      <MetricSearch
        chosen={metric}
        metrics={METRICS}
        onPick={({ id }) => {
          onChoose({ ...choice, metric: id });
        }}
      />
      <div className="field-row">
        <PeriodSelect
          chosen={fact}
          facts={facts}
          onPick={({ period, scenario }) => {
            onChoose({ ...choice, period: formatPeriod(period), scenario });
          }}
        />
        {fact?.unit === "JPY" && <UnitSelect onPick={onPickUnit} unit={unit} />}
      </div>
      {metric && fact && formula !== undefined && (
        <FigureCard fact={fact} metric={metric} unit={unit}>
          {answered?.ok === true && (
            <>
              <code className="formula">{formula}</code>
              <div className="actions">
                <Button
                  appearance="primary"
                  disabledFocusable={busy}
                  onClick={() => {
                    onInsert(formula);
                  }}
                >
                  {texts.insertFormula}
                </Button>
                <Button
                  icon={<CopyRegular aria-hidden />}
                  onClick={() => {
                    onCopy(formula);
                  }}
                >
                  {texts.copyFormula}
                </Button>
              </div>
            </>
          )}
          {answered?.ok === false && (
            <p className="figure-absent">{explainProblem(answered.problem, locale)}</p>
          )}
        </FigureCard>
      )}
    </div>
  );
}
