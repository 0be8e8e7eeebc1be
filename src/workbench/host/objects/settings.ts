import type { Book } from "../workbook/book";
import { type Arguments, type ExcelObject, ExcelType, method, property } from "../wire/excelType";
import { required } from "../base/hostError";

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

const settingType: ExcelType<SettingTarget> = new ExcelType<SettingTarget>("Setting", {
  id: ({ key }) => key,
  members: {
    Key: property(({ key }) => key),
    Value: property(
      ({ book, key }) => book.settings.get(key) ?? null,
      ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    ),
    Delete: method(({ book, key }) => {
      book.settings.delete(key);
    }),
  },
});

function find(book: Book, args: Arguments): ExcelObject | null {
  const key = args.text(0);
  return book.settings.has(key) ? settingType.of({ book, key }) : null;
}

/** What add-ins keep in the workbook, by key. */
export const settingCollectionType: ExcelType<Book> = new ExcelType<Book>("SettingCollection", {
  items: (book) => [...book.settings.keys()].map((key) => settingType.of({ book, key })),
  members: {
    Add: method((book, args) => {
      const key = args.text(0);
      book.settings.set(key, args.at(1) ?? null);
      return settingType.of({ book, key });
    }),
    GetCount: method((book) => book.settings.size),
    GetItem: method((book, args) => required(find(book, args), args.text(0))),
    GetItemOrNullObject: method(find),
  },
});
