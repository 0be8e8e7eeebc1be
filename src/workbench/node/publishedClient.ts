interface ClientObject {
  _handleResult: (this: ClientObject, value: unknown) => void;
}

interface ClientType {
  readonly prototype: ClientObject;
}

interface Client {
  readonly Excel: { readonly Range: ClientType; readonly Workbook: ClientType };
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      invokeSetProperty(object: unknown, name: string, value: unknown, flags: number): void;
    };
  };
}

/**
 * Adds what the client that Microsoft publishes has and the one in its npm package has not:
 * `Range.valuesAsJson` (ExcelApi 1.16) and `Workbook.use1904DateSystem` (1.9).
 */
export function addPublishedMembers(window: object): void {
  const { Excel, OfficeExtension } = window as Client;
  addProperty(Excel.Range, "valuesAsJson", OfficeExtension);
  addProperty(Excel.Workbook, "use1904DateSystem", OfficeExtension);
}

/** Adds a property; on the wire its name begins with a capital letter. */
function addProperty(
  { prototype }: ClientType,
  name: string,
  { BatchApiHelper }: Client["OfficeExtension"],
): void {
  if (name in prototype) return;
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  const known = new WeakMap<object, unknown>();
  const handleResult = prototype._handleResult;
  prototype._handleResult = function handle(this: ClientObject, value: unknown): void {
    handleResult.call(this, value);
    if (typeof value === "object" && value !== null && wireName in value) {
      known.set(this, Reflect.get(value, wireName));
    }
  };
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ClientObject): unknown {
      return known.get(this);
    },
    set(this: ClientObject, value: unknown) {
      BatchApiHelper.invokeSetProperty(this, wireName, value, 0);
    },
  });
}
