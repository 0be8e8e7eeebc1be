import {
  callsNamespace,
  formatStoredFormula,
  usesName,
} from "../../../../src/workbench/page/download/storedFormula";

test.each([
  ["=SUM(A1:B1)", "SUM(A1:B1)"],
  ['=IF(A1>0,"XLOOKUP(","")', 'IF(A1>0,"XLOOKUP(","")'],
  ["=SEQUENCE(2)", "_xlfn.SEQUENCE(2)"],
  ["='IFS(x)'!A1+ifs(A1,1)", "'IFS(x)'!A1+_xlfn.ifs(A1,1)"],
  ["=SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ["=NORM.S.DIST(1.5,TRUE)", "_xlfn.NORM.S.DIST(1.5,TRUE)"],
])("%s is stored as %s", (formula, stored) => {
  expect(formatStoredFormula(formula)).toBe(stored);
});

test.each(["=A1.Source", "=$B$2.[As printed]", "=SUM(A3#)", "=LET(x,1,x)", "=MAP(A1:A3,f)"])(
  "%s cannot be stored as it is",
  (formula) => {
    expect(formatStoredFormula(formula)).toBeUndefined();
  },
);

test.each(["=cmd|' /C calc'!A0", "=DDE|topic!item", "=1+'MSEXCEL'|'..\\cmd'!_"])(
  "%s, which starts another program, is not stored",
  (formula) => {
    expect(formatStoredFormula(formula)).toBeUndefined();
  },
);

test("a bar in a text starts nothing", () => {
  expect(formatStoredFormula('=A1&"|"')).toBe('A1&"|"');
});

test.each([
  ['=IIJ.REVENUE("4Q11")', true],
  ["=1+iij.value(A1,B1)", true],
  ['="IIJ.REVENUE("&A1', false],
  ["='IIJ.GIO (1)'!A1", false],
  ["=XIIJ.REVENUE(1)", false],
])("whether %s calls one of our functions: %s", (formula, calls) => {
  expect(callsNamespace(formula, "IIJ")).toBe(calls);
});

test.each([
  ["=Rate*2", true],
  ["=1+rate", true],
  ["=SUM(Sheet1!Rate,1)", true],
  ["=Rate.2+A1", false],
  ['="Rate"', false],
  ["='Rate'!A1", false],
])("whether %s uses the name Rate: %s", (formula, uses) => {
  expect(usesName(formula, ["Other", "Rate"])).toBe(uses);
});
