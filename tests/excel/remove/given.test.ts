import { repairFormulas } from "../../../src/excel/formulas/repairFormulas";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import { formatArea, formatCell, readArea } from "../../../src/plans/sheets/address";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { PLACES } from "../places";
import { openReadersWorkbook, PLAN } from "../refusals";
import { ATM } from "../../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openReadersWorkbook();
});
afterEach(() => {
  excel.close();
});

type Work = (cells: Excel.Range) => void;

type Gift = readonly [name: string, give: Work, takeBack: Work];

const PLAN_IN_JAPANESE = ATM.plan({ ...DEFAULT_OPTIONS, locale: "ja" });

/** The font of cells that nobody has formatted. */
const USUAL_FONT = "Calibri";

/** What a reader can give cells beside contents, and how it is taken back. */
const GIFTS: readonly Gift[] = [
  [
    "a line below",
    ({ format }) => (format.borders.getItem("EdgeBottom").style = "Continuous"),
    ({ format }) => (format.borders.getItem("EdgeBottom").style = "None"),
  ],
  [
    "a line beside",
    ({ format }) => (format.borders.getItem("EdgeLeft").style = "Double"),
    ({ format }) => (format.borders.getItem("EdgeLeft").style = "None"),
  ],
  [
    "a conditional format",
    (cells) => (cells.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"),
    (cells) => {
      cells.conditionalFormats.clearAll();
    },
  ],
  [
    "a rule of entry",
    (cells) => (cells.dataValidation.rule = { custom: { formula: "=TRUE" } }),
    (cells) => {
      cells.dataValidation.clear();
    },
  ],
  [
    "a link",
    (cells) => {
      cells.hyperlink = { address: "https://example.com/" };
      // It is not only its colour that tells.
      cells.format.font.color = "#000000";
      cells.format.font.underline = "None";
    },
    (cells) => {
      cells.clear("Hyperlinks");
    },
  ],
  [
    "an unlocked cell",
    ({ format }) => (format.protection.locked = false),
    ({ format }) => (format.protection.locked = true),
  ],
  [
    "an alignment",
    ({ format }) => (format.horizontalAlignment = "Center"),
    ({ format }) => (format.horizontalAlignment = "Right"),
  ],
  [
    "an underlining",
    ({ format }) => (format.font.underline = "Single"),
    ({ format }) => (format.font.underline = "None"),
  ],
  [
    "a diagonal line",
    ({ format }) => (format.borders.getItem("DiagonalUp").style = "Continuous"),
    ({ format }) => (format.borders.getItem("DiagonalUp").style = "None"),
  ],
  [
    "a font",
    ({ format }) => (format.font.name = "Georgia"),
    ({ format }) => (format.font.name = USUAL_FONT),
  ],
  ...(
    [
      ["a size", { size: 14 }, { size: 11 }],
      ["bold letters", { bold: true }, { bold: false }],
      ["slanted letters", { italic: true }, { italic: false }],
      ["a colour of letters", { color: "#FF0000" }, { color: "#000000" }],
      ["struck letters", { strikethrough: true }, { strikethrough: false }],
    ] as const
  ).map(([gift, given, before]): Gift => [
    gift,
    ({ format }) => {
      format.font.set(given);
    },
    ({ format }) => {
      format.font.set(before);
    },
  ]),
  [
    "wrapped text",
    ({ format }) => (format.wrapText = true),
    ({ format }) => (format.wrapText = false),
  ],
];

describe.each(PLACES)("what a reader gave %s", (_, place) => {
  test("is asked about before it goes, and not once it was taken back", async () => {
    const insert = await insertPlan(PLAN, place);
    const { top, left } = readArea(insert.block ?? "A1");
    const cell = formatCell(top + 6, left + 4);
    for (const [gift, give, takeBack] of GIFTS) {
      await byHand((sheet) => {
        give(sheet.getRange(cell));
      }, insert.sheet);
      expect([gift, await removeInsert(insert.id)]).toEqual([gift, { kind: "changed" }]);
      await byHand((sheet) => {
        takeBack(sheet.getRange(cell));
      }, insert.sheet);
    }
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
  });
});

test("a font that Excel itself gives letters which the usual one lacks is no gift of the reader", async () => {
  const insert = await insertPlan(PLAN_IN_JAPANESE, { kind: "new-sheet" });
  const [title] = PLAN_IN_JAPANESE.blocks[0]?.rows[0]?.slice(1) ?? [];
  expect(JSON.stringify(title)).toContain("ATM運営事業");
  await byHand((sheet) => {
    sheet.getRange("B1").format.font.name = "Yu Gothic";
  }, insert.sheet);
  expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
});

test("a coloured tab is asked about before its sheet goes", async () => {
  const insert = await insertPlan(PLAN, { kind: "new-sheet" });
  const colour = (tabColor: string) =>
    byHand((sheet) => {
      sheet.tabColor = tabColor;
    }, insert.sheet);
  await colour("#FF0000");
  expect(await removeInsert(insert.id)).toEqual({ kind: "changed" });
  await colour("");
  expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
});

test("what a reader gave cells stays where formulas are repaired or a change is refused", async () => {
  const insert = await insertPlan(PLAN, { kind: "new-sheet" });
  await byHand((sheet) => {
    for (const [, give] of GIFTS) give(sheet.getRange("E7"));
  }, insert.sheet);
  const before = excel.host.snapshot().sheets.at(-1);
  await expect(replaceInsert(insert.id, { ...PLAN, title: "?" })).rejects.toMatchObject({
    obstacle: { kind: "changed" },
  });
  await repairFormulas();
  expect(excel.host.snapshot().sheets.at(-1)).toEqual(before);
});

test("what cells had before a block came to them is not taken for a change of it", async () => {
  const area = formatArea({ top: 0, left: 0, bottom: 199, right: 40 });
  await byHand((sheet) => {
    const cells = sheet.getRange(area);
    cells.format.borders.getItem("InsideVertical").style = "Dot";
    cells.format.font.underline = "Single";
    cells.format.wrapText = true;
    cells.format.horizontalAlignment = "Center";
    cells.dataValidation.rule = { custom: { formula: "=TRUE" } };
    cells.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
  });
  const { id } = await insertPlan(PLAN, { kind: "address", address: "C4" });
  expect(await replaceInsert(id, { ...PLAN, charts: [] })).toMatchObject({ kind: "replaced" });
  expect(await removeInsert(id)).toEqual({ kind: "removed" });
});

test("cells that look as they did when an older version inserted them are not changed", async () => {
  const insert = await insertPlan(PLAN, { kind: "new-sheet" });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem(`iij.insert.${insert.id}`).load("value");
    await context.sync();
    const record = JSON.parse(String(setting.value)) as Record<string, unknown>;
    const older = JSON.stringify({ ...record, given: undefined });
    context.workbook.settings.add(`iij.insert.${insert.id}`, older);
    await context.sync();
  });
  expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
});
