import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** Fluent's fonts, then what Windows, macOS and Linux have for Japanese. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, Roboto, 'Helvetica Neue', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif";

/** Fluent's light or dark theme with fonts for both of the pane's languages. */
export function paneTheme(dark: boolean): Theme {
  return { ...(dark ? webDarkTheme : webLightTheme), fontFamilyBase };
}
