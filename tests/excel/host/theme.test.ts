import { readTheme } from "../../../src/excel/host/theme";
import { openExcel } from "../../headless/openExcel";

test.each([
  ["says dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  ["says light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  ["tells a dark background alone", { bodyBackgroundColor: "#262626" }, true],
  ["tells a light background alone", { bodyBackgroundColor: "#F3F2F1" }, false],
  ["tells nothing", {}, false],
])("a theme that %s", (_, theme, isDark) => {
  const excel = openExcel({ theme });
  expect(readTheme()).toEqual({ isDark });
  excel.close();
});
