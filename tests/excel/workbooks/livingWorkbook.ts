import type fc from "fast-check";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import type { Column } from "../../../src/plans/tables/columns";
import { listInserts } from "../../../src/excel/insert/listInserts";
import type { Insert } from "../../../src/excel/insert/insert";
import { cellArea, formatCell, overlaps } from "../../../src/plans/sheets/address";
import { findSheetArea } from "../../../src/plans/sheets/place";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";

/** What is remembered of a random story besides the workbook itself. */
export interface Story {
  readonly excel: OpenExcel;
  /** What was inserted, whether it is still there or not. */
  readonly made: Map<string, Insert>;
  /** What Excel's stand-in could not do. */
  readonly failures: unknown[];
  /** How many texts of the user's own were typed. */
  typed: number;
}

/** The addresses of the cells that a story may touch on any sheet, row by row. */
const SEEN = Array.from({ length: 60 }, (_, row) =>
  Array.from({ length: 16 }, (__, column) => formatCell(row, column)),
);

/** Formulas of every sheet by its id, or values where there is none, row by row. */
type Contents = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** What stands in every sheet. */
export function contentsOf({ excel }: Story): Contents {
  return Object.fromEntries(
    excel.host.snapshot().sheets.map(({ id, cells }) => {
      const contentAt = (address: string) => cells[address]?.formula ?? cells[address]?.value;
      return [id, SEEN.map((row) => row.map(contentAt))];
    }),
  );
}

/** Contents of a workbook but for some inserts: without their sheets, their blocks blank. */
export function besideInserts(
  { excel }: Story,
  contents: Contents,
  inserts: readonly (Insert | undefined)[],
): Contents {
  const areasOn = (name: string) =>
    inserts.flatMap((insert) =>
      insert?.sheet === name && insert.block !== undefined
        ? (findSheetArea(insert.block)?.area ?? [])
        : [],
    );
  const isWhole = (name: string) =>
    inserts.some((insert) => insert?.sheet === name && insert.block === undefined);
  return Object.fromEntries(
    excel.host.sheets().flatMap(({ id, name }) => {
      const areas = areasOn(name);
      const isInside = (down: number, across: number) =>
        areas.some((area) => overlaps(area, cellArea(down, across)));
      const rows = contents[id]?.map((row, down) =>
        row.map((cell, across) => (isInside(down, across) ? "" : cell)),
      );
      return isWhole(name) || !rows ? [] : [[id, rows]];
    }),
  );
}

/** What stands in every sheet but for one sheet or block. */
export function contentsBeside(story: Story, insert?: Insert): Contents {
  return besideInserts(story, contentsOf(story), [insert]);
}

export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** One thing that someone does; undefined where it cannot be done now. */
export type Act = (story: Story) => Promise<unknown>;

/** An act as fast-check plays it: done, then looked at. */
export class Step implements fc.AsyncCommand<object, Story> {
  constructor(
    private readonly name: string,
    private readonly act: Act,
  ) {}

  check(): boolean {
    return true;
  }

  async run(_: object, story: Story): Promise<void> {
    await this.act(story);
    await story.excel.host.settled();
    await lookAt(story);
  }

  toString(): string {
    return this.name;
  }
}

/** What must hold whatever was done. */
async function lookAt(story: Story): Promise<void> {
  const { excel, made, failures } = story;
  const before = contentsBeside(story);
  const listed = await listInserts();
  await excel.host.settled();
  expect(failures).toEqual([]);
  expect(contentsBeside(story)).toEqual(before);
  const names = excel.host.sheets().map(({ name }) => name);
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  for (const { id, sheet, title } of listed) {
    expect(names).toContain(sheet);
    expect(title).toBe(made.get(id)?.title);
  }
  const own = listed.filter(({ block }) => block === undefined).map(({ sheet }) => sheet);
  expect(new Set(own).size).toBe(own.length);
}

/** A sheet by a number, whichever there are. */
export function pick(story: Story, index: number): string {
  const names = story.excel.host.sheets().map(({ name }) => name);
  return names[index % names.length] ?? "";
}

/** A sheet that is deleted and put back is what it was, and so is the list, whoever looked between. */
export const putBack =
  (index: number, isLookedAt: boolean): Act =>
  async (story) => {
    const { host } = story.excel;
    if (host.sheets().length < 2) return;
    const told = async () => (await listInserts()).map(({ id, sheet }) => `${id} ${sheet}`).sort();
    const listed = await told();
    await host.settled();
    const before = contentsBeside(story);
    await byHand(
      (sheet) => {
        sheet.delete();
      },
      pick(story, index),
    );
    await host.settled();
    expect(host.sheets()).toHaveLength(Object.keys(before).length - 1);
    if (isLookedAt) await told();
    await host.settled();
    host.book.workbook.undo();
    await host.settled();
    expect(contentsBeside(story)).toEqual(before);
    expect(await told()).toEqual(listed);
  };

const year = (number: number): Column => ({
  period: { kind: "year", year: number },
  scenario: "actual",
});

const planYears = (...years: readonly number[]) =>
  planComparison({
    metrics: ["revenue", "operating-income"],
    columns: years.map(year),
    differences: [],
    charts: [],
    unit: "million",
    locale: "en",
  });
/** What is inserted. */
export const PLAN = planYears(2010, 2011);

/** What is laid out anew is listed as before, and beside it nothing changes; what is refused changes nothing. */
export const replace =
  (index: number, years: readonly number[]): Act =>
  async (story) => {
    const listed = await listInserts();
    const insert = listed[index % Math.max(1, listed.length)];
    if (!insert) return;
    await story.excel.host.settled();
    const before = contentsOf(story);
    const replacement = await replaceInsert(insert.id, planYears(...years)).catch(asRefused);
    await story.excel.host.settled();
    const now = (await listInserts()).find(({ id }) => id === insert.id);
    expect(now).toEqual(replacement?.kind === "replaced" ? replacement.insert : insert);
    if (!replacement) expect(contentsOf(story)).toEqual(before);
    const beside = (contents: ReturnType<typeof contentsOf>) =>
      besideInserts(story, contents, [insert, now]);
    expect(beside(contentsOf(story))).toEqual(beside(before));
    if (now) story.made.set(insert.id, now);
  };

/** Nothing came of it because something of the reader's is in the way; any other failure is one. */
function asRefused(error: unknown): undefined {
  if (error instanceof Error && ["OwnContentError", "SheetProtectedError"].includes(error.name))
    return;
  throw error;
}
