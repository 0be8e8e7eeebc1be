import type { Worksheet } from "@cj-tech-master/excelts";
import { writeWorkbook } from "../../../../src/workbench/page/download/writeWorkbook";
import { openFunctions } from "../../../functions/openFunctions";
import type { OpenExcel } from "../../../headless/openExcel";
import { readWorkbook } from "./readWorkbook";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
  const { choosePresentation } = await import("../../../../src/functions/cells/presentation");
  choosePresentation({ cards: true, locale: "en" });
});
afterEach(() => {
  excel.close();
});

const shown = (address: string) => excel.host.read(`Sheet1!${address}`)[0]?.[0];

async function downloadSheet(): Promise<Worksheet | undefined> {
  await excel.host.settled();
  const { bytes } = await writeWorkbook(excel.host);
  return (await readWorkbook(bytes)).getWorksheet("Sheet1");
}

function noteOn(sheet: Worksheet | undefined, address: string): string {
  const note = sheet?.getCell(address).note;
  return typeof note === "string" ? note : (note?.texts ?? []).map(({ text }) => text).join("");
}

describe("a formula that cannot spill because something is in the way", () => {
  beforeEach(async () => {
    excel.host.write("A1:C2", [
      ["1Q11", "2Q11", "3Q11"],
      ["=IIJ.REVENUE(A1:C1)", '=IIJ.REVENUE("4Q11")', null],
    ]);
    await excel.host.settled();
  });

  test("says so, and what is in the way keeps its own answer and card", () => {
    expect(shown("A2")).toMatchObject({ value: "#SPILL!" });
    expect(shown("B2")).toMatchObject({ value: 26_563, text: "26,563", error: null });
    expect(shown("B2")?.card).toMatchObject({ basicValue: 26_563 });
    expect(shown("C2")?.value).toBeNull();
  });

  test("spills once the way is free, each cell with its card, and is blocked again", async () => {
    excel.host.write("B2", null);
    await excel.host.settled();
    expect(["A2", "B2", "C2"].map((cell) => shown(cell)?.value)).toEqual([23_362, 23_845, 23_545]);
    expect(shown("B2")?.card).toMatchObject({ basicValue: 23_845 });
    excel.host.write("C2", "mine");
    await excel.host.settled();
    expect(["A2", "B2", "C2"].map((cell) => shown(cell)?.value)).toEqual(["#SPILL!", null, "mine"]);
  });

  test("leaves ordinary formulas and figures in its way as they are in the file", async () => {
    excel.host.write("B2", "=1+1");
    excel.host.write("C2", '=IIJ.REVENUE("4Q30")');
    const sheet = await downloadSheet();
    expect(sheet?.getCell("B2").value).toEqual({ formula: "1+1", result: 2 });
    expect(sheet?.getCell("C2").value).toEqual({ error: "#N/A" });
    expect(noteOn(sheet, "C2")).toContain("No figure of revenue for 4Q30");
    expect(noteOn(sheet, "A2")).toContain("=IIJ.REVENUE(A1:C1)");
  });

  test("claims no cell of the file where it is an ordinary one", async () => {
    excel.host.write("E1:E2", [["=SEQUENCE(3)"], ["mine"]]);
    const sheet = await downloadSheet();
    expect(sheet?.getCell("E2").value).toBe("mine");
    expect(sheet?.getCell("E3").value).toBeNull();
    expect(sheet?.getCell("E1").value).toMatchObject({
      formula: "_xlfn.SEQUENCE(3)",
      ref: "E1",
    });
  });
});

test("errors among what a formula fills carry their own sentences, cell by cell", async () => {
  excel.host.write("A1:C2", [
    ["4Q11", "4Q30", "no period"],
    ["=IIJ.REVENUE(A1:C1)", null, null],
  ]);
  await excel.host.settled();
  expect(shown("A2")).toMatchObject({ value: 26_563, message: null });
  expect(shown("B2")).toMatchObject({ value: "#N/A" });
  expect(shown("B2")?.message).toContain("for 4Q30");
  expect(shown("C2")).toMatchObject({ value: "#VALUE!" });
  expect(shown("C2")?.message).toContain("no period");
  const sheet = await downloadSheet();
  expect(noteOn(sheet, "B2")).toContain("for 4Q30");
});

test("a series that a text blocks says so, spills once it is gone, and is in the file as it stands", async () => {
  excel.host.write("A1", '=IIJ.SERIES("revenue.atm","1Q11","4Q11")');
  excel.host.write("B3", "mine");
  await excel.host.settled();
  const column = (name: string) => ["1", "2", "3", "4", "5"].map((row) => shown(name + row)?.value);
  expect([column("A"), column("B")]).toEqual([
    ["#SPILL!", null, null, null, null],
    [null, null, "mine", null, null],
  ]);
  const blocked = await downloadSheet();
  expect(blocked?.getCell("B3").value).toBe("mine");
  expect(blocked?.getCell("B2").value).toBeNull();
  expect(noteOn(blocked, "A1")).toContain('=IIJ.SERIES("revenue.atm"');
  excel.host.write("B3", null);
  await excel.host.settled();
  expect([column("A"), column("B")]).toEqual([
    ["Period", "1Q11", "2Q11", "3Q11", "4Q11"],
    ["ATM operation business revenue (JPY million)", 244, 317, 361, 402],
  ]);
  const freed = await downloadSheet();
  expect(["B2", "B5"].map((cell) => freed?.getCell(cell).value)).toEqual([244, 402]);
});
