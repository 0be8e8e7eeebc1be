/** Those who want to hear of one kind of event. */
export class Listeners<Args extends readonly unknown[] = []> {
  private readonly all = new Set<(...args: Args) => void>();

  /** Calls back at every event; the result takes the listener away again. */
  add(listener: (...args: Args) => void): () => void {
    this.all.add(listener);
    return () => {
      this.all.delete(listener);
    };
  }

  /** Calls everyone back. */
  tell(...args: Args): void {
    for (const listener of [...this.all]) listener(...args);
  }

  /** Resolves at the next event. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      const forget = this.add(() => {
        forget();
        resolve();
      });
    });
  }
}
