import { Button, Switch } from "@fluentui/react-components";
import { Section } from "../controls/Section";
import type { PaneControl } from "../state/usePane";
import { useLocale, useTexts } from "../texts/useTexts";
import { About } from "./About";
import { FilingTool } from "./FilingTool";
import { FreezeTool } from "./FreezeTool";
import { TOOLS_TEXTS } from "./toolsTexts";

/** What can be done with formulas after inserting, how figures appear in cells, and where they come from. */
export function ToolsTab({
  state: { cards, filings, filingPreview },
  busy,
  run,
  tell,
}: PaneControl) {
  const texts = useTexts();
  const said = TOOLS_TEXTS[useLocale()];
  return (
    <div className="tools-tab">
      <FreezeTool
        busy={busy}
        onFreeze={(scope) => {
          run({ kind: "freeze", scope, confirmed: false });
        }}
      />
      <FilingTool busy={busy} filings={filings} preview={filingPreview} run={run} tell={tell} />
      <Section className="tool" title={said.repairTitle}>
        <p className="hint">{said.repairHint}</p>
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
      </Section>
      <Section className="tool" title={said.cardsTitle}>
        {cards !== undefined && (
          <Switch
            checked={cards}
            label={said.cardsLabel}
            onChange={(_, { checked }) => {
              run({ kind: "choose-cards", cards: checked });
            }}
          />
        )}
        <p className="hint">{cards === undefined ? said.cardsNotOffered : said.cardsHint}</p>
      </Section>
      <About />
    </div>
  );
}
