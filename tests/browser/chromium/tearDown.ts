/** Jest's global tear-down of the browser tests. */
export default async function tearDown(): Promise<void> {
  const end = Reflect.get(globalThis, "endBrowserTests") as (() => Promise<void>) | undefined;
  await end?.();
}
