import { formatChoice, offerChoices } from "../../../../src/workbench/page/formulas/choices";
import { readFunctionCatalogue } from "../../../../src/workbench/addin/functionCatalogue";

const catalogue = readFunctionCatalogue({
  functions: [
    {
      id: "REVENUE",
      name: "REVENUE",
      parameters: [{ name: "period" }, { name: "segment", customEnumId: "SEGMENT" }],
    },
    {
      id: "LIST",
      name: "LIST",
      parameters: [{ name: "segments", repeating: true, customEnumId: "SEGMENT" }],
    },
  ],
  enums: [
    {
      id: "SEGMENT",
      values: [
        { name: "ATM operation", stringValue: "ATM", tooltip: "ATM operation business" },
        { name: "Network services", stringValue: "network" },
        { name: "WAN", stringValue: "WAN services" },
        { name: "Third", numberValue: 3 },
      ],
    },
  ],
});

function offered(
  typed: string,
  index = 1,
  functionName = "iij.revenue",
): readonly string[] | undefined {
  const found = offerChoices(catalogue, "IIJ", { functionName, index, start: 0, typed });
  return found?.choices.map(({ name }) => name);
}

describe("the choices of an argument", () => {
  test("are all of them before anything is typed", () => {
    expect(offered("")).toEqual(["ATM operation", "Network services", "WAN", "Third"]);
  });

  test.each([
    ["n", ["Network services", "ATM operation", "WAN"]],
    ['"n', ["Network services", "ATM operation", "WAN"]],
    ["wan", ["WAN"]],
    ['"SERV', ["Network services", "WAN"]],
  ])("after %s are those that begin with it, then those that contain it", (typed, names) => {
    expect(offered(typed)).toEqual(names);
  });

  test.each(['"ATM"', "A1&B2", "zzz"])("are none after %s", (typed) => {
    expect(offered(typed)).toBeUndefined();
  });

  test("are none for an argument, or a function, without any", () => {
    expect(offered("", 0)).toBeUndefined();
    expect(offered("", 1, "SUM")).toBeUndefined();
    expect(offered("", 5)).toBeUndefined();
  });

  test("go on along a repeating argument", () => {
    expect(offered("wan", 7, "IIJ.LIST")).toEqual(["WAN"]);
  });

  test("stand in the formula as texts in quotes, or as numbers", () => {
    expect(formatChoice({ name: "x", value: 'say "hi"', tip: "" })).toBe('"say ""hi"""');
    expect(formatChoice({ name: "x", value: 3, tip: "" })).toBe("3");
  });
});

describe("functions.json", () => {
  test.each([
    [{}, "functions.json functions: an array expected."],
    [{ functions: [{ id: "A" }] }, "functions.json functions[0].name: a text expected."],
    [
      { functions: [{ id: "A", name: "A" }] },
      "functions.json functions[0].parameters: an array expected.",
    ],
  ])("is refused where %j", (json, message) => {
    expect(() => readFunctionCatalogue(json)).toThrow(message);
  });
});
