import type { Model } from "../../plans/models/model";
import { useLocale } from "../texts/useTexts";
import { ModelItem } from "./ModelItem";

interface ModelListProps {
  readonly models: readonly Model[];
  readonly busy: boolean;
  readonly onInsert: (model: Model) => void;
}

/** Models below each other, each with Insert. */
export function ModelList({ models, busy, onInsert }: ModelListProps) {
  const locale = useLocale();
  return (
    <ul className="item-list">
      {models.map((model) => (
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
  );
}
