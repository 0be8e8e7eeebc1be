interface ClientRange {
  _handleResult: (this: ClientRange, value: unknown) => void;
  isNullObject: boolean;
}

interface Client {
  readonly Excel: { readonly Range: { readonly prototype: ClientRange } };
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      invokeSetProperty(object: unknown, name: string, value: unknown, flags: number): void;
    };
  };
}

/**
 * Adds what the client that Microsoft publishes has and the one in its npm package has not:
 * `Range.valuesAsJson` (ExcelApi 1.16), on the wire `ValuesAsJson`.
 */
export function addPublishedMembers(window: object): void {
  const { Excel, OfficeExtension } = window as Client;
  const range = Excel.Range.prototype;
  if ("valuesAsJson" in range) return;
  const known = new WeakMap<object, unknown>();
  const handleResult = range._handleResult;
  range._handleResult = function handle(this: ClientRange, value: unknown): void {
    handleResult.call(this, value);
    if (typeof value === "object" && value !== null && "ValuesAsJson" in value) {
      known.set(this, value.ValuesAsJson);
    }
  };
  Object.defineProperty(range, "valuesAsJson", {
    configurable: true,
    enumerable: true,
    get(this: ClientRange): unknown {
      return known.get(this);
    },
    set(this: ClientRange, value: unknown) {
      OfficeExtension.BatchApiHelper.invokeSetProperty(this, "ValuesAsJson", value, 0);
    },
  });
}
