/** Waits for a promise, but only so long; then says so and goes on. */
export function within(promise: Promise<void>, timeoutMs: number, late: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      late();
      resolve();
    }, timeoutMs);
    void promise.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
