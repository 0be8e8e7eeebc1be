import type { Locale } from "../../domain/locale";

/** What is said where an insert is laid out anew. */
interface ChangeTexts {
  readonly change: string;
  readonly changeNamed: (name: string) => string;
  readonly title: (name: string) => string;
  readonly hint: string;
  readonly apply: string;
}

export const CHANGE_TEXTS: Readonly<Record<Locale, ChangeTexts>> = {
  en: {
    change: "Change…",
    changeNamed: (name) => `Change ${name}`,
    title: (name) => `Change “${name}”`,
    hint: "It is laid out anew where it stands. Where something of yours would be lost, nothing is changed.",
    apply: "Apply",
  },
  ja: {
    change: "変更…",
    changeNamed: (name) => `${name}を変更`,
    title: (name) => `「${name}」の変更`,
    hint: "同じ場所に作り直します。書き込まれた内容などが失われる場合は、何も変更しません。",
    apply: "適用",
  },
};
