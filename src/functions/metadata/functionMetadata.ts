/** A parameter as functions.json describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
  /** The drop-down that Excel offers for it. */
  readonly customEnumId?: string;
}

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: "matrix" };
}

/** One line of a drop-down: what the reader sees, what goes into the formula, what it means. */
export interface EnumValue {
  readonly name: string;
  readonly stringValue: string;
  readonly tooltip: string;
}

/** A drop-down as functions.json describes it. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly EnumValue[];
}

/** The content of functions.json. */
export interface CatalogueMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  /** A cell that shows an error is passed on, so that one in a list spoils its own row alone. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}
