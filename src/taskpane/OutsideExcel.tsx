import { FluentProvider } from "@fluentui/react-components";
import type { Locale } from "../domain/locale";
import { paneTheme } from "./paneTheme";
import { TEXTS } from "./texts/useTexts";

interface OutsideExcelProps {
  readonly locale: Locale;
}

/** What someone sees who opens the pane's address in a browser. */
export function OutsideExcel({ locale }: OutsideExcelProps) {
  const { outsideTitle, outsideHint } = TEXTS[locale];
  return (
    <FluentProvider className="pane" theme={paneTheme(false)}>
      <main className="tab-panel">
        <h1 className="section-title">{outsideTitle}</h1>
        <p>{outsideHint}</p>
      </main>
    </FluentProvider>
  );
}
