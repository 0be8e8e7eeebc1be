import { Field, Select } from "@fluentui/react-components";
import { UNITS } from "../../domain/unit";
import type { DisplayUnit } from "../../domain/unit";
import { useLocale, useTexts } from "../texts/useTexts";

const CHOICES: readonly DisplayUnit[] = ["million", "billion", "thousand", "JPY"];

interface UnitSelectProps {
  readonly unit: DisplayUnit;
  readonly onPick: (unit: DisplayUnit) => void;
}

/** The unit that money is shown and inserted in. */
export function UnitSelect({ unit, onPick }: UnitSelectProps) {
  const texts = useTexts();
  const locale = useLocale();
  return (
    <Field label={texts.unitLabel}>
      <Select
        onChange={(event) => {
          const picked = CHOICES.find((one) => one === event.target.value);
          if (picked) onPick(picked);
        }}
        value={unit}
      >
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {UNITS[one].label[locale]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
