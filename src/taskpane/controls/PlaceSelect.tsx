import { Field, Input } from "@fluentui/react-components";
import type { Place } from "../../plans/sheets/place";
import { placeOf, type PlaceDraft } from "../choices/placeDraft";
import { useTexts } from "../texts/useTexts";
import { ChoiceSelect } from "./ChoiceSelect";

const KINDS: readonly Place["kind"][] = ["new-sheet", "selection", "address"];

interface PlaceSelectProps {
  readonly place: PlaceDraft;
  readonly onChange: (place: PlaceDraft) => void;
}

/** Where inserts go: a new sheet, the selected cell, or a cell by its address. */
export function PlaceSelect({ place, onChange }: PlaceSelectProps) {
  const texts = useTexts();
  const isWrong = place.address !== "" && placeOf(place) === undefined;

  return (
    <>
      <ChoiceSelect
        choices={KINDS.map((value) => ({ value, text: texts.places[value] }))}
        label={texts.placeLabel}
        onPick={(kind) => {
          onChange({ ...place, kind });
        }}
        value={place.kind}
      />
      {place.kind === "address" && (
        <Field
          label={texts.addressLabel}
          {...(isWrong ? { validationMessage: texts.addressWrong } : { hint: texts.addressHint })}
        >
          <Input
            autoComplete="off"
            onChange={(_, { value }) => {
              onChange({ ...place, address: value });
            }}
            spellCheck={false}
            value={place.address}
          />
        </Field>
      )}
    </>
  );
}
