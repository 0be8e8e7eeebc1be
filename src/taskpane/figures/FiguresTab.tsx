import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useState } from "react";
import { listMetrics, listStatements } from "../../dataset/metrics";
import { explainProblem } from "../../domain/sentences/explainProblem";
import { formatPeriod } from "../../domain/periods/period";
import { singleFormula } from "../../plans/tables/formulas/singleFormula";
import { severalOf } from "../choices/comparisonDraft";
import { ChoiceSelect } from "../controls/ChoiceSelect";
import { UnitSelect } from "../controls/UnitSelect";
import { FigureCard } from "../proof/FigureCard";
import { MetricSearch } from "../search/MetricSearch";
import type { PaneControl } from "../state/usePane";
import { useLocale, useTexts } from "../texts/useTexts";

import { PeriodSelect } from "./PeriodSelect";
import { useFigures } from "./useFigures";

/** No statement in particular. */
const ANY = "any";

/** Search a metric, or browse those of a statement, pick a period, see the figure and its source, insert it as a formula. */
export function FiguresTab({ state: { choice, unit }, busy, tell, run }: PaneControl) {
  const texts = useTexts();
  const locale = useLocale();
  const { metric, facts, fact, answered } = useFigures(choice);
  const [statement, setStatement] = useState(ANY);
  const formula = fact && `=${singleFormula(fact, unit)}`;

  return (
    <div className="figures-tab">
      <ChoiceSelect
        choices={[
          { value: ANY, text: texts.anyStatement },
          ...listStatements().map(({ id, title }) => ({ value: id, text: title[locale] })),
        ]}
        label={texts.statementLabel}
        onPick={setStatement}
        value={statement}
      />
      <MetricSearch
        browsed={listMetrics().filter((one) => statement === ANY || one.statement === statement)}
        chosen={metric}
        metrics={listMetrics()}
        onPick={({ id }) => {
          tell({ kind: "chosen", choices: { choice: { ...choice, metric: id } } });
        }}
      />
      <div className="field-row">
        <PeriodSelect
          chosen={fact}
          facts={facts}
          onPick={({ period, scenario }) => {
            const chosen = { ...choice, period: formatPeriod(period), scenario };
            tell({ kind: "chosen", choices: { choice: chosen } });
          }}
        />
        {fact?.unit === "JPY" && (
          <UnitSelect
            onPick={(picked) => {
              tell({ kind: "chosen", choices: { unit: picked } });
            }}
            unit={unit}
          />
        )}
      </div>
      {metric && fact && formula !== undefined && (
        <FigureCard fact={fact} metric={metric} unit={unit}>
          {answered?.ok === true && (
            <>
              <code className="formula">{formula}</code>
              <FormulaActions busy={busy} formula={formula} run={run} />
            </>
          )}
          {answered?.ok === false && (
            <p className="figure-absent">{explainProblem(answered.problem, locale)}</p>
          )}
        </FigureCard>
      )}
      {metric && (
        <Button
          appearance="transparent"
          icon={<TableAddRegular aria-hidden />}
          onClick={() => {
            tell({ kind: "chosen", choices: { comparison: severalOf(metric.id) } });
            tell({ kind: "tab-picked", tab: "compare" });
          }}
        >
          {texts.several}
        </Button>
      )}
    </div>
  );
}

interface FormulaActionsProps extends Pick<PaneControl, "busy" | "run"> {
  readonly formula: string;
}

/** A formula into the selected cell, or onto the clipboard. */
function FormulaActions({ formula, busy, run }: FormulaActionsProps) {
  const texts = useTexts();
  return (
    <div className="actions">
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          run({ kind: "insert-formula", formula });
        }}
      >
        {texts.insertFormula}
      </Button>
      <Button
        icon={<CopyRegular aria-hidden />}
        onClick={() => {
          run({ kind: "copy-formula", formula });
        }}
      >
        {texts.copyFormula}
      </Button>
    </div>
  );
}
