import { TestEnvironment } from "jest-environment-jsdom";
import { requireOutside } from "./requireOutside.mjs";

/** Jest's jsdom environment, with a way to load Univer, jsdom and office.js once for a whole worker. */
export default class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = requireOutside;
  }
}
