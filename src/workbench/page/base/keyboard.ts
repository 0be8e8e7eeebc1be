/** Hears keys before Univer does; it has to be made before Univer is. */
export class Keyboard {
  readonly #listeners: ((event: KeyboardEvent) => boolean)[] = [];

  constructor(target: Window) {
    target.addEventListener(
      "keydown",
      (event) => {
        if (!this.#listeners.some((listener) => listener(event))) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  /** Adds a listener; where it answers true, the key goes no further. */
  listen(listener: (event: KeyboardEvent) => boolean): void {
    this.#listeners.push(listener);
  }
}
