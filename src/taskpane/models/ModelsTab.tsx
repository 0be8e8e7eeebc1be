import { Button } from "@fluentui/react-components";
import { DECK_CHARTS } from "../../plans/deckCharts";
import type { Model } from "../../plans/model";
import { MODELS } from "../../plans/models";
import { useLocale, useTexts } from "../texts/useTexts";
import type { PaneControl } from "../usePane";
import { InsertedList } from "./InsertedList";
import { ModelList } from "./ModelList";
import { ModelOptions } from "./ModelOptions";
import { optionsFor } from "./sheetOptions";

/** The models that can be inserted, and what was inserted in this workbook. */
export function ModelsTab({ state: { inserts, options }, busy, tell, run }: PaneControl) {
  const texts = useTexts();
  const locale = useLocale();
  const insert = (model: Model) => {
    run({ kind: "insert-model", model, options: optionsFor(model, options, locale) });
  };

  return (
    <>
      <InsertedList
        busy={busy}
        inserts={inserts}
        onRemove={(insert) => {
          run({ kind: "remove-insert", insert, force: false });
        }}
      />
      <section aria-labelledby="models-title">
        <h2 className="section-title" id="models-title">
          {texts.modelsTitle}
        </h2>
        <p className="hint">{texts.modelsHint}</p>
        <ModelOptions
          onChange={(changed) => {
            tell({ kind: "options-changed", options: changed });
          }}
          options={options}
        />
        <ModelList busy={busy} models={MODELS} onInsert={insert} />
        <div className="actions insert-all">
          <Button
            disabledFocusable={busy}
            onClick={() => {
              const models = MODELS.map((model) => ({
                model,
                options: optionsFor(model, options, locale),
              }));
              run({ kind: "insert-models", models });
            }}
          >
            {texts.insertAll(MODELS.length)}
          </Button>
        </div>
      </section>
      <section aria-labelledby="deck-title" className="deck">
        <h2 className="section-title" id="deck-title">
          {texts.deckTitle}
        </h2>
        <ModelList busy={busy} models={DECK_CHARTS} onInsert={insert} />
      </section>
    </>
  );
}
