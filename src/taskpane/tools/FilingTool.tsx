import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { Section } from "../controls/Section";
import { sourceTexts } from "../../dataset/sources/sourceTexts";
import type { FiledStatement } from "../../filings/filedStatement";
import type { PaneControl } from "../state/usePane";
import type { FilingPreview } from "../tasks/filingPreview";
import { useLocale, useTexts } from "../texts/useTexts";
import { FilingPreviewTable } from "./FilingPreviewTable";
import { FILING_TEXTS } from "./filingTexts";

interface FilingToolProps extends Pick<PaneControl, "busy" | "run" | "tell"> {
  readonly filings: readonly FiledStatement[];
  readonly preview: FilingPreview | undefined;
}

/** A filing in, a quarter out: chosen or dropped, looked at, added, taken away again. */
export function FilingTool({ busy, filings, preview, run, tell }: FilingToolProps) {
  const locale = useLocale();
  const texts = FILING_TEXTS[locale];
  const nameOf = ({ document }: FiledStatement) => sourceTexts(locale).document(document.title);
  const pane = useTexts();
  const input = useRef<HTMLInputElement>(null);

  return (
    <Section className="tool" title={texts.title}>
      <p className="hint">{texts.hint}</p>
      <input
        accept=".zip,.htm,.xbrl,.csv,.tsv"
        aria-label={texts.choose}
        className="visually-hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) run({ kind: "read-filing", file });
          target.value = "";
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
      <div className="actions">
        <Button
          disabledFocusable={busy}
          onClick={() => {
            input.current?.click();
          }}
        >
          {texts.choose}
        </Button>
      </div>
      {preview && (
        <FilingPreviewTable
          busy={busy}
          onAdd={(filed) => {
            run({ kind: "add-filing", filed });
          }}
          onCancel={() => {
            tell({ kind: "filing-put-away" });
          }}
          preview={preview}
        />
      )}
      {filings.length > 0 && (
        <ul aria-label={texts.added} className="filing-list">
          {filings.map((filed) => (
            <li key={filed.statement.id}>
              <span>{nameOf(filed)}</span>
              <Button
                aria-label={pane.removeNamed(nameOf(filed))}
                disabledFocusable={busy}
                onClick={() => {
                  run({ kind: "remove-filing", filed });
                }}
                size="small"
              >
                {pane.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
