import { fillTemplate, referencesOf } from "../../../src/plans/tables/template";

describe("formula templates", () => {
  test("references name a line and how far sideways it is seen", () => {
    expect(referencesOf("[revenue.atm]/[revenue.atm@year-ago]-1")).toEqual([
      { key: "revenue.atm", offset: undefined },
      { key: "revenue.atm", offset: "year-ago" },
    ]);
  });

  test("addresses take the places of references in their order", () => {
    const filled = fillTemplate("[a]-SUM([b@quarters])", ({ key, offset }) =>
      offset ? `${key}1:${key}4` : `${key}9`,
    );
    expect(filled).toBe("a9-SUM(b1:b4)");
  });

  test("a formula with an unknown part is no formula", () => {
    expect(fillTemplate("[a]-[b]", ({ key }) => (key === "a" ? "A1" : undefined))).toBeUndefined();
  });

  test("a way to look that does not exist throws with the template", () => {
    expect(() => referencesOf("[a@tomorrow]")).toThrow("[a@tomorrow]");
  });
});
