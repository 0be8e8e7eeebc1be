import { TestEnvironment } from "jest-environment-node";
import { closeStorages } from "./contextStorages.mjs";
import { requireOutside } from "./requireOutside.mjs";

/** Jest's Node environment, with a way to load Univer, jsdom and office.js once for a whole worker. */
export default class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = requireOutside;
  }

  async teardown() {
    await super.teardown();
    closeStorages();
  }
}
