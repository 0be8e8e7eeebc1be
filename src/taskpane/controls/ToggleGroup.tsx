interface ToggleGroupProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly pressed: readonly T[];
  readonly onChange: (pressed: readonly T[]) => void;
}

/** A few things, each of which can be wanted or not. */
export function ToggleGroup<T extends string>({
  label,
  choices,
  pressed,
  onChange,
}: ToggleGroupProps<T>) {
  return (
    <fieldset className="toggle-group">
      <legend>{label}</legend>
      {choices.map(({ value, text }) => (
        <button
          aria-pressed={pressed.includes(value)}
          className="toggle"
          key={value}
          onClick={() => {
            const wanted = choices.map((choice) => choice.value);
            onChange(wanted.filter((one) => pressed.includes(one) !== (one === value)));
          }}
          type="button"
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
