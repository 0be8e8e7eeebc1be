/** The colours Excel has now. */
export interface Theme {
  readonly isDark: boolean;
}

/** Excel's theme; light where it does not say. Only a dark background tells it on Excel without isDarkTheme. */
export function readTheme(): Theme {
  const theme = findTheme();
  if (!theme) return { isDark: false };
  const { isDarkTheme, bodyBackgroundColor } = theme;
  return { isDark: isDarkTheme ?? isDarkColor(bodyBackgroundColor ?? "#FFFFFF") };
}

/** The type says always present; Excel without the theme API leaves parts out. */
function findTheme(): Partial<Office.OfficeTheme> | undefined {
  return Office.context.officeTheme;
}

function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
