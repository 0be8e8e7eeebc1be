import { askLastTime, Awaited, Late } from "../../domain/later/late";
import type { FindById } from "./formula";
import type { ShippedFigure } from "./shippedFigure";
import type { Evidence } from "../../domain/fact";

/** Says what supports a figure; finds those that its arithmetic speaks of. */
export type EvidenceOf = (figure: ShippedFigure, find: FindById) => Evidence;

/** The sources of the figures could not be loaded. */
export class EvidenceMissing extends Error {
  override readonly name = "EvidenceMissing";

  constructor() {
    super("the sources of the figures could not be loaded");
  }
}

/** What supports the figures: a script behind them, so that no number waits for it. */
const EVIDENCE = new Late<EvidenceOf>("sources");

/** Settles when the sources are there; rejects where they could not be loaded. */
export async function evidenceArrival(): Promise<void> {
  try {
    knownEvidence();
  } catch (error) {
    if (!(error instanceof Awaited)) throw error;
    await error.arrival;
    askLastTime(knownEvidence);
  }
}

function knownEvidence(): EvidenceOf {
  const evidence = EVIDENCE.get();
  if (!evidence) throw new EvidenceMissing();
  return evidence;
}

/** What supports a figure that ships; throws an Awaited before the sources are there. */
export const evidenceOf: EvidenceOf = (figure, find) => knownEvidence()(figure, find);

/** Tells what supports figures from now on. */
export function provideEvidence(evidence: EvidenceOf): void {
  EVIDENCE.bring(evidence);
}
