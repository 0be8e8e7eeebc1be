import type { Book } from "../workbook/book";
import { type ExcelObject, ExcelType, method, property } from "../wire/excelType";
import { HostError, required } from "../base/hostError";

interface PartTarget {
  readonly book: Book;
  readonly id: string;
}

interface ScopeTarget {
  readonly book: Book;
  readonly namespaceUri: string;
}

// The namespace of an XML text's root element; empty when it has none.
function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(
    xml,
  );
  if (!root) throw new HostError("InvalidArgument", "this is not XML");
  const attribute = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const value = new RegExp(`\\s${attribute}\\s*=\\s*(["'])(.*?)\\1`).exec(root[2] ?? "");
  return value?.[2] ?? "";
}

const partType: ExcelType<PartTarget> = new ExcelType<PartTarget>("CustomXmlPart", {
  id: ({ id }) => id,
  members: {
    Id: property(({ id }) => id),
    NamespaceUri: property(({ book, id }) => namespaceOf(book.customXmlParts.get(id) ?? "<none/>")),
    GetXml: method(({ book, id }) => book.customXmlParts.get(id) ?? ""),
    SetXml: method(({ book, id }, args) => {
      namespaceOf(args.text(0));
      book.customXmlParts.set(id, args.text(0));
    }),
    Delete: method(({ book, id }) => {
      book.customXmlParts.delete(id);
    }),
  },
});

function partsIn({ book, namespaceUri }: ScopeTarget): readonly ExcelObject[] {
  return [...book.customXmlParts]
    .filter(([, xml]) => namespaceOf(xml) === namespaceUri)
    .map(([id]) => partType.of({ book, id }));
}

function onlyPart(target: ScopeTarget): ExcelObject | null {
  const [first, ...others] = partsIn(target);
  if (others.length > 0) throw new HostError("InvalidOperation", "there are several parts");
  return first ?? null;
}

const scopeType: ExcelType<ScopeTarget> = new ExcelType<ScopeTarget>(
  "CustomXmlPartScopedCollection",
  {
    items: partsIn,
    members: {
      GetCount: method((target) => partsIn(target).length),
      GetItem: method((target, args) => required(find(target.book, args.text(0)))),
      GetItemOrNullObject: method((target, args) => find(target.book, args.text(0))),
      GetOnlyItem: method((target) => required(onlyPart(target))),
      GetOnlyItemOrNullObject: method(onlyPart),
    },
  },
);

function find(book: Book, id: string): ExcelObject | null {
  return book.customXmlParts.has(id) ? partType.of({ book, id }) : null;
}

/** XML documents that add-ins keep in the workbook. */
export const customXmlPartCollectionType: ExcelType<Book> = new ExcelType<Book>(
  "CustomXmlPartCollection",
  {
    items: (book) => [...book.customXmlParts.keys()].map((id) => partType.of({ book, id })),
    members: {
      Add: method((book, args) => {
        const xml = args.text(0);
        namespaceOf(xml);
        const id = `{${book.newId().toUpperCase()}}`;
        book.customXmlParts.set(id, xml);
        return partType.of({ book, id });
      }),
      GetByNamespace: method((book, args) => scopeType.of({ book, namespaceUri: args.text(0) })),
      GetCount: method((book) => book.customXmlParts.size),
      GetItem: method((book, args) => required(find(book, args.text(0)))),
      GetItemOrNullObject: method((book, args) => find(book, args.text(0))),
    },
  },
);
