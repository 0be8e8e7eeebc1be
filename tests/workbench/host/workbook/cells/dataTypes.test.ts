import { translateFormula } from "../../../../../src/workbench/host/functions/dataTypeFormula";
import { type OpenExcel, openExcel } from "../../../../headless/openExcel";

let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});

test.each([
  ["=A1.Source", '=WORKBENCH.FIELD(A1,"Source")'],
  ["=$B$2.[As printed]&1.5", '=WORKBENCH.FIELD($B$2,"As printed")&1.5'],
  ["='My sheet'!A1.Unit", `=WORKBENCH.FIELD('My sheet'!A1,"Unit")`],
  ["=SUM(A3#)", "=SUM(WORKBENCH.SPILL(A3))"],
  ["=SUM(Sheet1!A3#)*2", "=SUM(WORKBENCH.SPILL(Sheet1!A3))*2"],
  ['="A1.Source#"', '="A1.Source#"'],
  ["=IIJ.VALUE(A1)+F.DIST(1)", "=IIJ.VALUE(A1)+F.DIST(1)"],
  ["=#REF!+A1", "=#REF!+A1"],
])("%s is calculated as %s", (formula, translated) => {
  expect(translateFormula(formula)).toBe(translated);
});

async function open(): Promise<OpenExcel> {
  excel = openExcel({
    functions: [
      { id: "VALUE", name: "VALUE", parameters: [{ name: "metric" }] },
      { id: "SERIES", name: "SERIES", parameters: [{ name: "count" }] },
    ],
    associations: {
      VALUE: (metric: string) => ({
        type: "Double",
        basicValue: 5,
        properties: {
          Source: { type: "String", basicValue: `deck of ${metric}` },
          "As printed": { type: "Double", basicValue: 5.4 },
        },
      }),
      SERIES: (count: number) => Array.from({ length: count }, (_, index) => [index + 1]),
    },
  });
  await excel.host.settled();
  return excel;
}

test("a cell's fields are read by name, in any case", async () => {
  const { host } = await open();
  host.write("A1:A5", [
    ['=IIJ.VALUE("x")'],
    ["=A1.Source"],
    ["=A1.[as printed]*2"],
    ["=A1.Nothing"],
    ["=A1*2"],
  ]);
  await host.settled();
  expect(host.read("A1:A5").map(([cell]) => cell?.value)).toEqual([
    5,
    "deck of x",
    10.8,
    "#FIELD!",
    10,
  ]);
  expect(host.read("A2")[0]?.[0]?.formula).toBe("=A1.Source");
});

test("a spill is used as a whole and followed when it grows", async () => {
  const { host } = await open();
  host.write("A1:B2", [
    [3, "=SUM(A2#)"],
    ["=IIJ.SERIES(A1)", "=A1#"],
  ]);
  await host.settled();
  expect(host.read("B1:B2").map(([cell]) => cell?.value)).toEqual([6, "#REF!"]);
  host.write("A1", 4);
  await host.settled();
  expect(host.read("B1")[0]?.[0]?.value).toBe(10);
});

test("a formula that rests on a spilling cell and on one it spills into is right", async () => {
  const { host } = await open();
  host.write("A1:C1", [[4, "=IIJ.SERIES(A1)", "=SUM(B1:B3)-B4"]]);
  await host.settled();
  expect(host.read("C1")[0]?.[0]?.value).toBe(2);
  host.write("A1", 3);
  await host.settled();
  expect(host.read("C1")[0]?.[0]?.value).toBe(6);
});
