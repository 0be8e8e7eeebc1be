import { areOfOneShare, inTodaysShares } from "../../dataset/shares";
import { formatPeriod } from "../../domain/periods/period";
import type { Problem } from "../../domain/problem";
import { fail, type Result } from "../../domain/result";
import { STANDARDS, type Standard } from "../../domain/standard";
import type { Figure } from "./figure";
import { askFigure, type Question } from "./question";

/**
 * A calculation over figures of the standard that usually answers, or else of another that has them
 * all: no arithmetic spans two.
 */
export function inOneStandard<T extends Question>(
  question: T,
  calculate: (question: T) => Result<Figure, Problem>,
): Result<Figure, Problem> {
  const fact = askFigure(question);
  const standard = fact.ok ? fact.value.standard : question.standard;
  const usual = inOneShare({ ...question, standard }, calculate);
  if (usual.ok || !standard || !isUnknown(usual.problem)) return usual;
  const others = STANDARDS.filter((other) => other !== standard);
  return (
    others
      .map((other) => inOneShare({ ...question, standard: other }, calculate))
      .find(({ ok }) => ok) ?? fail(differing(usual.problem, standard))
  );
}

/**
 * A calculation over figures per share, or over the same figures in today's shares where a split lies
 * between them, or where not all are known as printed.
 */
function inOneShare<T extends Question>(
  question: T,
  calculate: (question: T) => Result<Figure, Problem>,
): Result<Figure, Problem> {
  const asPrinted = calculate(question);
  const metric = inTodaysShares(question.metric);
  const holds = asPrinted.ok
    ? areOfOneShare(asPrinted.value.facts)
    : asPrinted.problem.code !== "figure-absent";
  if (!metric || holds) return asPrinted;
  const today = calculate({ ...question, metric });
  return today.ok || asPrinted.ok ? today : asPrinted;
}

type Unknown = Problem<"figure-absent"> | Problem<"figure-bounded">;

function isUnknown(problem: Problem): problem is Unknown {
  return problem.code === "figure-absent" || problem.code === "figure-bounded";
}

/** A figure that is not known because it is known under another standard alone. */
function differing(problem: Unknown, standard: Standard): Problem {
  const { metric, existing, standards: [other] = [] } = problem;
  if (!other) return problem;
  const period = typeof problem.period === "string" ? problem.period : formatPeriod(problem.period);
  // Known under the other for other periods alone: there is none of this one at all.
  return existing.length > 0
    ? { code: "standards-differ", metric, period, standard, other, existing }
    : { ...problem, standards: [] };
}
