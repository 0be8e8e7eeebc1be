/** Jest's global tear-down of the browser tests. */
export default function tearDown(): void {
  const stop = Reflect.get(globalThis, "stopWorkbenchServer") as (() => void) | undefined;
  stop?.();
}
