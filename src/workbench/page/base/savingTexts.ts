import type { Language } from "./preferences";

/** What the page says of keeping the workbook in the browser. */
export interface SavingTexts {
  readonly states: Readonly<Record<"saved" | "saving" | "unsaved", string>>;
  readonly startedNew: (name: string) => string;
  readonly bringBack: (name: string) => string;
  /** The browser keeps nothing, with its own reason. */
  readonly denied: (reason: string) => string;
  /** A saving failed, with the browser's own reason. */
  readonly failed: (reason: string) => string;
  readonly full: string;
  readonly changedElsewhere: string;
  readonly openOther: string;
  /** Something that would end the page was asked for. */
  readonly losesUnsaved: string;
  readonly goOn: string;
  /** Something was put aside, by its reason; `when` is the time, as people write it. */
  readonly aside: Readonly<Record<"unreadable" | "overtaken", (when: string) => string>>;
  readonly downloadAside: string;
  readonly deleteAside: string;
}

const english: SavingTexts = {
  states: { saved: "Saved in this browser", saving: "Saving…", unsaved: "Not saved" },
  startedNew: (name) => `This is a new workbook. ${name} is kept until you start another one.`,
  bringBack: (name) => `Bring ${name} back`,
  denied: (reason) =>
    `This browser keeps no workbook for this page (${reason}). Everything works, but the workbook is lost when the page is closed: download it before.`,
  failed: (reason) =>
    `The workbook could not be saved in this browser (${reason}). The next change tries again; download the workbook to be safe.`,
  full: "The workbook could not be saved in this browser: there is no room left. Download the workbook, make room on the disk or delete data of other sites; the next change tries again.",
  changedElsewhere:
    "This workbook was changed in another tab. So that nothing is overwritten, this tab saves no more: download its workbook if you need it, then open the other tab's.",
  openOther: "Open the other tab's workbook",
  losesUnsaved:
    "This workbook is not saved and would be lost. Download it first, or go on without.",
  goOn: "Go on without it",
  aside: {
    unreadable: (when) =>
      `What this browser kept as the workbook cannot be read: another version of this page wrote it, or it is damaged. It is kept aside since ${when}.`,
    overtaken: (when) =>
      `A tab was closed before its last changes were saved, and another tab has saved the workbook since. Those changes are kept aside since ${when}.`,
  },
  downloadAside: "Download what was kept",
  deleteAside: "Delete it",
};

const japanese: SavingTexts = {
  states: { saved: "このブラウザーに保存しました", saving: "保存中…", unsaved: "保存していません" },
  startedNew: (name) => `新しいブックです。${name} は、次の新しいブックを作るまで残ります。`,
  bringBack: (name) => `${name} に戻す`,
  denied: (reason) =>
    `このブラウザーには、このページのブックを保存できません（${reason}）。操作はすべてできますが、ページを閉じるとブックは失われます。閉じる前にダウンロードしてください。`,
  failed: (reason) =>
    `ブックをこのブラウザーに保存できませんでした（${reason}）。次に変更したときに再試行します。念のためブックをダウンロードしてください。`,
  full: "空き容量が足りないため、ブックをこのブラウザーに保存できませんでした。ブックをダウンロードし、ディスクの空きを増やすか、ほかのサイトのデータを削除してください。次に変更したときに再試行します。",
  changedElsewhere:
    "このブックは別のタブで変更されました。上書きを防ぐため、このタブではもう保存しません。必要ならこのタブのブックをダウンロードしてから、別のタブのブックを開いてください。",
  openOther: "別のタブのブックを開く",
  losesUnsaved:
    "このブックは保存されていないため、続けると失われます。先にダウンロードするか、破棄して続けてください。",
  goOn: "破棄して続ける",
  aside: {
    unreadable: (when) =>
      `このブラウザーに残っていたブックを読み取れません。このページの別のバージョンで作成されたか、壊れています。別に保管しました（${when}）。`,
    overtaken: (when) =>
      `最後の変更を保存する前にタブが閉じられ、その後、別のタブがブックを保存しました。その変更は別に保管しました（${when}）。`,
  },
  downloadAside: "保管したデータをダウンロード",
  deleteAside: "削除する",
};

/** The words on saving, by language. */
export const SAVING_TEXTS: Readonly<Record<Language, SavingTexts>> = {
  "en-US": english,
  "ja-JP": japanese,
};
