import { Switch } from "@fluentui/react-components";
import { DATA_AS_OF } from "../../dataset/figures";
import { useTexts } from "../texts/useTexts";
import type { PaneControl } from "../usePane";

/** How figures appear in cells, and where they come from. */
export function ToolsTab({ state: { cards }, run }: PaneControl) {
  const texts = useTexts();
  return (
    <div className="tools-tab">
      <section aria-labelledby="cards-title">
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
      <section aria-labelledby="about-title">
        <h2 className="section-title" id="about-title">
          {texts.aboutTitle}
        </h2>
        <p className="hint">{texts.aboutData(DATA_AS_OF)}</p>
        <p className="hint">{texts.aboutAffiliation}</p>
      </section>
    </div>
  );
}
