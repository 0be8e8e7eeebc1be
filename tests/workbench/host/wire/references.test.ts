import { ExcelType } from "../../../../src/workbench/host/wire/excelType";
import { References } from "../../../../src/workbench/host/wire/references";

test("an object is found by its id while it is kept, and no longer", () => {
  const references = new References();
  const object = new ExcelType<string>("Thing", { members: {} }).of("one");
  expect(references.findId(object)).toBeUndefined();
  references.keep(object);
  references.keep(object);
  const id = references.findId(object) ?? "";
  expect(references.find(id)).toBe(object);
  references.remove(id);
  expect([references.find(id), references.findId(object)]).toEqual([undefined, undefined]);
});
