import { Button } from "@fluentui/react-components";
import type { Trace } from "../../excel/formulas/traceSelection";
import type { PaneControl } from "../state/usePane";
import { useTexts } from "../texts/useTexts";
import { TracedFigure } from "./TracedFigure";

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
      {trace && (
        <section aria-label={texts.traced} className="traced">
          <h2 className="section-title">{`${trace.sheet}!${trace.address}`}</h2>
          {trace.formula !== undefined && !isFigure(trace) && (
            <code className="formula">{trace.formula}</code>
          )}
          <p className="hint">{texts.tracedCount(trace.figures.length)}</p>
          {trace.stoppedAt !== undefined && (
            <p className="hint">{texts.traceStopped(trace.stoppedAt)}</p>
          )}
          {trace.figures.slice(0, MOST_SHOWN).map((figure, index) => (
            <TracedFigure
              // A cell can hold several, and the same one twice.
              key={`${figure.sheet}!${figure.address} ${index}`}
              open={trace.figures.length === 1}
              traced={figure}
              unit={unit}
            />
          ))}
          {trace.figures.length > MOST_SHOWN && (
            <p className="hint">{texts.tracedMore(trace.figures.length - MOST_SHOWN)}</p>
          )}
        </section>
      )}
    </div>
  );
}

/** Whether the selected cell is itself the figure that is shown, with its formula. */
function isFigure({ sheet, address, formula, figures: [first] }: Trace): boolean {
  return first?.sheet === sheet && first.address === address && first.formula === formula;
}
