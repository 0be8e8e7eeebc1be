import { ATTACKS } from "./hostile";

jest.setTimeout(60_000);

// With the server's 5,000 requests, the workbooks' 150 states and the functions' 100,000 calls, in
// tests of their own.
test.each(ATTACKS)("2,000 generated $name are refused or do no harm", ({ run }) => {
  expect(run(2_000)).toEqual([]);
});
