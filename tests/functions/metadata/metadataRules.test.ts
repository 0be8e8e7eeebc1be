import functionsJson from "../../../src/functions/functions.json";
import functionsJaJson from "../../../src/functions/functions-ja.json";

/*
 * What Excel reads of functions.json: docs/excel/custom-functions-json.md and custom-functions-naming.md
 * of Microsoft's documentation. What is not in there it ignores, so a slip would never be told.
 */

const BOOLEAN = "boolean";
const TYPES = ["boolean", "number", "string", "any"];
const DIMENSIONALITIES = ["scalar", "matrix"];

type Properties = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isTruth = (value: unknown) => typeof value === BOOLEAN;
const oneOf = (values: readonly string[]) => (value: unknown) => values.includes(String(value));
const isList = (value: unknown) => Array.isArray(value);
const isObject = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const FILE: Properties = {
  allowCustomDataForDataTypeAny: isTruth,
  allowErrorForDataTypeAny: isTruth,
  enums: isList,
  functions: isList,
};
const FUNCTION: Properties = {
  id: isText,
  name: isText,
  description: isText,
  helpUrl: (value) => isText(value) && URL.canParse(String(value)),
  parameters: isList,
  result: isObject,
  options: isObject,
};
const OPTIONS: Properties = Object.fromEntries(
  ["cancelable", "requiresAddress", "requiresParameterAddresses", "stream", "volatile"].map(
    (name) => [name, isTruth],
  ),
);
const PARAMETER: Properties = {
  name: isText,
  description: isText,
  type: oneOf(TYPES),
  dimensionality: oneOf(DIMENSIONALITIES),
  optional: isTruth,
  repeating: isTruth,
  customEnumId: isText,
};
const RESULT: Properties = { type: oneOf(TYPES), dimensionality: oneOf(DIMENSIONALITIES) };
const ENUM: Properties = { id: isText, type: oneOf(["string", "number"]), values: isList };
const ENUM_VALUE: Properties = {
  name: isText,
  tooltip: (value) => typeof value === "string",
  stringValue: isText,
};

/** What of an object Excel would not read as it is meant. */
function slipsOf(object: object, properties: Properties, required: readonly string[]) {
  const given = new Map<string, unknown>(Object.entries(object));
  return [
    ...required.filter((name) => !given.has(name)).map((name) => `${name} is missing`),
    ...[...given]
      .filter(([name, value]) => !(properties[name]?.(value) ?? false))
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  ];
}

/** An address in either notation: a name like it is taken for the cell. */
function isAddress(name: string): boolean {
  const [, column = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  const isCell =
    column !== "" && column.padStart(3).toUpperCase() <= "XFD" && Number(row) <= 1_048_576;
  return isCell || /^R\d+C\d+$/i.test(name);
}

describe.each([
  ["functions.json", functionsJson],
  ["functions-ja.json", functionsJaJson],
])("%s", (_, file) => {
  test("has what Excel reads, and nothing that it would ignore", () => {
    expect(slipsOf(file, FILE, Object.keys(FILE))).toEqual([]);
    for (const one of file.functions) {
      const required = ["id", "name", "description", "helpUrl", "parameters", "result"];
      expect([one.id, slipsOf(one, FUNCTION, required)]).toEqual([one.id, []]);
      expect([one.id, slipsOf(one.result, RESULT, [])]).toEqual([one.id, []]);
      expect([
        one.id,
        slipsOf("options" in one ? (one.options as object) : {}, OPTIONS, []),
      ]).toEqual([one.id, []]);
      for (const parameter of one.parameters) {
        const slips = slipsOf(parameter, PARAMETER, ["name", "description"]);
        expect([one.id, parameter.name, slips]).toEqual([one.id, parameter.name, []]);
      }
    }
    for (const one of file.enums) {
      expect([one.id, slipsOf(one, ENUM, ["id", "type", "values"])]).toEqual([one.id, []]);
      for (const value of one.values) {
        expect(slipsOf(value, ENUM_VALUE, ["name", "stringValue"])).toEqual([]);
      }
    }
  });

  test("ids and names are such as Excel takes", () => {
    for (const { id, name } of file.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).toMatch(/^\p{L}[\p{L}\p{N}._]{2,}$/u);
      expect(isAddress(name)).toBe(false);
      expect(`IIJ.${name}`.length).toBeLessThanOrEqual(255);
    }
    const ids = file.functions.map(({ id }) => id.toUpperCase());
    expect(new Set(ids).size).toBe(ids.length);
    const enums = file.enums.map(({ id }) => id.toUpperCase());
    expect(new Set(enums).size).toBe(enums.length);
  });

  test("what must be left out first is given last, and what repeats comes at the end", () => {
    for (const { id, parameters } of file.functions) {
      const optional = parameters.map((one) => ("optional" in one ? one.optional : false));
      expect([id, optional]).toEqual([id, optional.toSorted()]);
      const repeating = parameters.findIndex((one) => "repeating" in one);
      expect([-1, parameters.length - 1]).toContain(repeating);
      const names = parameters.map(({ name }) => name.toUpperCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("a drop-down exists for every parameter that names one, of the type that it writes", () => {
    const types = new Map(file.enums.map(({ id, type }) => [id.toUpperCase(), type]));
    for (const { id, parameters } of file.functions) {
      for (const parameter of parameters) {
        const named = "customEnumId" in parameter ? parameter.customEnumId : undefined;
        if (named === undefined) continue;
        const type = "type" in parameter ? parameter.type : "any";
        expect([id, types.get(named.toUpperCase())]).toEqual([id, "string"]);
        expect(["any", "string"]).toContain(type);
      }
    }
  });

  test("CF16 no name ever changes: each is its id", () => {
    expect(file.functions.map(({ name }) => name)).toEqual(file.functions.map(({ id }) => id));
  });

  test("errors and values with cards reach the functions", () => {
    expect(file.allowErrorForDataTypeAny).toBe(true);
    expect(file.allowCustomDataForDataTypeAny).toBe(true);
  });
});
