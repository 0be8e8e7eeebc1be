import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Insert } from "../../excel/insert/insert";
import { insertName } from "../texts/insertName";
import { useLocale, useTexts } from "../texts/useTexts";
import { CHANGE_TEXTS } from "./changeTexts";

interface ChangeFrameProps {
  readonly insert: Insert;
  /** Nothing can be applied now. */
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
  /** What can be chosen. */
  readonly children: ReactNode;
}

/** What is chosen of an insert that stands in the workbook, with Apply and Cancel. */
export function ChangeFrame({ insert, busy, onApply, onCancel, children }: ChangeFrameProps) {
  const texts = useTexts();
  const { title, hint, apply } = CHANGE_TEXTS[useLocale()];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [insert.id]);

  return (
    <section aria-labelledby="change-title">
      <h2 className="section-title" id="change-title" ref={heading} tabIndex={-1}>
        {title(insertName(insert))}
      </h2>
      <p className="hint">{hint}</p>
      <div className="actions">
        <Button appearance="primary" disabledFocusable={busy} onClick={onApply}>
          {apply}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
      {children}
    </section>
  );
}
