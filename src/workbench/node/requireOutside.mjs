import { createRequire } from "node:module";

// Node's own loader: each test file has a fresh module registry, in which Univer (13 MB of source)
// would be read again; here it is read once a worker.
/** Loads an installed package outside the test's module registry. */
export const requireOutside = createRequire(import.meta.url);
