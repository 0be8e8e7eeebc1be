import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useTexts } from "../texts/useTexts";

interface ChipListProps {
  readonly label: string;
  readonly chips: readonly { readonly id: string; readonly text: string }[];
  readonly onRemove: (id: string) => void;
}

/** What was picked, in order, each with a way to take it out. */
export function ChipList({ label, chips, onRemove }: ChipListProps) {
  const texts = useTexts();
  return (
    <ul aria-label={label} className="chip-list">
      {chips.map(({ id, text }) => (
        <li className="chip" key={id}>
          <span>{text}</span>
          <button
            aria-label={texts.removeNamed(text)}
            className="chip-remove"
            onClick={() => {
              onRemove(id);
            }}
            type="button"
          >
            <DismissRegular aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
