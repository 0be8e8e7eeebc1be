import { element } from "../base/element";
import { icon } from "../base/icons";
import type { Language, Preferences } from "../base/preferences";
import type { SavingTexts } from "../base/savingTexts";
import type { Texts } from "../base/texts";

/** What the title bar's controls do. */
export interface TitleBarActions {
  readonly startNew: () => void;
  readonly download: () => void;
  readonly speak: (language: Language) => void;
  readonly setDark: (dark: boolean) => void;
}

/** The bar with the workbook's name, whether it is saved, and the page's own switches. */
export interface TitleBar {
  readonly element: HTMLElement;
  readonly showName: (workbook: string) => void;
  readonly showSaved: (state: keyof SavingTexts["states"]) => void;
}

const LANGUAGES: Readonly<Record<Language, string>> = { "en-US": "English", "ja-JP": "日本語" };

/** The title bar, as Excel on the web has it above the ribbon. */
export function titleBar(
  addinName: string,
  preferences: Preferences,
  texts: Texts,
  actions: TitleBarActions,
): TitleBar {
  const name = element("h1", { class: "workbook-name" });
  const saved = element("span", { class: "saved", role: "status" });
  return {
    element: element(
      "header",
      { class: "title-bar", "aria-label": texts.titleBar, "data-region": "title" },
      logo(),
      name,
      saved,
      element("span", { class: "title-space" }),
      newWorkbookButton(texts, actions),
      downloadButton(texts, actions),
      languageList(preferences.language, texts, actions),
      themeSwitch(preferences.theme === "dark", texts, actions),
    ),
    showName: (workbook) => {
      name.textContent = workbook;
      document.title = `${workbook} – ${addinName}`;
    },
    showSaved: (state) => {
      saved.textContent = texts.saving.states[state];
    },
  };
}

function logo(): HTMLElement {
  return element("span", { class: "logo", "aria-hidden": "true" }, "▦");
}

function newWorkbookButton(texts: Texts, actions: TitleBarActions): HTMLElement {
  return element(
    "button",
    { type: "button", class: "title-button", onclick: actions.startNew },
    icon("plus"),
    texts.newWorkbook,
  );
}

function downloadButton(texts: Texts, actions: TitleBarActions): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      class: "title-button",
      title: texts.downloadHint,
      onclick: actions.download,
    },
    icon("download"),
    texts.download,
  );
}

function languageList(present: Language, texts: Texts, actions: TitleBarActions): HTMLElement {
  const list = element("select", { class: "title-select", "aria-label": texts.language });
  for (const language of ["en-US", "ja-JP"] as const) {
    const selected = language === present;
    list.append(element("option", { value: language, selected }, LANGUAGES[language]));
  }
  list.addEventListener("change", () => {
    actions.speak(list.value === "ja-JP" ? "ja-JP" : "en-US");
  });
  return list;
}

function themeSwitch(dark: boolean, texts: Texts, actions: TitleBarActions): HTMLElement {
  const button = element(
    "button",
    {
      type: "button",
      class: "title-button",
      role: "switch",
      "aria-checked": String(dark),
      "aria-label": texts.darkTheme,
      title: texts.darkTheme,
    },
    icon("moon"),
  );
  button.addEventListener("click", () => {
    const next = button.getAttribute("aria-checked") !== "true";
    button.setAttribute("aria-checked", String(next));
    actions.setDark(next);
  });
  return button;
}
