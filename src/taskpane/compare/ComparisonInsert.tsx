import { Button } from "@fluentui/react-components";
import type { Place } from "../../plans/sheets/place";
import { placeOf, type PlaceDraft } from "../choices/placeDraft";
import { PlaceSelect } from "../controls/PlaceSelect";
import { useTexts } from "../texts/useTexts";

interface ComparisonInsertProps {
  /** Nothing can be inserted now. */
  readonly busy: boolean;
  readonly place: PlaceDraft;
  readonly onPlaceChange: (place: PlaceDraft) => void;
  readonly onInsert: (place: Place) => void;
}

/** Where the comparison goes, and Insert. */
export function ComparisonInsert({ busy, place, onPlaceChange, onInsert }: ComparisonInsertProps) {
  const texts = useTexts();
  const wanted = placeOf(place);
  return (
    <>
      <PlaceSelect onChange={onPlaceChange} place={place} />
      <div className="actions">
        <Button
          appearance="primary"
          disabledFocusable={busy || !wanted}
          onClick={() => {
            if (wanted) onInsert(wanted);
          }}
        >
          {texts.insertComparison}
        </Button>
      </div>
    </>
  );
}
