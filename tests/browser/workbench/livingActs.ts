import type { Locale } from "../../../src/domain/locale";
import { ENGLISH_TEXTS } from "../../../src/taskpane/texts/englishTexts";
import { JAPANESE_TEXTS } from "../../../src/taskpane/texts/japaneseTexts";
import {
  cellOf,
  cellsOf,
  enterInto,
  insertModel,
  ready,
  reloadedBy,
  sheetsOf,
  shown,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

const TEXTS = { en: ENGLISH_TEXTS, ja: JAPANESE_TEXTS };
const MODELS = ["ATM operation", "Cash flow and capex"];
const NAMES = ["Mine", "O'Brien & Co", "売上"];

/**
 * What a person does with the mouse and the keys. A number chooses among what there is; the list of
 * inserts is as `listedIn` has just read it.
 */
export type Act = (
  workbench: OpenWorkbench,
  index: number,
  listed: readonly string[],
) => Promise<unknown>;

/** The list of inserts in the pane, as a person reads it. */
export async function listedIn(
  { page, pane }: OpenWorkbench,
  locale: Locale = "en",
): Promise<readonly string[]> {
  const { tabs, removeNamed } = TEXTS[locale];
  // Whoever turns to the pane sees what is there now.
  await pane.getByRole("tab", { name: tabs.figures }).hover();
  await pane.getByRole("tab", { name: tabs.models }).click();
  await ready(page);
  const [before = "", after = ""] = removeNamed("*").split("*");
  const labels = await pane
    .locator("button[aria-label]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  return labels
    .filter((label) => label.startsWith(before) && label.endsWith(after))
    .map((label) => label.slice(before.length, label.length - after.length));
}

/** Formulas and values of every sheet that is none of ours, by the sheet's name. */
export async function contentsBeside(
  { page }: OpenWorkbench,
  ours: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(async (left) => {
    await window.workbench.settled();
    const sheets = window.workbench.sheets().filter((name) => !left.includes(name));
    return Object.fromEntries(
      sheets.map((name) => {
        const rows = window.workbench.read(`'${name.replaceAll("'", "''")}'!A1:P45`);
        return [name, rows.map((row) => row.map(({ formula, value }) => formula ?? value))];
      }),
    );
  }, ours);
}

/** The cells of a sheet, with its name in quotes. */
function at(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

function tabOf({ page }: OpenWorkbench, sheet: string) {
  const tabs = page.locator("[data-u-comp=slide-tab-item]");
  return tabs.filter({ has: page.getByText(sheet, { exact: true }) }).first();
}

/** Chooses an entry of the menu that is open; one that leads to another menu is pointed at. */
async function choose({ page }: OpenWorkbench, ...entries: readonly RegExp[]): Promise<void> {
  for (const [place, entry] of entries.entries()) {
    const found = await onScreen(page.getByText(entry));
    await (place < entries.length - 1 ? found.hover() : found.click());
  }
  await ready(page);
}

type Found = ReturnType<OpenWorkbench["page"]["getByText"]>;

/** Univer keeps closed menus beyond the window's edge. */
async function onScreen(found: Found): Promise<Found> {
  for (let looks = 0; looks < 100; looks += 1) {
    for (const one of await found.all()) {
      const box = await one.boundingBox();
      if (box && box.x >= 0 && box.y >= 0) return one;
    }
    await found.page().waitForTimeout(50);
  }
  throw new Error(`No ${String(found)} on the screen.`);
}

/** Selects cells; the keys go to the grid from then on. */
async function select({ page }: OpenWorkbench, address: string): Promise<void> {
  await page.evaluate((where) => {
    window.workbench.select(where);
  }, address);
}

async function press(workbench: OpenWorkbench, keys: string): Promise<void> {
  const { page } = workbench;
  const [sheet = ""] = await sheetsOf(page);
  await select(workbench, at(sheet, "A1"));
  await page.keyboard.press(keys);
  await ready(page);
}

function nth(names: readonly string[], index: number): string {
  return names[index % Math.max(1, names.length)] ?? "";
}

const insert: Act = async (workbench, index, listed) => {
  const title = nth(MODELS, index);
  const names = await sheetsOf(workbench.page);
  const before = await contentsBeside(workbench, []);
  if (names.includes(title)) return;
  await insertModel(workbench, title);
  expect(await listedIn(workbench)).toEqual(expect.arrayContaining([...listed, title]));
  expect(await contentsBeside(workbench, [title])).toEqual(before);
};

const rename: Act = async (workbench, index, listed) => {
  const { page } = workbench;
  const names = await sheetsOf(page);
  const [from, to] = [nth(names, index), nth(NAMES, index)];
  if (names.includes(to)) return;
  await tabOf(workbench, from).click();
  await tabOf(workbench, from).dblclick();
  await page.locator("[data-u-comp=slide-tab-item] [contenteditable=true]").fill(to);
  await page.keyboard.press("Enter");
  await ready(page);
  expect(await sheetsOf(page)).toEqual(names.map((name) => (name === from ? to : name)));
  expect(await listedIn(workbench)).toEqual(listed.map((name) => (name === from ? to : name)));
};

/** A copy is a sheet of the reader's own. */
const copy: Act = async (workbench, index, listed) => {
  const names = await sheetsOf(workbench.page);
  await tabOf(workbench, nth(names, index)).click({ button: "right" });
  await choose(workbench, /^Copy$/);
  expect(await sheetsOf(workbench.page)).toHaveLength(names.length + 1);
  expect(await listedIn(workbench)).toEqual(listed);
};

/** What the pane asks before it removes what was changed is answered with yes by odd numbers. */
const remove: Act = async (workbench, index, listed) => {
  const { page, pane } = workbench;
  const name = nth(listed, index);
  if (name === "") return;
  const before = await contentsBeside(workbench, [name]);
  const { removeNamed, removeAnyway, insertRemoved, keep } = ENGLISH_TEXTS;
  await pane
    .getByRole("button", { name: removeNamed(name), exact: true })
    .first()
    .click();
  const removed = pane.getByText(insertRemoved(name));
  const asked = pane.getByRole("button", { name: removeAnyway });
  await shown(removed.or(asked));
  const isAsked = await asked.isVisible();
  if (isAsked && index % 2 === 0) await pane.getByRole("button", { name: keep }).click();
  else {
    if (isAsked) await asked.click();
    await shown(removed);
    expect(await sheetsOf(page)).not.toContain(name);
  }
  await ready(page);
  const isKept = isAsked && index % 2 === 0;
  expect(await listedIn(workbench)).toEqual(listed.filter((one) => isKept || one !== name));
  const after = await contentsBeside(workbench, [name]);
  for (const [sheet, cells] of Object.entries(before))
    expect([sheet, after[sheet]]).toEqual([sheet, cells]);
};

/** A figure of ours is traced to itself, on the sheet as it is called now. */
const trace: Act = async (workbench, _, listed) => {
  const { page, pane } = workbench;
  for (const sheet of listed) {
    const rows = await cellsOf(page, at(sheet, "A1:P45"));
    const isFigure = ({ formula, error }: (typeof rows)[number][number]) =>
      formula?.startsWith("=IIJ.VALUE(") === true && error === null;
    const row = rows.findIndex((cells) => cells.some(isFigure));
    if (row < 0) continue;
    const address = `${String.fromCharCode(65 + (rows[row] ?? []).findIndex(isFigure))}${row + 1}`;
    await select(workbench, at(sheet, address));
    await pane.getByRole("tab", { name: ENGLISH_TEXTS.tabs.trace }).click();
    await pane.getByRole("button", { name: ENGLISH_TEXTS.traceSelection }).click();
    await shown(pane.getByRole("heading", { name: `${sheet}!${address}`, exact: true }));
    await shown(pane.getByText(ENGLISH_TEXTS.tracedCount(1)));
  }
};

/** Deletes a sheet by its tab's menu, and takes that back. */
const putBack: Act = async (workbench, index, listed) => {
  const { page } = workbench;
  const names = await sheetsOf(page);
  if (names.length < 2) return;
  const before = await contentsBeside(workbench, []);
  const gone = nth(names, index);
  await tabOf(workbench, gone).click({ button: "right" });
  await choose(workbench, /^Delete$/);
  const asked = page.getByRole("button", { name: /^(OK|Confirm)$/ });
  if (await asked.isVisible()) await asked.click();
  await ready(page);
  expect(await sheetsOf(page)).not.toContain(gone);
  expect(await listedIn(workbench)).toEqual(listed.filter((name) => name !== gone));
  await press(workbench, "Control+z");
  expect(await contentsBeside(workbench, [])).toEqual(before);
  expect([...(await listedIn(workbench))].sort()).toEqual([...listed].sort());
};

/** Inserts a row or a column by the menu of its head: what is behind moves on, and nothing else. */
function insertLine(kind: "row" | "column", entry: RegExp): Act {
  return async (workbench, index, listed) => {
    const { page } = workbench;
    const sheet = nth(await sheetsOf(page), index);
    const beside = await contentsBeside(workbench, [sheet]);
    await select(workbench, at(sheet, "A1"));
    const before = await valuesOf(workbench, sheet);
    await openHeadMenu(workbench, kind === "row" ? [20, 70 + 40 * index] : [140 + 90 * index, 10]);
    await choose(workbench, entry);
    await page.keyboard.press("Escape");
    const after = JSON.stringify(await valuesOf(workbench, sheet));
    const moved = before.map((_, place) => JSON.stringify(withBlank(before, kind, place)));
    expect(moved).toContain(after);
    expect(await listedIn(workbench)).toEqual(listed);
    expect(await contentsBeside(workbench, [sheet])).toEqual(beside);
  };
}

/** Between two heads the mouse takes hold of their border: a person moves on a little. */
async function openHeadMenu(
  { page }: OpenWorkbench,
  [x, y]: readonly [number, number],
): Promise<void> {
  const grid = await page.locator("canvas").last().boundingBox();
  if (!grid) throw new Error("There is no grid.");
  for (let tries = 0; tries < 5; tries += 1) {
    const aside = 7 * tries;
    await page.mouse.click(grid.x + x + (y > 20 ? 0 : aside), grid.y + y + (y > 20 ? aside : 0), {
      button: "right",
    });
    if (await isShownSoon(page.getByText(/rows above|cols left/))) return;
  }
}

async function isShownSoon(found: Found): Promise<boolean> {
  for (let looks = 0; looks < 15; looks += 1) {
    const [one] = await found.all();
    if (((await one?.boundingBox())?.x ?? -1) >= 0) return true;
    await found.page().waitForTimeout(100);
  }
  return false;
}

type Values = readonly (readonly unknown[])[];

async function valuesOf({ page }: OpenWorkbench, sheet: string): Promise<Values> {
  return (await cellsOf(page, at(sheet, "A1:P45"))).map((row) => row.map(({ value }) => value));
}

function withBlank(values: Values, kind: "row" | "column", place: number): Values {
  const inserted = <T>(all: readonly T[], one: T) => all.toSpliced(place, 0, one).slice(0, -1);
  return kind === "row"
    ? inserted(values, values[0]?.map(() => null) ?? [])
    : values.map((row) => inserted<unknown>(row, null));
}

/** The page has no Sort; what it does is that rows change their places. */
const sort: Act = async (workbench, index) => {
  const { page } = workbench;
  const address = at(nth(await sheetsOf(page), index), "B7:J11");
  const rows = await cellsOf(page, address);
  const sorted = rows.map((row) => row.map(({ formula, value }) => formula ?? value)).reverse();
  await page.evaluate(([where, to]) => window.workbench.write(where, to), [
    address,
    sorted,
  ] as const);
};

const type: Act = async (workbench, index) => {
  const address = at(nth(await sheetsOf(workbench.page), index), "R40");
  await enterInto(workbench.page, address, "mine");
  expect((await cellOf(workbench.page, address)).value).toBe("mine");
};

/** The page opens anew in another language, and nothing has changed; then in English again, for the other acts. */
const language: Act = async (workbench, _, listed) => {
  const { page } = workbench;
  const before = await contentsBeside(workbench, []);
  const languages = page.getByRole("combobox", { name: /Language|言語/ });
  for (const [choice, locale] of [["ja-JP", "ja"] as const, ["en-US", "en"] as const]) {
    await reloadedBy(page, () => languages.selectOption(choice));
    expect(await listedIn(workbench, locale)).toEqual(listed);
    expect(await contentsBeside(workbench, [])).toEqual(before);
  }
};

/** Everything that is done to a workbook, by what it is called in a story. */
export const ACTS: Readonly<Record<string, Act>> = {
  insert,
  rename,
  copy,
  remove,
  trace,
  "put back": putBack,
  sort,
  "insert a row": insertLine("row", /rows above/),
  "insert a column": insertLine("column", /cols left/),
  type,
  "other language": language,
  undo: (workbench) => press(workbench, "Control+z"),
  redo: (workbench) => press(workbench, "Control+y"),
};
