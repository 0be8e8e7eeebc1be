import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import {
  askedAnew,
  asOfNow,
  openingComparison,
  OWN_QUESTION,
} from "../../../src/taskpane/choices/comparisonDraft";

describe("a question that is picked", () => {
  test("leaves nothing of the one before, whichever it was", () => {
    for (const before of comparisonPresets()) {
      const draft = askedAnew(openingComparison(), before.id);
      for (const { id, choice } of comparisonPresets()) {
        expect(askedAnew(draft, id)).toEqual({ ...choice, question: id });
      }
    }
  });

  test("asks for what is the latest now, when a filing has moved it; one's own stays as it is", () => {
    for (const { id, choice } of comparisonPresets()) {
      const before = { ...askedAnew(openingComparison(), id), columns: [] };
      expect(asOfNow(before)).toEqual({ ...choice, question: id });
      const own = { ...before, question: OWN_QUESTION };
      expect(asOfNow(own)).toEqual(own);
    }
    const gone = { ...openingComparison(), question: "a question without an answer", columns: [] };
    expect(asOfNow(gone)).toEqual(openingComparison());
  });

  test("keeps whether bars are labelled, and one's own question all that is chosen", () => {
    const draft = { ...askedAnew(openingComparison(), "operating-income-bridge"), labels: false };
    expect(askedAnew(draft, "since-ifrs").labels).toBe(false);
    expect(askedAnew(draft, OWN_QUESTION)).toEqual({ ...draft, question: OWN_QUESTION });
  });
});
