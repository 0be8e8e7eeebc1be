/** A parameter of a custom function, as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** Which list of choices it takes a value from. */
  readonly customEnumId?: string;
}

/** A custom function, as functions.json describes it. */
export interface FunctionDefinition {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
  };
  /** Said of the whole file: arguments of any type may be errors. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The flag bits of an invocation: 1 cancelable, 2 streaming, 4 errors allowed as arguments. */
export function invocationFlags({ options, allowErrorForDataTypeAny }: FunctionDefinition): number {
  return (
    (options?.cancelable === true ? 1 : 0) +
    (options?.stream === true ? 2 : 0) +
    (allowErrorForDataTypeAny === true ? 4 : 0)
  );
}
