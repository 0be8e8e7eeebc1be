import {
  BooleanNumber,
  CellValueType,
  CommandType,
  Dimension,
  ICommandService,
  InterceptorEffectEnum,
  IUndoRedoService,
  numfmt,
} from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorValueObject,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFunctionService,
  Lexer,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import {
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Univer } from "../../host/base/univer";

/** The parts of Univer that the host uses, named one by one: the page loads no others for it. */
export const UNIVER: Univer = {
  ...{ BooleanNumber, CellValueType, CommandType, Dimension, ICommandService },
  ...{ InterceptorEffectEnum, IUndoRedoService, numfmt },
  ...{ ArrayValueObject, BaseFunction, BaseReferenceObject, BooleanValueObject },
  ...{ ErrorValueObject, FormulaDataModel, IActiveDirtyManagerService, IDefinedNamesService },
  ...{ ICalculateFormulaService },
  ...{ IFunctionService, Lexer, NullValueObject, NumberValueObject, StringValueObject },
  ...{ INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService },
};
