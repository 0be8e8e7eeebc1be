import AbstractEnvironment from "@jest/environment-jsdom-abstract";
import jsdom from "jsdom";
import { closeStorages } from "./contextStorages.mjs";
import { requireOutside } from "./requireOutside.mjs";

/** Jest's jsdom environment, with a way to load Univer, jsdom and office.js once for a whole worker. */
export default class PaneEnvironment extends AbstractEnvironment {
  constructor(config, context) {
    super(config, context, jsdom);
  }

  async setup() {
    await super.setup();
    this.global.requireOutside = requireOutside;
  }

  async teardown() {
    await super.teardown();
    closeStorages();
  }
}
