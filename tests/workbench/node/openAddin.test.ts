import { type OpenExcel, openAddin } from "../../../src/workbench";

let excel: OpenExcel;
beforeAll(() => {
  excel = openAddin("tests/otherAddin");
});
afterAll(() => {
  excel.close();
});

const valueOf = (address: string): unknown => excel.host.read(address)[0]?.[0]?.value;

test("another add-in's function is called under its own name", async () => {
  excel.host.write("Sheet1!B1", "=OTHER.TWICE(21)");
  await excel.host.settled();
  expect(valueOf("Sheet1!B1")).toBe(42);
});

test("another add-in's button does what it does", async () => {
  excel.host.write("Sheet1!A1", 4);
  await excel.runCommand("double");
  expect(valueOf("Sheet1!A1")).toBe(8);
});
