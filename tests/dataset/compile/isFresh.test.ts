import { isFresh } from "../../../src/dataset/compile/isFresh";

test("tests run on what the files and rules on disk compile to", () => {
  expect(isFresh()).toBe(true);
});
