import "@testing-library/jest-dom";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadSourceTexts } from "../../src/dataset/loadSourceTexts";
import type { Locale } from "../../src/domain/locale";
import type { Insert } from "../../src/excel/insert/insert";
import { Pane } from "../../src/taskpane/Pane";
import type { Workbook } from "../../src/taskpane/tasks/workbook";

// jsdom lays nothing out, so it does not scroll either.
Element.prototype.scrollIntoView = () => undefined;

/** An insert whose sheet has a name. */
export function insertOf(sheet: string): Insert {
  return { id: sheet, sheet, title: sheet, insertedAt: "2012-05-15T09:00:00.000Z" };
}

/** A workbook port that answers at once; tests say what differs. */
export function answeringWorkbook(differences: Partial<Workbook> = {}): Workbook {
  return {
    explainError: () => "Excel refused. Nothing was changed.",
    insertFormula: () => Promise.resolve({ address: "Sheet1!B3" }),
    insertPlan: ({ name }) => Promise.resolve(insertOf(name)),
    forecastFreeze: () =>
      Promise.resolve({ formulas: 3, errors: 0, references: [], isCalculating: false }),
    freezeFormulas: () =>
      Promise.resolve({
        frozen: 3,
        errors: 0,
        writtenOut: 0,
        protectedSheets: [],
        asOf: "2013-03-31",
      }),
    insertSheets: (plans) => Promise.resolve(plans.map(({ name }) => insertOf(name))),
    recalculate: () => Promise.resolve(),
    readFilingPart: () => Promise.resolve(undefined),
    keepFilingPart: () => Promise.resolve(),
    repairFormulas: () => Promise.resolve({ repaired: 0, protectedSheets: [] }),
    traceSelection: () => Promise.reject(new Error("Nothing is selected")),
    obstacle: undefined,
    listInserts: () => Promise.resolve([]),
    cards: true,
    chooseCards: () => undefined,
    listenForNotices: () => () => undefined,
    showInsert: () => Promise.resolve(true),
    replaceInsert: (_, { name }) => Promise.resolve({ kind: "replaced", insert: insertOf(name) }),
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
  await loadSourceTexts(locale);
  const user = userEvent.setup();
  render(<Pane dark={dark} locale={locale} workbook={workbook} />);
  await act(() => Promise.resolve());
  return { user };
}
