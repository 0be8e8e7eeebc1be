import { Button } from "@fluentui/react-components";
import { Section } from "../controls/Section";
import type { Insert } from "../../excel/insert/insert";
import { CHANGE_TEXTS } from "../controls/changeTexts";
import { insertName } from "../texts/insertName";
import { useLocale, useTexts } from "../texts/useTexts";

interface InsertedListProps {
  readonly inserts: readonly Insert[];
  readonly busy: boolean;
  readonly onShow: (insert: Insert) => void;
  /** Absent for what cannot be laid out anew. */
  readonly changeOf: (insert: Insert) => (() => void) | undefined;
  readonly onRemove: (insert: Insert) => void;
  readonly onRemoveAll: () => void;
}

/** What was inserted in this workbook, each with Go to, Change and Remove; nothing at all where there is none. */
export function InsertedList(props: InsertedListProps) {
  const { inserts, busy, onRemoveAll } = props;
  const texts = useTexts();
  if (inserts.length === 0) return null;

  return (
    <Section className="inserted" title={texts.insertedTitle}>
      {inserts.some(({ block }) => block === undefined) && (
        <p className="hint">{texts.insertedHint}</p>
      )}
      <ul className="item-list">
        {inserts.map((insert) => (
          <InsertedItem key={insert.id} {...props} insert={insert} />
        ))}
      </ul>
      {inserts.length > 1 && (
        <div className="actions">
          <Button appearance="subtle" disabledFocusable={busy} onClick={onRemoveAll} size="small">
            {texts.removeAll}
          </Button>
        </div>
      )}
    </Section>
  );
}

type InsertedItemProps = Omit<InsertedListProps, "inserts" | "onRemoveAll"> & {
  readonly insert: Insert;
};

/** One of them: what it is, and what can be done with it. */
function InsertedItem({ insert, busy, onShow, changeOf, onRemove }: InsertedItemProps) {
  const texts = useTexts();
  const { change, changeNamed } = CHANGE_TEXTS[useLocale()];
  const name = insertName(insert);
  const onChange = changeOf(insert);
  const actions = [
    {
      text: texts.show,
      label: texts.showNamed(name),
      act: () => {
        onShow(insert);
      },
    },
    ...(onChange ? [{ text: change, label: changeNamed(name), act: onChange }] : []),
    {
      text: texts.remove,
      label: texts.removeNamed(name),
      act: () => {
        onRemove(insert);
      },
    },
  ];
  return (
    <li className="item inserted-item">
      <InsertText {...insert} />
      <div className="item-actions">
        {actions.map(({ text, label, act }) => (
          <Button
            appearance="subtle"
            aria-label={label}
            disabledFocusable={busy}
            key={text}
            onClick={act}
            size="small"
          >
            {text}
          </Button>
        ))}
      </div>
    </li>
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
