import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useTexts } from "../texts/useTexts";
import type { Step } from "../choices/moved";
import type { Texts } from "../texts/englishTexts";

interface Chip {
  readonly id: string;
  readonly text: string;
}

interface ChipListProps {
  readonly label: string;
  readonly chips: readonly Chip[];
  /** How they stand on the sheet: side by side, or one under the other. */
  readonly direction: "across" | "down";
  readonly onRemove: (id: string) => void;
  /** One place to the front of the list, or to its end. */
  readonly onMove: (id: string, step: Step) => void;
}

/** What was picked, in order, each with ways to move it and to take it out. */
export function ChipList({ label, chips, direction, onRemove, onMove }: ChipListProps) {
  const texts = useTexts();
  return (
    <ul aria-label={label} className="chip-list">
      {chips.map(({ id, text }, index) => (
        <li className="chip" key={id}>
          <span>{text}</span>
          <MoveButtons
            isFirst={index === 0}
            isLast={index === chips.length - 1}
            names={namesOf(text, direction, texts)}
            onMove={(step) => {
              onMove(id, step);
            }}
          />
          <button
            aria-label={texts.removeNamed(text)}
            className="chip-button"
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

type MoveNames = readonly [earlier: string, later: string];

function namesOf(text: string, direction: ChipListProps["direction"], texts: Texts): MoveNames {
  return direction === "across"
    ? [texts.moveEarlier(text), texts.moveLater(text)]
    : [texts.moveUp(text), texts.moveDown(text)];
}

interface MoveButtonsProps {
  readonly names: MoveNames;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: Step) => void;
}

/** Two arrows; one that leads nowhere keeps its place and the focus. */
function MoveButtons({ names: [earlier, later], isFirst, isLast, onMove }: MoveButtonsProps) {
  if (isFirst && isLast) return null;
  return (
    <>
      <button
        aria-disabled={isFirst}
        aria-label={earlier}
        className="chip-button"
        onClick={() => {
          if (!isFirst) onMove(-1);
        }}
        type="button"
      >
        <ArrowLeftRegular aria-hidden />
      </button>
      <button
        aria-disabled={isLast}
        aria-label={later}
        className="chip-button"
        onClick={() => {
          if (!isLast) onMove(1);
        }}
        type="button"
      >
        <ArrowRightRegular aria-hidden />
      </button>
    </>
  );
}
