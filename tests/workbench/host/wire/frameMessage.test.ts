import { readMethod } from "../../../../src/workbench/host/wire/frameMessage";

describe("what office.js sends", () => {
  test("carries a batch's arguments as a list", () => {
    const sent = { ArrayData: ["WacPartition", "POST"], DdaMethod: { DispatchId: 93 } };
    expect(readMethod(sent)).toEqual({ id: 93, args: ["WacPartition", "POST"] });
  });

  test("carries the arguments of a completed command by their numbers", () => {
    const sent = { "0": "1", "1": 11101, "2": "", DdaMethod: { DispatchId: 94 } };
    expect(readMethod(sent)).toEqual({ id: 94, args: ["1", 11101, ""] });
  });
});
