import { FluentProvider } from "@fluentui/react-components";
import type { Locale } from "../domain/locale";
import { paneTheme } from "./paneTheme";
import { TEXTS } from "./texts/useTexts";

interface CouldNotOpenProps {
  readonly error: unknown;
  readonly locale: Locale;
}

/** What someone sees instead of an empty pane where the pane cannot be opened. */
export function CouldNotOpen({ error, locale }: CouldNotOpenProps) {
  const { openFailedTitle, openFailedHint } = TEXTS[locale];
  return (
    <FluentProvider className="pane" theme={paneTheme(false)}>
      <main className="tab-panel" role="alert">
        <h1 className="section-title">{openFailedTitle}</h1>
        <p>{openFailedHint}</p>
        <p>{error instanceof Error ? error.message : String(error)}</p>
      </main>
    </FluentProvider>
  );
}
