import type { Model } from "../../plans/model";
import { MODELS } from "../../plans/models";
import type { PlanOptions } from "../../plans/planOptions";
import { useLocale, useTexts } from "../texts/useTexts";
import type { Insert } from "../../excel/insert";
import { InsertedList } from "./InsertedList";
import { ModelItem } from "./ModelItem";
import { ModelOptions } from "./ModelOptions";

interface ModelsTabProps {
  readonly inserts: readonly Insert[];
  readonly options: PlanOptions;
  /** The workbook is at work: nothing else can be inserted or removed yet. */
  readonly busy: boolean;
  readonly onInsert: (model: Model) => void;
  readonly onChangeOptions: (options: PlanOptions) => void;
  readonly onRemove: (insert: Insert) => void;
}

/** The models that can be inserted, and what was inserted in this workbook. */
export function ModelsTab({
  inserts,
  options,
  busy,
  onInsert,
  onChangeOptions,
  onRemove,
}: ModelsTabProps) {
  const texts = useTexts();
  const locale = useLocale();

  return (
    <>
      <InsertedList busy={busy} inserts={inserts} onRemove={onRemove} />
      <section aria-labelledby="models-title">
        <h2 className="section-title" id="models-title">
          {texts.modelsTitle}
        </h2>
        <p className="hint">{texts.modelsHint}</p>
        <ModelOptions onChange={onChangeOptions} options={options} />
        <ul className="item-list">
          {MODELS.map((model) => (
            <ModelItem
              busy={busy}
              description={model.description[locale]}
              key={model.id}
              onInsert={() => {
                onInsert(model);
              }}
              title={model.title[locale]}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
