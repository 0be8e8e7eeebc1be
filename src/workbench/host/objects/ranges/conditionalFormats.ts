import { intersect } from "../../base/area";
import { HostError, required } from "../../base/hostError";
import { isRecord } from "../../base/record";
import type { RangeTarget } from "../../workbook/cells/rangeTarget";
import type { SheetOfBook } from "../../workbook/book";
import {
  clearConditionalFormats,
  type ConditionalFormat,
  newConditionalFormat,
} from "../../workbook/cells/conditionalFormat";
import {
  type Arguments,
  type ExcelObject,
  ExcelType,
  link,
  type Member,
  type Members,
  method,
  property,
} from "../../wire/excelType";
import { stored } from "../stored";
import { conditionalRangeFormatType, type FormatTarget } from "./conditionalRangeFormat";
import { rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";

const ruleType: ExcelType<FormatTarget> = new ExcelType<FormatTarget>("ConditionalFormatRule", {
  members: Object.fromEntries(
    ["Formula", "FormulaLocal", "FormulaR1C1"].map((name) => [
      name,
      property<FormatTarget>(
        ({ format }) => format.rule["formula"] ?? "",
        ({ format, sheet }, formula) => {
          sheet.requireUnprotected();
          if (typeof formula !== "string") throw new HostError("InvalidArgument");
          format.rule = { formula };
        },
      ),
    ]),
  ),
});

/** A rule that is written and read as a whole. */
const WHOLE_RULE = property<FormatTarget>(
  ({ format }) => format.rule,
  ({ format, sheet }, rule) => {
    sheet.requireUnprotected();
    if (!isRecord(rule)) throw new HostError("InvalidArgument");
    format.rule = { ...rule };
  },
);

const FORMAT = link<FormatTarget>((target) => conditionalRangeFormatType.of(target));

function kept(usual: ConditionalFormat["settings"]): Members<FormatTarget> {
  return stored<FormatTarget>(({ format }) => format.settings, usual);
}

/** What each type of conditional format has of its own, by the type's name. */
const KINDS: Readonly<
  Record<string, { readonly member: string; readonly of: ExcelType<FormatTarget> }>
> = Object.fromEntries(
  (
    [
      ["CellValue", "CellValue", { Rule: WHOLE_RULE, Format: FORMAT }],
      ["ContainsText", "TextComparison", { Rule: WHOLE_RULE, Format: FORMAT }],
      ["PresetCriteria", "Preset", { Rule: WHOLE_RULE, Format: FORMAT }],
      ["TopBottom", "TopBottom", { Rule: WHOLE_RULE, Format: FORMAT }],
      [
        "Custom",
        "Custom",
        { Rule: link<FormatTarget>((target) => ruleType.of(target)), Format: FORMAT },
      ],
      ["ColorScale", "ColorScale", kept({ Criteria: null, ThreeColorScale: false })],
      [
        "IconSet",
        "IconSet",
        kept({ Criteria: null, ReverseIconOrder: false, ShowIconOnly: false, Style: null }),
      ],
      [
        "DataBar",
        "DataBar",
        kept({
          AxisColor: "",
          AxisFormat: "Automatic",
          BarDirection: "Context",
          LowerBoundRule: null,
          ShowDataBarOnly: false,
          UpperBoundRule: null,
        }),
      ],
    ] as const
  ).map(([type, member, members]) => [
    type,
    { member, of: new ExcelType<FormatTarget>(`${member}ConditionalFormat`, { members }) },
  ]),
);

/** `cellValue` and its neighbours: the one of the format's type, and no other. */
function ofKinds(): Members<FormatTarget> {
  const members: Record<string, Member<FormatTarget>> = {};
  for (const [type, { member, of }] of Object.entries(KINDS)) {
    members[`${member}OrNullObject`] = link((target) =>
      target.format.type === type ? of.of(target) : null,
    );
    members[member] = link((target) => {
      if (target.format.type !== type) throw new HostError("InvalidOperation", target.format.type);
      return of.of(target);
    });
  }
  return members;
}

function moveTo({ sheet, format }: FormatTarget, priority: unknown): void {
  const list = sheet.conditionalFormats;
  if (typeof priority !== "number" || priority < 0) throw new HostError("InvalidArgument");
  list.splice(list.indexOf(format), 1);
  list.splice(priority, 0, format);
}

function onlyRange({ book, sheet, format }: FormatTarget): ExcelObject | null {
  const [area, ...others] = format.areas;
  return area && others.length === 0 ? rangeType.of({ book, sheet, area }) : null;
}

const conditionalFormatType: ExcelType<FormatTarget> = new ExcelType<FormatTarget>(
  "ConditionalFormat",
  {
    id: ({ format }) => format.id,
    members: {
      Id: property(({ format }) => format.id),
      Type: property(({ format }) => format.type),
      Priority: property(
        ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
        (target, value) => {
          target.sheet.requireUnprotected();
          moveTo(target, value);
        },
      ),
      StopIfTrue: property(
        ({ format }) => format.stopIfTrue,
        ({ format, sheet }, value) => {
          sheet.requireUnprotected();
          format.stopIfTrue = value === true;
        },
      ),
      ...ofKinds(),
      GetRange: method((target) => required(onlyRange(target))),
      GetRangeOrNullObject: method(onlyRange),
      GetRanges: method(({ book, sheet, format: { areas } }) =>
        rangeAreasType.of({ book, sheet, areas }),
      ),
      Delete: method(({ sheet, format }) => {
        sheet.requireUnprotected();
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      }),
    },
  },
);

function isOver({ area }: RangeTarget): (format: ConditionalFormat) => boolean {
  return ({ areas }) => areas.some((one) => intersect(one, area) !== undefined);
}

function formatsOn(target: RangeTarget): readonly ExcelObject[] {
  const { book, sheet }: SheetOfBook = target;
  return sheet.conditionalFormats
    .filter(isOver(target))
    .map((format) => conditionalFormatType.of({ book, sheet, format }));
}

/** A new one comes before all others. */
function add({ book, sheet, area }: RangeTarget, args: Arguments): ExcelObject {
  sheet.requireUnprotected();
  const type = args.text(0);
  if (!Object.hasOwn(KINDS, type)) throw new HostError("InvalidArgument", type);
  const format = newConditionalFormat(book.newId(), type, area);
  sheet.conditionalFormats.unshift(format);
  return conditionalFormatType.of({ book, sheet, format });
}

function find(target: RangeTarget, args: Arguments): ExcelObject | null {
  const id = args.text(0);
  return formatsOn(target).find((format) => format.id === id) ?? null;
}

const conditionalFormatCollectionType: ExcelType<RangeTarget> = new ExcelType<RangeTarget>(
  "ConditionalFormatCollection",
  {
    items: formatsOn,
    members: {
      Add: method(add),
      ClearAll: method(({ sheet, area }) => {
        sheet.requireUnprotected();
        clearConditionalFormats(sheet.conditionalFormats, area);
      }),
      GetCount: method((target) => formatsOn(target).length),
      GetItem: method((target, args) => required(find(target, args))),
      GetItemOrNullObject: method(find),
      GetItemAt: method((target, args) => required(formatsOn(target)[args.number(0)] ?? null)),
    },
  },
);

rangeType.define({
  ConditionalFormats: link((target) => conditionalFormatCollectionType.of(target)),
});
