import { MODELS } from "../../plans/models";
import { useLocale, useTexts } from "../texts/useTexts";
import type { PaneControl } from "../usePane";
import { InsertedList } from "./InsertedList";
import { ModelItem } from "./ModelItem";
import { ModelOptions } from "./ModelOptions";

/** The models that can be inserted, and what was inserted in this workbook. */
export function ModelsTab({ state: { inserts, options }, busy, tell, run }: PaneControl) {
  const texts = useTexts();
  const locale = useLocale();

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
        <ul className="item-list">
          {MODELS.map((model) => (
            <ModelItem
              busy={busy}
              description={model.description[locale]}
              key={model.id}
              onInsert={() => {
                run({ kind: "insert-model", model, options });
              }}
              title={model.title[locale]}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
