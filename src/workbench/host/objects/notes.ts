import { cellArea, formatArea } from "../base/area";
import type { Book, SheetOfBook } from "../workbook/book";
import {
  type Arguments,
  type ExcelObject,
  ExcelType,
  link,
  method,
  property,
} from "../wire/excelType";
import { HostError, required } from "../base/hostError";
import type { CellNote } from "../workbook/sheet";
import { rangeType } from "./ranges/range";
import { type RangeTarget, requireRange } from "../workbook/cells/rangeTarget";
import { worksheetType } from "./worksheet";

interface NoteTarget extends SheetOfBook {
  readonly note: CellNote;
}

/** The notes or comments of a workbook, or of one of its sheets. */
interface ScopeTarget {
  readonly book: Book;
  readonly sheet: SheetOfBook["sheet"] | undefined;
  readonly kind: CellNote["kind"];
}

function cellOf({ book, sheet, note: { row, column } }: NoteTarget): ExcelObject {
  return rangeType.of({ book, sheet, area: cellArea(row, column) });
}

function itemType(name: string): ExcelType<NoteTarget> {
  return new ExcelType<NoteTarget>(name, {
    id: ({ note }) => note.id,
    members: {
      Id: property(({ note }) => note.id),
      Content: property(
        ({ note }) => note.content,
        ({ sheet, note }, value) => {
          if (typeof value !== "string") throw new HostError("InvalidArgument");
          sheet.requireUnprotected();
          note.content = value;
        },
      ),
      AuthorName: property(() => ""),
      GetLocation: method(cellOf),
      Delete: method(({ sheet, note }) => {
        sheet.requireUnprotected();
        sheet.notes.splice(sheet.notes.indexOf(note), 1);
      }),
    },
  });
}

const ITEM_TYPES: Readonly<Record<CellNote["kind"], ExcelType<NoteTarget>>> = {
  note: itemType("Note"),
  comment: itemType("Comment"),
};

function itemOf(target: NoteTarget): ExcelObject {
  return ITEM_TYPES[target.note.kind].of(target);
}

function notesIn({ book, sheet, kind }: ScopeTarget): readonly NoteTarget[] {
  return (sheet ? [sheet] : book.sheets).flatMap((on) =>
    on.notes.filter((note) => note.kind === kind).map((note) => ({ book, sheet: on, note })),
  );
}

function rangeArgument({ book, sheet }: ScopeTarget, value: unknown): RangeTarget {
  return typeof value === "string"
    ? requireRange(book, sheet ?? book.activeSheet, value)
    : rangeType.require(value);
}

function findAt(target: ScopeTarget, value: unknown): NoteTarget | undefined {
  const { sheet, area } = rangeArgument(target, value);
  return notesIn(target).find(
    ({ sheet: on, note }) => on === sheet && note.row === area.row && note.column === area.column,
  );
}

function add(target: ScopeTarget, args: Arguments): ExcelObject {
  const { sheet, area } = rangeArgument(target, args.at(0));
  sheet.requireUnprotected();
  if (findAt(target, args.at(0))) throw new HostError("ItemAlreadyExists", formatArea(area));
  const note: CellNote = {
    id: target.book.newId(),
    kind: target.kind,
    row: area.row,
    column: area.column,
    content: args.text(1),
  };
  sheet.notes.push(note);
  return itemOf({ book: target.book, sheet, note });
}

function find(target: ScopeTarget, args: Arguments): ExcelObject | null {
  const key = args.text(0);
  const byId = notesIn(target).find(({ note }) => note.id === key);
  const found = byId ?? (target.kind === "note" ? findAt(target, key) : undefined);
  return found ? itemOf(found) : null;
}

function collectionType(name: string): ExcelType<ScopeTarget> {
  return new ExcelType<ScopeTarget>(name, {
    items: (target) => notesIn(target).map(itemOf),
    members: {
      Add: method(add),
      GetCount: method((target) => notesIn(target).length),
      GetItem: method((target, args) => required(find(target, args))),
      GetItemOrNullObject: method(find),
      GetItemByCell: method((target, args) => {
        const found = findAt(target, args.at(0));
        return required(found ? itemOf(found) : null);
      }),
    },
  });
}

const COLLECTION_TYPES: Readonly<Record<CellNote["kind"], ExcelType<ScopeTarget>>> = {
  note: collectionType("NoteCollection"),
  comment: collectionType("CommentCollection"),
};

/** The notes or comments of a workbook, or of one of its sheets. */
export function notesOf(scope: ScopeTarget): ExcelObject {
  return COLLECTION_TYPES[scope.kind].of(scope);
}

worksheetType.define({
  Notes: link((target) => notesOf({ ...target, kind: "note" })),
  Comments: link((target) => notesOf({ ...target, kind: "comment" })),
});
