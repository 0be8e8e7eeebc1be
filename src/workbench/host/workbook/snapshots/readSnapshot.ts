import { isRecord } from "../../base/record";
import { CONDITIONAL_SIDES } from "../cells/conditionalFormat";
import { isName } from "../names";
import type { WorkbookSnapshot } from "./snapshot";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isTruth: Check = (value) => typeof value === "boolean";
const isId: Check = (value) => isText(value) && value !== "";
const isValue: Check = (value) =>
  value === null || isText(value) || isNumber(value) || isTruth(value);

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function listOf(check: Check): Check {
  // A hole in a list is a part that was lost; every() would step over it.
  return (value) => Array.isArray(value) && Array.from<unknown>(value).every(check);
}

function mapOf(check: Check): Check {
  return (value) => isRecord(value) && Object.values(value).every(check);
}

function shape(fields: Readonly<Record<string, Check>>): Check {
  return (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
}

const PROTECTION = shape({ isProtected: isTruth, password: optional(isText) });
const AREA = shape({ row: isNumber, column: isNumber, rowCount: isNumber, columnCount: isNumber });
const SOURCE = shape({ sheetId: isText, area: AREA });

const FORMATTED = { settings: isRecord, fill: isRecord, line: isRecord };
const SERIES = shape({
  ...FORMATTED,
  labels: isRecord,
  points: mapOf(shape(FORMATTED)),
  name: optional(isText),
  nameSource: optional(SOURCE),
  values: optional(SOURCE),
  categories: optional(SOURCE),
  chartType: optional(isText),
});
const AXIS = shape({
  settings: isRecord,
  title: isRecord,
  majorGridlines: isRecord,
  minorGridlines: isRecord,
});
const CHART = shape({
  ...{ id: isText, name: isText, chartType: isText },
  ...{ left: isNumber, top: isNumber, width: isNumber, height: isNumber },
  ...{ settings: isRecord, title: isRecord, legend: isRecord, labels: isRecord },
  axes: mapOf(AXIS),
  series: listOf(SERIES),
});

const CONDITIONAL_FORMAT = shape({
  ...{ id: isText, type: isText, areas: listOf(AREA), stopIfTrue: isTruth },
  ...{ rule: isRecord, settings: isRecord, font: isRecord, fill: isRecord, numberFormat: isText },
  borders: shape(Object.fromEntries(CONDITIONAL_SIDES.map((side) => [side, isRecord]))),
});

const CELL = shape({
  value: optional(isValue),
  formula: optional(isText),
  dataType: optional(isRecord),
  style: optional(isRecord),
});
const SHEET = shape({
  ...{ id: isId, name: isText, tabColor: isText },
  ...{ isVisible: isTruth, showsGridlines: isTruth },
  isVeryHidden: optional(isTruth),
  frozen: shape({ rows: isNumber, columns: isNumber }),
  cells: mapOf(CELL),
  rowHeights: mapOf(isNumber),
  columnWidths: mapOf(isNumber),
  fittedHeights: optional(mapOf(isNumber)),
  hiddenRows: listOf(isNumber),
  hiddenColumns: listOf(isNumber),
  groups: listOf(shape({ axis: isText, start: isNumber, count: isNumber })),
  notes: listOf(
    shape({ id: isText, kind: isText, row: isNumber, column: isNumber, content: isText }),
  ),
  conditionalFormats: optional(listOf(CONDITIONAL_FORMAT)),
  marks: optional(listOf(shape({ kind: isText, areas: listOf(AREA), value: isRecord }))),
  charts: listOf(CHART),
  pageLayout: isRecord,
  protection: PROTECTION,
});

const isNameText: Check = (value) => typeof value === "string" && isName(value);

const WORKBOOK = shape({
  version: (value) => value === 1,
  activeSheet: isText,
  calculationMode: isText,
  protection: PROTECTION,
  sheets: (value) => listOf(SHEET)(value) && Array.isArray(value) && value.length > 0,
  names: listOf(
    shape({
      ...{ name: isNameText, formula: isText, comment: isText },
      ...{ isVisible: isTruth, sheetId: optional(isText) },
    }),
  ),
  settings: isRecord,
  customXmlParts: mapOf(isText),
  properties: isRecord,
});

/** Every sheet has an id of its own; every name is said once, of the workbook or of a sheet that is there. */
function isConsistent({ sheets, names }: WorkbookSnapshot): boolean {
  const ids = new Set(sheets.map(({ id }) => id));
  const spellings = new Set(
    names.map(({ name, sheetId = "" }) => `${sheetId}!${name.toUpperCase()}`),
  );
  return (
    ids.size === sheets.length &&
    spellings.size === names.length &&
    names.every(({ sheetId }) => sheetId === undefined || ids.has(sheetId))
  );
}

/** What was kept as a snapshot; undefined where another version wrote it, or it is damaged. */
export function readSnapshot(kept: unknown): WorkbookSnapshot | undefined {
  if (!WORKBOOK(kept)) return undefined;
  const snapshot = kept as WorkbookSnapshot;
  return isConsistent(snapshot) ? snapshot : undefined;
}
