import { ATM } from "../../../src/plans/models/atm";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { PLACES } from "../places";
import { openReadersWorkbook } from "../refusals";
import { workbookState } from "../workbookState";
import { LONG, SHORT } from "./plans";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openReadersWorkbook();
});
afterEach(() => {
  excel.close();
});

describe("formulas elsewhere", () => {
  const UP_TO_3Q11 = ATM.plan({ ...DEFAULT_OPTIONS, to: "3Q11", charts: false, notes: false });
  const LONGER = ATM.plan({ ...DEFAULT_OPTIONS, charts: false, notes: false });
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["a figure that stays", "='ATM operation'!D7", true],
    ["a few that stay", "=SUM('ATM operation'!$D$7:$G$7)-'atm operation'!D8", true],
    ["a cell beside the table", "='ATM operation'!Z1", true],
    ["one that comes to hold another period", "='ATM operation'!L7", false],
    ["a whole line", "=SUM('ATM operation'!7:7)", false],
    ["a text that names it", "=INDIRECT(\"'ATM operation'!D7\")", false],
    ["cells from one that stays", "=OFFSET('ATM operation'!D7,0,9)", false],
    [
      "cells up to one that is looked for",
      "=SUM('ATM operation'!D7:INDEX('ATM operation'!Z:Z,7))",
      false,
    ],
    ["cells between two that stay", "=SUM('ATM operation'!D7:'ATM operation'!Z7)", false],
    ["it by a link", '=HYPERLINK("#\'ATM operation\'!B1","x")', true],
    ["a figure that a link shows", "=HYPERLINK('ATM operation'!L7)", false],
  ];

  test.each(cases)("may refer to %s: %s, %s", async (_, formula, isFree) => {
    const { id, sheet } = await insertPlan(UP_TO_3Q11, { kind: "new-sheet" });
    expect(sheet).toBe("ATM operation");
    excel.host.write("Sheet1!D1", formula);
    await excel.host.settled();
    const value = () => excel.host.read("Sheet1!D1")[0]?.[0]?.value;
    const before = value();
    const outcome = await replaceInsert(id, LONGER).then(
      ({ kind }) => kind,
      (error: unknown) => (error as { obstacle: unknown }).obstacle,
    );
    await excel.host.settled();
    expect(outcome).toEqual(isFree ? "replaced" : { kind: "referring", places: ["Sheet1!D1"] });
    expect(value()).toBe(before);
  });

  test.each([
    ["that stays", "$D$7", true],
    ["that comes to hold another period", "$L$7", false],
  ] as const)("may stand behind a name of a sheet: one %s", async (_, cell, isFree) => {
    const { id } = await insertPlan(UP_TO_3Q11, { kind: "new-sheet" });
    await byHand((sheet) => {
      sheet.names.add("Rates", `='ATM operation'!${cell}`);
    });
    await byHand((sheet) => {
      sheet.names.add("Print_Titles", "='ATM operation'!$A:$C");
    }, "ATM operation");
    const replacing = replaceInsert(id, LONGER);
    if (isFree) expect(await replacing).toMatchObject({ kind: "replaced" });
    else {
      await expect(replacing).rejects.toMatchObject({
        obstacle: { kind: "referring", places: ["Sheet1!Rates"] },
      });
    }
  });
});

describe.each(PLACES)("a sheet on which %s grows", (_, place) => {
  test("keeps what formulas and names say of the cells beside it", async () => {
    const { id, sheet } = await insertPlan(SHORT, place);
    await byHand((own) => {
      own.getRange("AA1").formulas = [["=COUNTA(L5:P9)"]];
      own.names.add("Beside", `='${sheet}'!$L$5:$P$9`);
    }, sheet);
    const before = await workbookState(excel);
    await expect(replaceInsert(id, LONG)).rejects.toMatchObject({
      obstacle: {
        kind: "referring",
        places: [expect.stringMatching(/AA1$/), `${said(sheet)}!Beside`],
      },
    });
    expect(await workbookState(excel)).toEqual(before);
  });

  function said(sheet: string): string {
    return sheet.includes(" ") ? `'${sheet}'` : sheet;
  }
});
