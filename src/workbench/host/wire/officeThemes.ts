/** The looks of Excel on the web. */
export type OfficeThemeName = "light" | "dark";

/** What `Office.context.officeTheme` says; `themeId` is 3 for White and 2 for Black. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  readonly themeId: number;
}

/** The colours that an add-in is told in each look. */
export const OFFICE_THEMES: Readonly<Record<OfficeThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F3F2F1",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
    themeId: 3,
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#F0F0F0",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#F0F0F0",
    isDarkTheme: true,
    themeId: 2,
  },
};
