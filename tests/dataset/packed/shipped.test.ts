describe("what a cell needs of the dataset", () => {
  it("S1 runs without decimal.js, which only the build may load", async () => {
    jest.doMock("decimal.js", () => {
      throw new Error("decimal.js was loaded");
    });
    const { findFact } = await import("../../../src/dataset/figures");
    const { answer } = await import("../../../src/dataset/answer");
    const { readChecks } = await import("../../../src/dataset/checks");
    const query = {
      metric: "revenue",
      period: { kind: "quarter", year: 2011, quarter: 4 },
      scenario: "actual",
    } as const;
    expect(findFact(query)?.formula).toContain("= 26,563");
    expect(answer(query).ok).toBe(true);
    expect(readChecks().length).toBeGreaterThan(500);
    await expect(import("../../../src/domain/numbers/decimal")).rejects.toThrow(
      "decimal.js was loaded",
    );
  });
});
