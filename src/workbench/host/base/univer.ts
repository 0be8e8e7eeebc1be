import type * as Core from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type * as Formula from "@univerjs/engine-formula";
import type { ErrorType } from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";

/** The parts of Univer that the host uses; the page bundles them, Node loads them once for all workbooks. */
export type Univer = Pick<
  typeof Core,
  | "BooleanNumber"
  | "CellValueType"
  | "CommandType"
  | "Dimension"
  | "ICommandService"
  | "InterceptorEffectEnum"
  | "IUndoRedoService"
  | "numfmt"
> &
  Pick<
    typeof Formula,
    | "ArrayValueObject"
    | "BaseFunction"
    | "BaseReferenceObject"
    | "BooleanValueObject"
    | "ErrorValueObject"
    | "FormulaDataModel"
    | "IActiveDirtyManagerService"
    | "ICalculateFormulaService"
    | "IDefinedNamesService"
    | "IFunctionService"
    | "Lexer"
    | "NullValueObject"
    | "NumberValueObject"
    | "StringValueObject"
  > &
  Pick<typeof Sheets, "INTERCEPTOR_POINT" | "SetRangeValuesMutation" | "SheetInterceptorService">;

export type { Injector } from "@univerjs/core";
export type { FUniver } from "@univerjs/core/facade";
export type { FWorkbook, FWorksheet, FRange } from "@univerjs/sheets/facade";
export type {
  BooleanNumber,
  ICellData,
  IRange,
  IStyleData,
  IUnitRange,
  IWorkbookData,
  Nullable,
} from "@univerjs/core";
export type {
  BaseValueObject,
  IActiveDirtyManagerService,
  IFormulaData,
  IFormulaDatasetConfig,
} from "@univerjs/engine-formula";

/** A cell error's name as Univer types it; #BUSY! is Excel's own and passes through its engine unchanged. */
export function errorType(name: string): ErrorType {
  const given: unknown = name;
  return given as ErrorType;
}

/** A side of a cell's border. */
export interface PlainBorder {
  readonly s: number;
  readonly cl: { readonly rgb: string };
}

/** A style with Univer's numbered choices as plain numbers; null takes a part away. */
export interface PlainStyle {
  readonly bl?: number;
  readonly it?: number;
  readonly ul?: { readonly s: number };
  readonly st?: { readonly s: number };
  readonly ff?: string;
  readonly fs?: number;
  readonly cl?: { readonly rgb: string };
  readonly bg?: { readonly rgb: string } | null;
  readonly ht?: number;
  readonly vt?: number;
  readonly tb?: number;
  readonly pd?: { readonly l: number };
  /** Lines on the four sides, and from the upper and the lower left corner to the one across. */
  readonly bd?: Readonly<
    Partial<Record<"t" | "r" | "b" | "l" | "tl_br" | "bl_tr", PlainBorder | null>>
  >;
  readonly n?: { readonly pattern: string } | null;
}

/** A plain style as Univer types it. */
export function toUniverStyle(style: PlainStyle): IStyleData {
  const given: unknown = style;
  return given as IStyleData;
}

/** A style of Univer's as a plain one. */
export function toPlainStyle(style: IStyleData): PlainStyle {
  const given: unknown = style;
  return given as PlainStyle;
}
