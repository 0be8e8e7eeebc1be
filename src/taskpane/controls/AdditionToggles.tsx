import { ADDITIONS, type Addition } from "../../plans/tables/added/addition";
import { useLocale } from "../texts/useTexts";
import { ADDITION_TEXTS, ADDITIONS_LABEL } from "./additionTexts";
import { ToggleGroup } from "./ToggleGroup";

interface AdditionTogglesProps {
  readonly added: readonly Addition[];
  readonly onChange: (added: readonly Addition[]) => void;
}

/** The columns that a sheet gets right of its periods. */
export function AdditionToggles({ added, onChange }: AdditionTogglesProps) {
  const locale = useLocale();
  return (
    <ToggleGroup
      choices={ADDITIONS.map((value) => ({ value, text: ADDITION_TEXTS[value][locale] }))}
      label={ADDITIONS_LABEL[locale]}
      onChange={onChange}
      pressed={added}
    />
  );
}
