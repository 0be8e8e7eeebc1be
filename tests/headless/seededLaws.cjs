const { env } = require("node:process");
// Once for a worker: its table of all letters there are takes a second.
const fc = globalThis.requireOutside("fast-check");

/**
 * What every law imports as "fast-check": the same cases in every run, so that a red run is the
 * fault of what changed. `SEED=random` looks further, `SEED=<number>` repeats what it found.
 */
const { SEED = "2012" } = env;
if (SEED !== "random") fc.configureGlobal({ seed: Number(SEED) });

module.exports = fc;
