import type { Check } from "./check";
import compiledChecks from "./compiled/checks.json";

/** Every comparison of figures that should agree, as `npm run data` found them; sums first. */
export const CHECKS = compiledChecks as unknown as readonly Check[];
