import { addedFacts, type AddedFigures } from "../dataset/addedFigures";
import type { ComputedFigure } from "../dataset/facts/computedFigure";
import { factKey, type FactId } from "../dataset/facts/factId";
import { findFigureNames, usualStandard } from "../dataset/facts/figureName";
import { findFact } from "../dataset/figures";
import { METRIC_IDS } from "../dataset/metrics";
import { isChosen } from "../dataset/printed/reported";
import { SOURCES } from "../dataset/shippedSources";
import type { Fact } from "../domain/fact";
import { findPeriod, formatPeriod } from "../domain/periods/period";
import { deriveYear, yearsOf } from "./derive";

/**
 * What stands before all other figures where the reader chose restated ones: these, the quarters
 * between them, and what had been worked out from the figures first printed, as it was. No sum mixes
 * the two. The figures first printed must be those that answer now.
 */
export function restatedFacts({ documents, tokens, computed }: AddedFigures): readonly Fact[] {
  const places = new Set(tokens.filter((one) => isChosen(one, documents)).map(factKey));
  if (places.size === 0) return [];
  const chosen = tokens.filter((token) => places.has(factKey(token)));
  const printed = addedFacts({ documents, tokens: chosen, computed: [] }).map(withFirst);
  const byKey = new Map(printed.map((fact) => [keyOf(fact), fact]));
  const between = yearsOf(chosen).flatMap((year) =>
    deriveYear(year, ({ period, ...query }) =>
      byKey.get(factKey({ ...query, period: formatPeriod(period) })),
    ),
  );
  const moved = new Set([...byKey.keys(), ...between.map(factKey)]);
  return [
    ...asFirstPrinted([...METRIC_IDS.flatMap((id) => SOURCES.computedOf(id)), ...computed], moved),
    ...printed,
    ...addedFacts({ documents, tokens: [], computed: between }),
  ];
}

function keyOf(fact: Fact): string {
  return factKey({ ...fact, period: formatPeriod(fact.period) });
}

/** A restated figure that says what was printed first. */
function withFirst(fact: Fact): Fact {
  const first = fact.printings.find(({ restated }) => !restated);
  if (!first) return fact;
  const told = `Restated by the company; first printed as ${first.printed}.`;
  return { ...fact, note: [fact.note, told].filter(Boolean).join(" ") };
}

/** What was worked out from figures that have moved since, with the arithmetic that it had. */
function asFirstPrinted(
  computed: readonly ComputedFigure[],
  moved: ReadonlySet<string>,
): readonly Fact[] {
  return computed.flatMap((figure) => {
    const names = findFigureNames(figure.formula).flatMap(({ id }) => keysOf(id));
    if (moved.has(factKey(figure)) || !names.some((key) => moved.has(key))) return [];
    const period = findPeriod(figure.period);
    const fact = period && findFact({ ...figure, period });
    return fact && fact.status !== "reported" ? [frozen(fact)] : [];
  });
}

function frozen(fact: Fact): Fact {
  const { printings, formula, note } = fact;
  return { ...fact, printings, formula, note: [note, AS_FIRST_PRINTED].filter(Boolean).join(" ") };
}

const AS_FIRST_PRINTED =
  "Worked out from figures as first printed; the company has restated one of them since.";

/** A formula leaves out the usual standard, and names none where there is none. */
function keysOf(id: FactId): readonly string[] {
  return [factKey(id), factKey({ ...id, standard: id.standard ?? usualStandard(id.period) })];
}
