import { ATM } from "../../src/plans/models/atm";
import { formatArea } from "../../src/plans/sheets/address";
import { extentOf, planBlock } from "../../src/plans/sheets/movePlan";
import type { Place } from "../../src/plans/sheets/place";
import { DEFAULT_OPTIONS } from "../../src/plans/tables/planOptions";
import { CURRENT_REQUIREMENT_SETS } from "../../src/workbench/host/wire/requirementSets";
import { openFunctions } from "../functions/openFunctions";
import type { OpenExcel } from "../headless/openExcel";
import { BLOCK, SHEET } from "./places";

/** The errors with which Excel refuses. */
export const CODES = [
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
] as const;

/** What is inserted while things go wrong: quarters and years, sums and charts, and few columns of them. */
export const PLAN = ATM.plan({ ...DEFAULT_OPTIONS, from: "1Q11" });

const blockArea = extentOf(planBlock(PLAN, { top: 3, left: 2 }));

/** Where it is inserted, what would be left there, and the round trip that writes. */
export const INSERTS: readonly (readonly [string, Place, string, number])[] = [
  [...SHEET, "ATM operation", 2],
  [...BLOCK, `Sheet1!${formatArea(blockArea)}`, 3],
];

/** A workbook with cells of its reader; without undo groups: what is refused for their sake alone is done again. */
export async function openReadersWorkbook(): Promise<OpenExcel> {
  const excel = await openFunctions({
    requirementSets: { ...CURRENT_REQUIREMENT_SETS, ExcelApi: "1.19" },
  });
  excel.host.write("Sheet1!A1:B2", [
    [1, "=A1*2"],
    ["mine", '=IIJ.VALUE("revenue","FY11")'],
  ]);
  return excel;
}
