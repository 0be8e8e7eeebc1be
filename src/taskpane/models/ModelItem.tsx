import { Button } from "@fluentui/react-components";
import { useTexts } from "../texts/useTexts";

interface ModelItemProps {
  readonly title: string;
  readonly description: string;
  readonly busy: boolean;
  readonly onInsert: () => void;
}

/** One model: what it shows, and Insert. */
export function ModelItem({ title, description, busy, onInsert }: ModelItemProps) {
  const texts = useTexts();
  return (
    <li className="item">
      <div className="item-text">
        <h3 className="item-title">{title}</h3>
        <p className="item-description">{description}</p>
      </div>
      <Button
        aria-label={texts.insertNamed(title)}
        disabledFocusable={busy}
        onClick={onInsert}
        size="small"
      >
        {texts.insert}
      </Button>
    </li>
  );
}
