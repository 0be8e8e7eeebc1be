import fc from "fast-check";
import { traceSelection } from "../../../src/excel/formulas/traceSelection";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { choosePresentation, PLAIN } from "../../../src/functions/cells/presentation";
import { openFunctions } from "../../functions/openFunctions";
import { byHand } from "../byHand";
import {
  contentsBeside,
  pick,
  PLAN,
  putBack,
  quoted,
  replace,
  Step,
  type Act,
  type Story,
} from "./livingWorkbook";

jest.setTimeout(300_000);

/** How many stories of chance are played; a few that stay the same where it is not said. */
const STORIES = process.env["STORIES"];

const insertSheet: Act = async ({ made }) => {
  const insert = await insertPlan(PLAN, { kind: "new-sheet" });
  made.set(insert.id, insert);
};

/** Into any cells: where something stands there, it is refused and nothing changes. */
const insertBlock =
  (index: number, row: number): Act =>
  async (story) => {
    const before = contentsBeside(story);
    const address = `${quoted(pick(story, index))}!C${row}`;
    try {
      const insert = await insertPlan(PLAN, { kind: "address", address });
      story.made.set(insert.id, insert);
      await story.excel.host.settled();
      const after = contentsBeside(story, insert);
      for (const [sheet, cells] of Object.entries(after))
        expect([sheet, cells]).toEqual([sheet, without(before[sheet], cells)]);
    } catch (error) {
      if (error instanceof Error && error.message.includes("expect(")) throw error;
      await story.excel.host.settled();
      expect(contentsBeside(story)).toEqual(before);
    }
  };

/** What stood there, where the block now leaves it to be seen. */
function without(before: unknown, after: unknown): unknown {
  const [was, is] = [before, after] as (readonly (readonly unknown[])[])[];
  return is?.map((row, down) =>
    row.map((cell, across) => (cell === "" ? "" : was?.[down]?.[across])),
  );
}

/** What is removed was ours and listed, and beside it nothing changes. */
const remove =
  (index: number, force: boolean): Act =>
  async (story) => {
    const listed = await listInserts();
    const insert = listed[index % Math.max(1, listed.length)];
    if (!insert) return;
    const { excel } = story;
    await excel.host.settled();
    const sheets = excel.host.sheets().length;
    const before = contentsBeside(story, insert);
    const removal = await removeInsert(insert.id, { force });
    await excel.host.settled();
    const isGone = removal.kind === "removed";
    const left = (await listInserts()).map(({ id }) => id);
    expect(left.includes(insert.id)).toBe(!isGone);
    if (isGone && insert.block === undefined)
      expect(excel.host.sheets()).toHaveLength(Math.max(1, sheets - 1));
    if (force) expect(removal.kind).toBe("removed");
    const after = contentsBeside(story, isGone ? undefined : insert);
    for (const [sheet, cells] of Object.entries(before))
      expect([sheet, without(after[sheet], cells)]).toEqual([sheet, cells]);
  };

/** A figure of ours on a sheet that is listed is traced to itself. */
const trace: Act = async ({ excel }) => {
  for (const { sheet } of await listInserts()) {
    const rows = excel.host.read(`${quoted(sheet)}!A1:P60`);
    const row = rows.findIndex((cells) =>
      cells.some(({ formula }) => formula?.startsWith("=IIJ.VALUE(")),
    );
    const column = rows[row]?.findIndex(({ formula }) => formula?.startsWith("=IIJ.VALUE(")) ?? -1;
    if (column < 0) continue;
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    await byHand((one) => {
      one.getRange(address).select();
    }, sheet);
    const traced = await traceSelection();
    expect([traced.sheet, traced.address, traced.figures.length]).toEqual([sheet, address, 1]);
  }
};

const type =
  (index: number, address: string): Act =>
  (story) => {
    story.typed += 1;
    story.excel.host.write(`${quoted(pick(story, index))}!${address}`, `mine ${story.typed}`);
    return Promise.resolve();
  };

/** Lets a user's act fail as it does where Excel refuses it. */
const byUser =
  (act: (story: Story) => unknown): Act =>
  async (story) => {
    try {
      await act(story);
    } catch {
      // Excel says no, to the user.
    }
  };

const INDEX = fc.nat(5);
const ROW = fc.integer({ min: 1, max: 40 });
/** Names with "!" are left out: Univer loses them where rows are inserted above. */
const NAMES = ["Mine", "O'Brien & Co", "売上", "2012", "R1C1", PLAN.name, "Sheet1", "A&B"];

const STEPS = [
  fc.constant(new Step("insert a sheet", insertSheet)),
  fc
    .tuple(INDEX, ROW)
    .map(
      ([index, row]) => new Step(`insert a block in ${index} at ${row}`, insertBlock(index, row)),
    ),
  fc
    .tuple(INDEX, fc.boolean())
    .map(
      ([index, force]) =>
        new Step(`remove ${index}${force ? " anyway" : ""}`, remove(index, force)),
    ),
  fc
    .tuple(INDEX, fc.constantFrom([2011], [2009, 2010, 2011], [2010, 2012]))
    .map(
      ([index, years]) => new Step(`replace ${index} by ${years.join()}`, replace(index, years)),
    ),
  fc
    .tuple(INDEX, ROW)
    .map(([index, row]) => new Step(`type in ${index} at ${row}`, type(index, `D${row}`))),
  fc.tuple(INDEX, fc.constantFrom(...NAMES)).map(
    ([index, name]) =>
      new Step(
        `rename ${index} to ${name}`,
        byUser((story) =>
          byHand(
            (sheet) => {
              sheet.name = name;
            },
            pick(story, index),
          ),
        ),
      ),
  ),
  INDEX.map(
    (index) =>
      new Step(
        `copy ${index}`,
        byUser(({ excel: { host } }) => {
          const sheet = host.book.sheets[index % host.book.sheets.length];
          if (sheet && host.book.sheets.length < 7) host.book.workbook.duplicateSheet(sheet.facade);
        }),
      ),
  ),
  INDEX.map(
    (index) =>
      new Step(
        `delete ${index}`,
        byUser(
          (story) =>
            story.excel.host.sheets().length > 1 &&
            byHand(
              (sheet) => {
                sheet.delete();
              },
              pick(story, index),
            ),
        ),
      ),
  ),
  fc.constantFrom(...NAMES).map(
    (name) =>
      new Step(
        `add ${name}`,
        byUser(
          ({ excel }) =>
            excel.host.sheets().length < 7 &&
            byHand((sheet) => {
              sheet.context.workbook.worksheets.add(name).getRange("A1").values = [["mine"]];
            }, excel.host.sheets()[0]?.name),
        ),
      ),
  ),
  ...(["3:4", "D:D"] as const).flatMap((place) => [
    INDEX.map(
      (index) =>
        new Step(
          `insert ${place} in ${index}`,
          byUser((story) =>
            byHand(
              (sheet) => {
                sheet.getRange(place).insert(place === "D:D" ? "Right" : "Down");
              },
              pick(story, index),
            ),
          ),
        ),
    ),
    INDEX.map(
      (index) =>
        new Step(
          `delete ${place} in ${index}`,
          byUser((story) =>
            byHand(
              (sheet) => {
                sheet.getRange(place).delete(place === "D:D" ? "Left" : "Up");
              },
              pick(story, index),
            ),
          ),
        ),
    ),
  ]),
  // What Excel's Sort does to formulas: rows change their places.
  fc.tuple(INDEX, ROW).map(
    ([index, row]) =>
      new Step(
        `sort ${index} from ${row}`,
        byUser(async (story) => {
          const name = pick(story, index);
          const area = `A${row}:P${row + 6}`;
          const rows = story.excel.host.read(`${quoted(name)}!${area}`);
          const sorted = rows.map((cells) => cells.map(({ formula, value }) => formula ?? value));
          await byHand((sheet) => {
            sheet.getRange(area).formulas = sorted.reverse();
          }, name);
        }),
      ),
  ),
  fc
    .tuple(INDEX, fc.boolean())
    .map(
      ([index, isLookedAt]) =>
        new Step(
          `delete ${index}${isLookedAt ? ", look" : ""} and put back`,
          putBack(index, isLookedAt),
        ),
    ),
  fc.constant(
    new Step(
      "undo",
      byUser(({ excel }) => excel.host.book.workbook.undo()),
    ),
  ),
  fc.constant(
    new Step(
      "redo",
      byUser(({ excel }) => excel.host.book.workbook.redo()),
    ),
  ),
  fc.constant(
    new Step("reopen", ({ excel }) => {
      excel.host.restore(excel.host.snapshot());
      return Promise.resolve();
    }),
  ),
  fc.constantFrom("en" as const, "ja" as const).map(
    (locale) =>
      new Step(`read in ${locale}`, () => {
        choosePresentation({ ...PLAIN, locale });
        return Promise.resolve();
      }),
  ),
  fc.constant(new Step("trace", trace)),
];

test("whatever is done to a workbook, the list, Remove and Trace follow, and what is the user's own stays", async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(STEPS, { maxCommands: 25 }), async (steps) => {
      const excel = await openFunctions();
      const failures: unknown[] = [];
      excel.host.onError((error) => failures.push(error));
      try {
        await fc.asyncModelRun(
          () => ({ model: {}, real: { excel, made: new Map(), failures, typed: 0 } }),
          steps,
        );
      } finally {
        choosePresentation(PLAIN);
        excel.close();
      }
    }),
    STORIES === undefined ? { numRuns: 20, seed: 2012 } : { numRuns: Number(STORIES) },
  );
});
