import type { LocalText } from "../../domain/metric";
import type { ComparedFiling } from "../../filings/comparedFigure";
import type { FiledStatement } from "../../filings/filedStatement";
import type { Filing } from "../../filings/filing";

/** What a file says, before anything of it is added; or why it is refused. */
export type FilingPreview =
  | {
      readonly kind: "read";
      readonly file: string;
      readonly filing: Filing;
      readonly compared: ComparedFiling;
      /** What would be added. */
      readonly filed: FiledStatement;
      /** The title of a later submission of the same report, which the workbook keeps: nothing is added. */
      readonly later?: string;
    }
  | { readonly kind: "refused"; readonly file: string; readonly reason: LocalText };
