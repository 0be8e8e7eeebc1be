import type { Evidence } from "../../domain/fact";
import type { FindById } from "./formula";
import type { ShippedFigure } from "./shippedFigure";

/** Says what supports a figure; finds those that its arithmetic speaks of. */
export type EvidenceOf = (figure: ShippedFigure, find: FindById) => Evidence;

/** The sources of the figures were asked for before they were there. */
export class EvidenceAwaited extends Error {
  override readonly name = "EvidenceAwaited";
  /** Settles when they are there, or will not come. */
  readonly arrival = arrival;
}

/** The sources of the figures could not be loaded. */
export class EvidenceMissing extends Error {
  override readonly name = "EvidenceMissing";
}

let known: EvidenceOf | undefined;
let settle: { readonly come: () => void; readonly fail: (error: Error) => void } | undefined;
const arrival = new Promise<void>((come, fail) => {
  settle = { come, fail };
});
// Who asks for it hears of a failure; where nobody does, nothing is wrong.
arrival.catch(() => undefined);

/** Settles when the sources are there, or will not come. */
export function evidenceArrival(): Promise<void> {
  return arrival;
}

/**
 * What supports a figure that ships. The sources load behind the figures, so that no number waits for
 * them: until they are there, asking throws an EvidenceAwaited.
 */
export const evidenceOf: EvidenceOf = (figure, find) => {
  if (!known) throw new EvidenceAwaited("the sources of the figures are not loaded yet");
  return known(figure, find);
};

/** Tells what supports figures from now on. */
export function provideEvidence(evidence: EvidenceOf): void {
  known = evidence;
  settle?.come();
}

/** Nothing more will load: who waits for the sources hears that they are missing. */
export function missEvidence(): void {
  if (!known) settle?.fail(new EvidenceMissing("the sources of the figures could not be loaded"));
}
