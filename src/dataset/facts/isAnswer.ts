import type { Fact } from "../../domain/fact";

/** How wide a bounded figure's interval may be, as a share of its middle, to answer as an estimate. */
const ESTIMATE_WIDTH = 0.0005;

/** Whether a fact may stand in a cell: anything but bounds too wide apart. */
export function isAnswer({ status, low, high }: Fact): boolean {
  if (status !== "bounded") return true;
  const middle = (Number(low) + Number(high)) / 2;
  return Number(high) - Number(low) <= ESTIMATE_WIDTH * Math.abs(middle);
}
