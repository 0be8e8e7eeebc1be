import "@testing-library/jest-dom";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Locale } from "../../src/domain/locale";
import { Pane } from "../../src/taskpane/Pane";
import type { Workbook } from "../../src/taskpane/workbook";

// jsdom lays nothing out, so it does not scroll either.
Element.prototype.scrollIntoView = () => undefined;

/** A workbook port that answers at once; tests say what differs. */
export function answeringWorkbook(differences: Partial<Workbook> = {}): Workbook {
  return {
    explainError: () => "Excel refused. Nothing was changed.",
    insertFormula: () => Promise.resolve({ address: "Sheet1!B3" }),
    insertSheet: ({ name, title }) =>
      Promise.resolve({ id: name, sheet: name, title, insertedAt: "2012-05-15T09:00:00.000Z" }),
    listInserts: () => Promise.resolve([]),
    cards: true,
    chooseCards: () => Promise.resolve(),
    listenForNotices: () => () => undefined,
    removeInsert: () => Promise.resolve({ kind: "removed" }),
    ...differences,
  };
}

interface Opening {
  readonly workbook?: Workbook;
  readonly locale?: Locale;
  readonly dark?: boolean;
}

/** The whole pane, opened on a workbook whose inserts are listed, and a person to use it. */
export async function openPane({
  workbook = answeringWorkbook(),
  locale = "en",
  dark = false,
}: Opening = {}) {
  const user = userEvent.setup();
  render(<Pane dark={dark} locale={locale} workbook={workbook} />);
  await act(() => Promise.resolve());
  return { user };
}
