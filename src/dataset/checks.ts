import { once } from "../domain/once";
import compiledChecks from "./compiled/checks.json";
import { unpackChecks } from "./packed/packedChecks";

/** Every comparison of figures that should agree, as `npm run data` found them; sums first. */
export const readChecks = once(() => unpackChecks(compiledChecks));
