import { contentOf } from "../../../src/excel/draw/cellContent";
import { openExcel } from "../../headless/openExcel";

test.each([
  "=A1",
  "+1",
  "-",
  "@x",
  "'quoted",
  "1,234",
  "5%",
  "2012-03-31",
  "3/4",
  "TRUE",
  "Jan 2012",
])("a text that Excel would convert stays a text: %s", (text) => {
  const excel = openExcel();
  excel.host.write("Sheet1!A1", contentOf({ kind: "text", text, style: { role: "label" } }));
  expect(excel.host.read("Sheet1!A1")[0]?.[0]).toMatchObject({ value: text, formula: null });
  excel.close();
});

test("other texts are written as they are", () => {
  for (const text of ["Revenue", "FY11", "4Q11", "Apr\u2013Jun 2010", "JPY million"]) {
    expect(contentOf({ kind: "text", text, style: { role: "label" } })).toBe(text);
  }
});
