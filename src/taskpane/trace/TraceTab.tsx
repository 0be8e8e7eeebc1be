import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { DisplayUnit } from "../../domain/unit";
import type { Trace } from "../../excel/formulas/traceSelection";
import type { PaneControl } from "../state/usePane";
import { useTexts } from "../texts/useTexts";
import { TracedFigure } from "./TracedFigure";
import { countFigures, firstFigures, tracedFigures } from "./tracedFigures";

/** As many figures as a reader looks at; a cell can rest on hundreds. */
const MOST_SHOWN = 40;

/** The selected cell, and the figures of IIJ that it rests on, each with its proof. */
export function TraceTab({ state: { trace, unit }, busy, run }: PaneControl) {
  const texts = useTexts();
  return (
    <div className="trace-tab">
      <p className="hint">{texts.traceHint}</p>
      <div className="actions">
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            run({ kind: "trace-selection" });
          }}
        >
          {texts.traceSelection}
        </Button>
      </div>
      {trace && <TracedCell trace={trace} unit={unit} />}
    </div>
  );
}

interface TracedCellProps {
  readonly trace: Trace;
  readonly unit: DisplayUnit;
}

function TracedCell({ trace, unit }: TracedCellProps) {
  const texts = useTexts();
  const all = useMemo(() => tracedFigures(trace), [trace]);
  const count = countFigures(all);
  const shown = firstFigures(all, MOST_SHOWN);
  const more = count - countFigures(shown);

  return (
    <section aria-label={texts.traced} className="traced">
      <h2 className="section-title">{`${trace.sheet}!${trace.address}`}</h2>
      {trace.formula !== undefined && !isFigure(trace) && (
        <code className="formula">{trace.formula}</code>
      )}
      <p className="hint">{texts.tracedCount(count)}</p>
      {trace.stoppedAt !== undefined && (
        <p className="hint">{texts.traceStopped(trace.stoppedAt)}</p>
      )}
      {shown.map(({ traced, facts }, index) => (
        <TracedFigure
          facts={facts}
          // A cell can hold several, and the same one twice.
          key={`${traced.sheet}!${traced.address} ${index}`}
          open={count === 1}
          traced={traced}
          unit={unit}
        />
      ))}
      {more > 0 && <p className="hint">{texts.tracedMore(more)}</p>}
    </section>
  );
}

/** Whether the selected cell is itself the figure that is shown, with its formula. */
function isFigure({ sheet, address, formula, figures: [first] }: Trace): boolean {
  return first?.sheet === sheet && first.address === address && first.formula === formula;
}
