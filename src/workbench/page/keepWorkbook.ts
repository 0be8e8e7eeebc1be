import type { SavingTexts } from "./base/savingTexts";
import { TEXTS } from "./base/texts";
import type { MessageAction } from "./chrome/messageStrip";
import { saveFile } from "./download/saveFile";
import type { PageActions } from "./pageActions";
import type { PageParts, PageStart } from "./pageParts";
import type { SavedState } from "./saving/autosave";
import type { KeptAside } from "./saving/keptWorkbook";
import type { WorkbookKeeper } from "./saving/workbookKeeper";
import { ChangedElsewhere } from "./saving/workbookStore";

/** Opens the workbook that the browser keeps, to be calculated once it is drawn; keeps it from now on, and says what could not be kept. */
export function keepWorkbook(
  start: PageStart,
  parts: PageParts,
  actions: PageActions,
  drawn: Promise<unknown>,
): void {
  const { keeper, preferences } = start;
  const { host, name } = parts;
  const { titleBar, messages } = parts.chrome;
  const texts = TEXTS[preferences.language];
  if (!restore(parts, actions, keeper, drawn)) return;
  let state: SavedState = "saved";
  const download: MessageAction = { label: texts.download, run: () => void actions.download() };
  const openOther: MessageAction = {
    label: texts.saving.openOther,
    run: () => {
      parts.leaving.isMeant = true;
      location.reload();
    },
  };
  keeper.start(() => ({ name, snapshot: host.snapshot() }), {
    state: (next) => {
      state = next;
      titleBar.showSaved(next);
    },
    failed: (error) => {
      const offered = error instanceof ChangedElsewhere ? [download, openOther] : [download];
      messages.showError(explain(error, texts.saving), ...offered);
    },
  });
  window.addEventListener("beforeunload", (event) => {
    if (state === "unsaved" && keeper.hasUnsaved && !parts.leaving.isMeant) event.preventDefault();
  });
  window.addEventListener("pagehide", () => {
    host.tellChanges();
    keeper.leave();
  });
  window.addEventListener("pageshow", () => {
    keeper.comeBack();
  });
  sayWhatWasFound(keeper, parts, actions, texts.saving);
}

/** False where what was kept cannot be opened: it is put aside, and the page is loaded anew. */
function restore(
  { host, leaving }: PageParts,
  actions: PageActions,
  keeper: WorkbookKeeper,
  drawn: Promise<unknown>,
): boolean {
  const kept = keeper.found?.snapshot;
  if (!kept) return true;
  try {
    host.restore(kept, drawn);
    return true;
  } catch {
    keeper.putAside().then(
      () => {
        leaving.isMeant = true;
        location.reload();
      },
      (error: unknown) => {
        actions.showError(error);
      },
    );
    return false;
  }
}

function sayWhatWasFound(
  keeper: WorkbookKeeper,
  { chrome }: PageParts,
  actions: PageActions,
  texts: SavingTexts,
): void {
  const { putAway, denied } = keeper;
  if (putAway !== undefined)
    chrome.messages.showNotice(texts.startedNew(putAway), {
      label: texts.bringBack(putAway),
      run: () => void actions.bringBack(),
    });
  if (denied !== undefined) chrome.messages.showError(texts.denied(reasonOf(denied)));
  for (const aside of keeper.aside)
    chrome.messages.showErrorOf(
      texts.aside[aside.reason](aside.when.toLocaleString(document.documentElement.lang)),
      {
        label: texts.downloadAside,
        run: () => {
          saveAside(aside);
        },
      },
      {
        label: texts.deleteAside,
        ends: true,
        run: () => {
          const forgetting = keeper.forget(aside);
          forgetting.catch((error: unknown) => {
            actions.showError(error);
          });
          return forgetting;
        },
      },
    );
}

function saveAside({ content }: KeptAside): void {
  saveFile("workbook.json", new Blob([JSON.stringify(content)], { type: "application/json" }));
}

function explain(error: unknown, texts: SavingTexts): string {
  if (error instanceof ChangedElsewhere) return texts.changedElsewhere;
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? texts.full : texts.failed(reasonOf(error));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}
