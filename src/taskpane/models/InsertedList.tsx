import { Button } from "@fluentui/react-components";
import { useTexts } from "../texts/useTexts";
import type { Insert } from "../../excel/insert";

interface InsertedListProps {
  readonly inserts: readonly Insert[];
  readonly busy: boolean;
  readonly onRemove: (insert: Insert) => void;
}

/** What was inserted in this workbook, each with Remove; nothing at all where there is none. */
export function InsertedList({ inserts, busy, onRemove }: InsertedListProps) {
  const texts = useTexts();
  if (inserts.length === 0) return null;

  return (
    <section aria-labelledby="inserted-title" className="inserted">
      <h2 className="section-title" id="inserted-title">
        {texts.insertedTitle}
      </h2>
      <ul className="item-list">
        {inserts.map((insert) => (
          <li className="item" key={insert.id}>
            <div className="item-text">
              <h3 className="item-title">{insert.sheet}</h3>
              {insert.title !== insert.sheet && <p className="item-description">{insert.title}</p>}
            </div>
            <Button
              appearance="subtle"
              aria-label={texts.removeNamed(insert.sheet)}
              disabledFocusable={busy}
              onClick={() => {
                onRemove(insert);
              }}
              size="small"
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
