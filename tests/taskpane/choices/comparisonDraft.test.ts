import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import {
  askedAnew,
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

  test("keeps whether bars are labelled, and one's own question all that is chosen", () => {
    const draft = { ...askedAnew(openingComparison(), "operating-income-bridge"), labels: false };
    expect(askedAnew(draft, "since-ifrs").labels).toBe(false);
    expect(askedAnew(draft, OWN_QUESTION)).toEqual({ ...draft, question: OWN_QUESTION });
  });
});
