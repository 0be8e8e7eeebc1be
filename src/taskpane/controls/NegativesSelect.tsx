import { NEGATIVES, type Negatives } from "../../plans/sheets/negatives";
import { useTexts } from "../texts/useTexts";
import { ChoiceSelect } from "./ChoiceSelect";

interface NegativesSelectProps {
  readonly negatives: Negatives;
  readonly onPick: (negatives: Negatives) => void;
}

const EXAMPLES: Readonly<Record<Negatives, string>> = { brackets: "(1,234)", triangle: "△1,234" };
const CHOICES = NEGATIVES.map((value) => ({ value, text: EXAMPLES[value] }));

/** How numbers below zero look on sheets that are inserted. */
export function NegativesSelect({ negatives, onPick }: NegativesSelectProps) {
  const texts = useTexts();
  return (
    <ChoiceSelect
      choices={CHOICES}
      label={texts.negativesLabel}
      onPick={onPick}
      value={negatives}
    />
  );
}
