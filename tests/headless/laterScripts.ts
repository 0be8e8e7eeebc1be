import { Late } from "../../src/domain/later/late";

// What the page loads behind the functions is there as soon as it is asked for; tests that never ask do not load it.
const get: unknown = Reflect.get(Late.prototype, "get");
Late.prototype.get = function getLoaded<T>(this: Late<T>): T | undefined {
  Object.assign(Late.prototype, { get });
  jest.requireActual("../../src/functions/telling/shippedTelling");
  jest.requireActual("../../src/functions/refusals/shippedRefusals");
  return this.get();
};
