import type fc from "fast-check";
import { listInserts } from "../../src/excel/insert/listInserts";
import type { Insert } from "../../src/excel/insert/insert";
import { findSheetArea } from "../../src/plans/sheets/place";
import type { OpenExcel } from "../headless/openExcel";
import { byHand } from "./byHand";

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

/** The cells that a story may touch on any sheet. */
const SEEN = "A1:P60";

/** What stands in every sheet but for one sheet or block: formulas, or values where there is none. */
export function contentsBeside({ excel }: Story, insert?: Insert): Record<string, unknown> {
  const block = insert?.block === undefined ? undefined : findSheetArea(insert.block)?.area;
  const sheets = excel.host.sheets().filter(({ name }) => block ?? name !== insert?.sheet);
  return Object.fromEntries(
    sheets.map(({ id, name }) => {
      const cells = excel.host.read(`${quoted(name)}!${SEEN}`).map((row, down) =>
        row.map(({ formula, value }, across) => {
          const isInside =
            block !== undefined &&
            name === insert?.sheet &&
            down >= block.top &&
            down <= block.bottom &&
            across >= block.left &&
            across <= block.right;
          return isInside ? "" : (formula ?? value);
        }),
      );
      return [id, cells];
    }),
  );
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
