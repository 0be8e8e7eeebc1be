import { Button, Switch } from "@fluentui/react-components";
import type { PaneControl } from "../state/usePane";
import { useTexts } from "../texts/useTexts";
import { About } from "./About";
import { FilingTool } from "./FilingTool";
import { FreezeTool } from "./FreezeTool";

/** What can be done with formulas after inserting, how figures appear in cells, and where they come from. */
export function ToolsTab({
  state: { cards, filings, filingPreview },
  busy,
  run,
  tell,
}: PaneControl) {
  const texts = useTexts();
  return (
    <div className="tools-tab">
      <FreezeTool
        busy={busy}
        onFreeze={(scope) => {
          run({ kind: "freeze", scope, confirmed: false });
        }}
      />
      <FilingTool busy={busy} filings={filings} preview={filingPreview} run={run} tell={tell} />
      <section aria-labelledby="repair-title" className="tool">
        <h2 className="section-title" id="repair-title">
          {texts.repairTitle}
        </h2>
        <p className="hint">{texts.repairHint}</p>
        <div className="actions">
          <Button
            disabledFocusable={busy}
            onClick={() => {
              run({ kind: "repair" });
            }}
          >
            {texts.repair}
          </Button>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              run({ kind: "recalculate", confirmed: false });
            }}
          >
            {texts.recalculate}
          </Button>
        </div>
      </section>
      <section aria-labelledby="cards-title" className="tool">
        <h2 className="section-title" id="cards-title">
          {texts.cardsTitle}
        </h2>
        {cards !== undefined && (
          <Switch
            checked={cards}
            label={texts.cardsLabel}
            onChange={(_, { checked }) => {
              run({ kind: "choose-cards", cards: checked });
            }}
          />
        )}
        <p className="hint">{cards === undefined ? texts.cardsNotOffered : texts.cardsHint}</p>
      </section>
      <About />
    </div>
  );
}
