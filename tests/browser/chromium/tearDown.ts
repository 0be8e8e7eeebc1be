/** Jest's global tear-down of the browser tests. */
export default function tearDown(): void {
  const end = Reflect.get(globalThis, "endBrowserTests") as (() => void) | undefined;
  end?.();
}
