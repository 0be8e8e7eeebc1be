import { type OpenExcel, openExcel } from "../../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

test("a HYPERLINK says where it leads, for as long as the cell holds one", async () => {
  excel.host.write("A1", '=HYPERLINK("#"&ADDRESS(ROW(B9),COLUMN(B9)),"down")');
  excel.host.write("A2", "text");
  await excel.host.settled();
  expect(excel.host.read("A1")[0]?.[0]?.value).toBe("down");
  expect(["A1", "A2"].map((cell) => excel.host.linkAt(cell))).toEqual(["#$B$9", undefined]);
  excel.host.write("A1", "text");
  await excel.host.settled();
  expect(excel.host.linkAt("A1")).toBeUndefined();
});
