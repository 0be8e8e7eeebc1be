import { hasFoundCorner, withoutLinks } from "../../../src/plans/sheets/references";

test.each([
  ["=SUM(D7:L7,A:A,$4:$6)", false],
  ["=SUM(D7:INDEX(L:L,7))", true],
  ["=SUM(INDEX(L:L,7):D7)", true],
  ["=SUM(D7:Last)", true],
  ["=SUM('My sheet'!D7:'My sheet'!L7)", true],
  ["=SUM(Sheet1:Sheet3!A1)", true],
  ["=SUM(Rates[[First]:[Last]])+D7", false],
  ['=D7&"a:b"', false],
])("a range with a corner that is not written out is known: %s, %s", (formula, hasOne) => {
  expect(hasFoundCorner(formula)).toBe(hasOne);
});

test.each([
  ['=HYPERLINK("#\'My sheet\'!B1","see ""My sheet!""")', '=HYPERLINK(,"see ""My sheet!""")'],
  ['=hyperlink("#Sheet1!A"&B1)&"Sheet1!"', '=hyperlink(&B1)&"Sheet1!"'],
  ["=HYPERLINK(Sheet1!A1)", "=HYPERLINK(Sheet1!A1)"],
])("where a link leads is left out of %s, not what it shows", (formula, without) => {
  expect(withoutLinks(formula)).toBe(without);
});
