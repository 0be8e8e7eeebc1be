import type { PlaceDraft } from "../choices/placeDraft";
import type { SheetOptions } from "../choices/sheetOptions";
import { PlaceSelect } from "../controls/PlaceSelect";
import { SheetFields } from "./SheetFields";
import { useTexts } from "../texts/useTexts";

interface ModelOptionsProps {
  readonly options: SheetOptions;
  readonly place: PlaceDraft;
  readonly onChange: (options: SheetOptions) => void;
  readonly onPlaceChange: (place: PlaceDraft) => void;
}

/** What holds for the next models inserted: place, columns, unit, formulas, charts. */
export function ModelOptions({ options, place, onChange, onPlaceChange }: ModelOptionsProps) {
  const texts = useTexts();
  return (
    <details className="options">
      <summary>{texts.options}</summary>
      <div className="options-fields">
        <PlaceSelect onChange={onPlaceChange} place={place} />
        <SheetFields onChange={onChange} options={options} />
      </div>
    </details>
  );
}
