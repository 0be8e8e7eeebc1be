import type { JSDOM } from "jsdom";

/** jsdom, which is loaded once a worker. */
export function loadJsdom(): typeof JSDOM {
  const { requireOutside } = globalThis as unknown as { requireOutside: NodeJS.Require };
  return (requireOutside("jsdom") as { JSDOM: typeof JSDOM }).JSDOM;
}
