/** Languages the workbench speaks, as Office writes them. */
export type Language = "en-US" | "ja-JP";

/** Looks of the page and of the pane. */
export type Theme = "light" | "dark";

/** What the reader chose for this page; kept in the browser. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly paneVisible: boolean;
  /** Width of the task pane in CSS pixels. */
  readonly paneWidth: number;
}

const KEY = "workbench.preferences";

/** Excel's task pane is 350 pixels wide where the screen is 1366 × 768. */
const DEFAULTS: Preferences = {
  language: "en-US",
  theme: "light",
  paneVisible: true,
  paneWidth: 350,
};

/** The kept preferences; first-time readers get their browser's language and look. */
export function readPreferences(): Preferences {
  const browser: Preferences = {
    ...DEFAULTS,
    language: navigator.language.startsWith("ja") ? "ja-JP" : "en-US",
    theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  };
  return { ...browser, ...readKept() };
}

/** Keeps some preferences and leaves the others; where the browser keeps none, they last as long as the page. */
export function keepPreferences(changed: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readKept(), ...changed }));
  } catch {
    // Storage is denied or full: a pane's width is not worth a message.
  }
}

function readKept(): Partial<Preferences> {
  try {
    return readPartial(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    return {};
  }
}

function readPartial(kept: unknown): Partial<Preferences> {
  if (typeof kept !== "object" || kept === null) return {};
  const fields = new Map<string, unknown>(Object.entries(kept));
  const [language, theme] = [fields.get("language"), fields.get("theme")];
  const [paneVisible, paneWidth] = [fields.get("paneVisible"), fields.get("paneWidth")];
  return {
    ...(language === "en-US" || language === "ja-JP" ? { language } : {}),
    ...(theme === "light" || theme === "dark" ? { theme } : {}),
    ...(typeof paneVisible === "boolean" ? { paneVisible } : {}),
    ...(typeof paneWidth === "number" ? { paneWidth } : {}),
  };
}
