import type { Book } from "../workbook/book";
import { ExcelType, method, property } from "../wire/excelType";

/** Excel itself: when it calculates and draws. */
export const applicationType: ExcelType<Book> = new ExcelType<Book>("Application", {
  members: {
    CalculationMode: property(
      (book) => book.calculationMode,
      (book, value) => {
        if (typeof value === "string") book.calculationMode = value;
      },
    ),
    CalculationState: property((book) => {
      if (book.functions.isPending) return "Calculating";
      return book.calculation.isPending ? "Pending" : "Done";
    }),
    Calculate: method((book, args) => {
      const type = args.text(0);
      // Full and FullRebuild call every function again; Recalculate only what changed.
      if (type !== "Recalculate") book.functions.forget();
      book.calculation.markAll();
    }),
    SuspendApiCalculationUntilNextSync: method(() => undefined),
    SuspendScreenUpdatingUntilNextSync: method(() => undefined),
  },
});
