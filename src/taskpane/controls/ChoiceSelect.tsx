import { Field, Select } from "@fluentui/react-components";

interface ChoiceSelectProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onPick: (value: T) => void;
  /** What is wrong with the choice, where something is. */
  readonly problem?: string | undefined;
}

/** A labelled box to pick one of a few. */
export function ChoiceSelect<T extends string>({
  label,
  choices,
  value,
  onPick,
  problem,
}: ChoiceSelectProps<T>) {
  return (
    <Field label={label} {...(problem !== undefined && { validationMessage: problem })}>
      <Select
        onChange={(event) => {
          const picked = choices.find((choice) => choice.value === event.target.value);
          if (picked) onPick(picked.value);
        }}
        value={value}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
