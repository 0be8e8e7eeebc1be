import { AsyncLocalStorage } from "node:async_hooks";

// Jest opens a storage for each test file and closes none: promises cost more from file to file.
const open = new Set();
const run = Reflect.get(AsyncLocalStorage.prototype, "run");
AsyncLocalStorage.prototype.run = function (...args) {
  open.add(this);
  return Reflect.apply(run, this, args);
};

/** Closes the storages of a test file that has ended. */
export function closeStorages() {
  for (const storage of open) storage.disable();
  open.clear();
}
