import { Button } from "@fluentui/react-components";
import { Section } from "../controls/Section";
import type { Insert } from "../../excel/insert/insert";
import { DECK_CHARTS } from "../../plans/models/deckCharts";
import type { Model } from "../../plans/models/model";
import { MODELS } from "../../plans/models/models";
import { findOrigin } from "../../plans/origin";
import { beginChange } from "../choices/changing";
import { placeOf } from "../choices/placeDraft";
import { isReversed, optionsFor } from "../choices/sheetOptions";
import type { PaneControl } from "../state/usePane";
import { useLocale, useTexts } from "../texts/useTexts";
import { ChangeModel } from "./ChangeModel";
import { InsertedList } from "./InsertedList";
import { ModelList } from "./ModelList";
import { ModelOptions } from "./ModelOptions";

/** The models that can be inserted, and what was inserted in this workbook. */
export function ModelsTab({ state, busy, tell, run }: PaneControl) {
  const { inserts, options, changing } = state;
  const texts = useTexts();
  const locale = useLocale();
  const place = isReversed(options) ? undefined : placeOf(state.place);
  const insert = (model: Model) => {
    const wanted = { model, options: optionsFor(model, options, locale) };
    if (place) run({ kind: "insert-model", place, ...wanted });
  };

  const changeOf = (insert: Insert) => {
    const origin = findOrigin(insert.origin);
    const begun = origin && beginChange(insert, origin);
    if (!begun) return undefined;
    return () => {
      if (begun.kind === "comparison") tell({ kind: "tab-picked", tab: "compare" });
      tell({ kind: "chosen", choices: { changing: begun } });
    };
  };
  if (changing?.kind === "model")
    return <ChangeModel busy={busy} changing={changing} run={run} tell={tell} />;

  return (
    <>
      <InsertedList
        busy={busy}
        changeOf={changeOf}
        inserts={inserts}
        onShow={(insert) => {
          run({ kind: "show-insert", insert });
        }}
        onRemove={(insert) => {
          run({ kind: "remove-insert", insert, force: false });
        }}
        onRemoveAll={() => {
          run({ kind: "remove-inserts", inserts, confirmed: false });
        }}
      />
      <Section title={texts.modelsTitle}>
        <p className="hint">{texts.modelsHints[state.place.kind]}</p>
        <ModelOptions
          onChange={(changed) => {
            tell({ kind: "chosen", choices: { options: changed } });
          }}
          onPlaceChange={(changed) => {
            tell({ kind: "chosen", choices: { place: changed } });
          }}
          options={options}
          place={state.place}
        />
        <ModelList busy={busy || !place} models={MODELS} onInsert={insert} />
        {place?.kind === "new-sheet" && (
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
        )}
      </Section>
      <Section className="deck" title={texts.deckTitle}>
        <ModelList busy={busy || !place} models={DECK_CHARTS} onInsert={insert} />
      </Section>
    </>
  );
}
