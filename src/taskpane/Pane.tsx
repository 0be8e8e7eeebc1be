import { FluentProvider } from "@fluentui/react-components";
import type { Locale } from "../domain/locale";
import { PaneBody } from "./PaneBody";
import { paneTheme } from "./paneTheme";
import type { Workbook } from "./tasks/workbook";
import { LocaleContext } from "./texts/useTexts";

interface PaneProps {
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly dark: boolean;
}

/** The task pane: Fluent's theme, the reader's language, the tabs. */
export function Pane({ workbook, locale, dark }: PaneProps) {
  return (
    <FluentProvider className="pane" theme={paneTheme(dark)}>
      <LocaleContext.Provider value={locale}>
        <PaneBody workbook={workbook} />
      </LocaleContext.Provider>
    </FluentProvider>
  );
}
