import type { Negatives } from "../../plans/sheets/negatives";
import { useTexts } from "../texts/useTexts";
import { ChoiceSelect } from "./ChoiceSelect";

interface NegativesSelectProps {
  readonly negatives: Negatives;
  readonly onPick: (negatives: Negatives) => void;
}

const CHOICES = [
  { value: "brackets", text: "(1,234)" },
  { value: "triangle", text: "△1,234" },
] as const;

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
