import { Button } from "@fluentui/react-components";
import type { Insert } from "../../excel/insert/insert";
import { insertName } from "../texts/insertName";
import { useTexts } from "../texts/useTexts";

interface InsertedListProps {
  readonly inserts: readonly Insert[];
  readonly busy: boolean;
  readonly onShow: (insert: Insert) => void;
  readonly onRemove: (insert: Insert) => void;
  readonly onRemoveAll: () => void;
}

/** What was inserted in this workbook, each with Go to and Remove; nothing at all where there is none. */
export function InsertedList({ inserts, busy, onShow, onRemove, onRemoveAll }: InsertedListProps) {
  const texts = useTexts();
  if (inserts.length === 0) return null;

  return (
    <section aria-labelledby="inserted-title" className="inserted">
      <h2 className="section-title" id="inserted-title">
        {texts.insertedTitle}
      </h2>
      {inserts.some(({ block }) => block === undefined) && (
        <p className="hint">{texts.insertedHint}</p>
      )}
      <ul className="item-list">
        {inserts.map((insert) => (
          <li className="item" key={insert.id}>
            <InsertText {...insert} />
            <Button
              appearance="subtle"
              aria-label={texts.showNamed(insertName(insert))}
              disabledFocusable={busy}
              onClick={() => {
                onShow(insert);
              }}
              size="small"
            >
              {texts.show}
            </Button>
            <Button
              appearance="subtle"
              aria-label={texts.removeNamed(insertName(insert))}
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
      {inserts.length > 1 && (
        <div className="actions">
          <Button appearance="subtle" disabledFocusable={busy} onClick={onRemoveAll} size="small">
            {texts.removeAll}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A sheet by its name, a block by its title and where it stands. */
function InsertText({ title, sheet, block }: Insert) {
  const [name, more] = block === undefined ? [sheet, title] : [title, `${sheet}!${block}`];
  return (
    <div className="item-text">
      <h3 className="item-title">{name}</h3>
      {more !== name && <p className="item-description">{more}</p>}
    </div>
  );
}
