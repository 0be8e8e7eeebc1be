import type { Book } from "../workbook/book";
import { CellReader } from "../workbook/cells/cells";
import {
  type Arguments,
  calculated,
  type ExcelObject,
  ExcelType,
  link,
  method,
  property,
} from "../wire/excelType";
import { formatAbsolute } from "../base/area";
import { HostError, required } from "../base/hostError";
import {
  addName,
  type BookName,
  findName,
  namesIn,
  removeName,
  updateName,
} from "../workbook/names";
import type { Sheet } from "../workbook/sheet";
import { rangeType } from "./ranges/range";
import { addressOf, findRange, type RangeTarget } from "../workbook/cells/rangeTarget";
import { worksheetType } from "./worksheet";

interface NameTarget {
  readonly book: Book;
  readonly name: BookName;
}

/** Names of the workbook, or of one sheet. */
interface ScopeTarget {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

function rangeOf({ book, name }: NameTarget): RangeTarget | undefined {
  return findRange(book, name.sheet ?? book.activeSheet, name.formula);
}

function valueOf(target: NameTarget): unknown {
  const range = rangeOf(target);
  if (!range) return target.name.formula.replace(/^=/, "");
  const { rowCount, columnCount, row, column } = range.area;
  if (rowCount > 1 || columnCount > 1) return addressOf(range);
  return new CellReader(range.book, range.sheet).value(row, column) ?? "";
}

function rangeObject(target: NameTarget): ExcelObject | null {
  const range = rangeOf(target);
  return range ? rangeType.of(range) : null;
}

const namedItemType: ExcelType<NameTarget> = new ExcelType<NameTarget>("NamedItem", {
  id: ({ name }) => name.name,
  members: {
    Name: property(({ name }) => name.name),
    Formula: property(
      ({ book, name }) => name.formula.replaceAll("#REF!", book.refusals.localReference),
      ({ book, name }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        updateName(book, name, { formula: value });
      },
    ),
    Value: calculated(valueOf),
    Type: property((target) => (rangeOf(target) ? "Range" : "String")),
    Scope: property(({ name }) => (name.sheet ? "Worksheet" : "Workbook")),
    Visible: property(
      ({ name }) => name.isVisible,
      ({ book, name }, value) => {
        updateName(book, name, { isVisible: value === true });
      },
    ),
    Comment: property(
      ({ name }) => name.comment,
      ({ book, name }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        updateName(book, name, { comment: value });
      },
    ),
    Worksheet: link(({ book, name }) =>
      name.sheet ? worksheetType.of({ book, sheet: name.sheet }) : null,
    ),
    GetRange: method((target) => required(rangeObject(target), target.name.name)),
    GetRangeOrNullObject: method(rangeObject),
    Delete: method(({ book, name }) => {
      removeName(book, name);
    }),
  },
});

function add({ book, sheet }: ScopeTarget, args: Arguments): ExcelObject {
  const given = args.at(1);
  const formula = typeof given === "string" ? given : `=${absolute(rangeType.require(given))}`;
  const comment = args.optionalText(2) ?? "";
  const name = addName(book, { name: args.text(0), formula, comment, sheet, isVisible: true });
  return namedItemType.of({ book, name });
}

function absolute({ sheet, area }: RangeTarget): string {
  return `${sheet.quotedName}!${formatAbsolute(area)}`;
}

function find({ book, sheet }: ScopeTarget, args: Arguments): ExcelObject | null {
  const name = findName(book, args.text(0), sheet);
  return name ? namedItemType.of({ book, name }) : null;
}

/** The names of the workbook or of a worksheet. */
export const namedItemCollectionType: ExcelType<ScopeTarget> = new ExcelType<ScopeTarget>(
  "NamedItemCollection",
  {
    items: ({ book, sheet }) =>
      (book.refusals.listsAllNames && sheet
        ? [sheet, undefined].flatMap((scope) => namesIn(book, scope))
        : namesIn(book, sheet)
      ).map((name) => namedItemType.of({ book, name })),
    members: {
      Add: method(add),
      GetCount: method(({ book, sheet }) => namesIn(book, sheet).length),
      GetItem: method((target, args) => required(find(target, args), args.text(0))),
      GetItemOrNullObject: method(find),
    },
  },
);

worksheetType.define({ Names: link((target) => namedItemCollectionType.of(target)) });
