import { parsePeriod } from "../../../../src/domain/periods/reading/parsePeriod";
import { formatPeriod } from "../../../../src/domain/periods/period";

/** What a written period is taken for: an id, or "refused:" with what is named instead. */
export function meaningOf(text: string | number): string {
  const read = parsePeriod(text);
  if (read.ok) {
    const { value } = read;
    if (value.kind !== "latest") return formatPeriod(value);
    return `latest ${value.length} ${value.back}`;
  }
  return `refused: ${namedBy(text).join(" ")}`.trimEnd();
}

/** The periods that a refusal names, the likeliest first. */
export function namedBy(text: string | number): readonly string[] {
  const read = parsePeriod(text);
  if (read.ok) return [];
  const { problem } = read;
  switch (problem.code) {
    case "period-unreadable":
      return problem.nearest;
    case "period-ambiguous":
      return problem.readings.map(formatPeriod);
    case "period-composed":
      return problem.parts.map(formatPeriod);
    default:
      return [];
  }
}

/** Each way is taken for the same. */
export function expectAll(meant: string, ways: readonly string[]): void {
  expect(ways.map((way) => [way, meaningOf(way)])).toEqual(ways.map((way) => [way, meant]));
}
