import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..");
const SPEC = join(ROOT, "docs/spec");

/** The ids of the numbered rules, such as T1, in the order of the documents: items of lists and rows of tables. */
const IDS = readdirSync(SPEC).flatMap((file) =>
  [...readFileSync(join(SPEC, file), "utf8").matchAll(/^(?:- |\| )([A-Z]+\d+) /gm)].map(
    (rule) => rule[1] ?? "",
  ),
);

/** The ids that the titles of tests begin with. */
const TESTED = new Set(
  readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(__dirname, file), "utf8").matchAll(/["`]((?:[A-Z]+\d+:? )+)\S/g),
    ])
    .flatMap((title) => (title[1] ?? "").replaceAll(":", "").trim().split(" ")),
);

describe("the numbered rules of docs/spec", () => {
  test("are there", () => {
    expect(IDS.length).toBeGreaterThan(40);
  });

  test("bear a number each, in all documents together", () => {
    expect(IDS.filter((id, index) => IDS.indexOf(id) !== index)).toEqual([]);
  });

  test("stand in a test's title each", () => {
    expect(IDS.filter((id) => !TESTED.has(id))).toEqual([]);
  });
});
