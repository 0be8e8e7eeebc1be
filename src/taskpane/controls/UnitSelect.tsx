import { UNIT_NAMES, UNITS } from "../../domain/unit";
import type { DisplayUnit } from "../../domain/unit";
import { useLocale, useTexts } from "../texts/useTexts";
import { ChoiceSelect } from "./ChoiceSelect";

interface UnitSelectProps {
  readonly unit: DisplayUnit;
  readonly onPick: (unit: DisplayUnit) => void;
}

/** The unit that money is shown and inserted in. */
export function UnitSelect({ unit, onPick }: UnitSelectProps) {
  const texts = useTexts();
  const locale = useLocale();
  const choices = UNIT_NAMES.map((value) => ({ value, text: UNITS[value].label[locale] }));
  return <ChoiceSelect choices={choices} label={texts.unitLabel} onPick={onPick} value={unit} />;
}
