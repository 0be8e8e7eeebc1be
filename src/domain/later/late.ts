/** What a later script brings was asked for before it was there. */
export class Awaited extends Error {
  override readonly name = "Awaited";
  /** Settles when it is there, or could not be loaded. */
  readonly arrival: Promise<void>;

  constructor(arrival: Promise<void>) {
    super("the script that brings it is not loaded yet");
    this.arrival = arrival;
  }
}

/** What the script of a name brings behind the one that cells calculate with: no number may need it. */
export class Late<T> {
  readonly #script: string;
  #brought: T | undefined;
  #isMissing = false;
  #settle: () => void = () => undefined;
  #arrival = this.#expect();

  constructor(script: string) {
    this.#script = script;
    LATE.push(() => {
      this.#miss();
    });
  }

  bring(value: T): void {
    this.#brought = value;
    this.#settle();
  }

  /**
   * What was brought. While the script is on its way this throws an Awaited; where it could not be loaded
   * it is loaded once more, and that awaited. Asked the last time it loads nothing: what is not there is undefined.
   */
  get(): T | undefined {
    if (this.#brought !== undefined) return this.#brought;
    if (this.#isMissing && isLastTime) {
      standIns += 1;
      return undefined;
    }
    if (this.#isMissing) this.#loadAgain();
    throw new Awaited(this.#arrival);
  }

  #expect(): Promise<void> {
    this.#isMissing = false;
    return new Promise((settle) => {
      this.#settle = settle;
    });
  }

  #miss(): void {
    this.#isMissing = this.#brought === undefined;
    this.#settle();
  }

  #loadAgain(): void {
    this.#arrival = this.#expect();
    void loadAgain(this.#script).then(() => {
      this.#miss();
    });
  }
}

const LATE: (() => void)[] = [];

/** Nothing more will load by itself: who waits hears that it is missing. */
export function missLate(): void {
  for (const miss of LATE) miss();
}

let isLastTime = false;
let standIns = 0;

/** Asks once more for what was awaited: what is still not there could not be loaded. */
export function askLastTime<T>(ask: () => T): T {
  isLastTime = true;
  try {
    return ask();
  } finally {
    isLastTime = false;
  }
}

/** How often an answer had to do without what could not be loaded. */
export function countStandIns(): number {
  return standIns;
}

/** Loads a script of the page once more; settles when it has run, or failed. */
async function loadAgain(name: string): Promise<void> {
  if (!("document" in globalThis)) return;
  const failed = [...document.scripts].find(({ src }) => src.includes(`/${name}.`));
  if (!failed) return;
  const script = document.createElement("script");
  script.src = failed.src;
  await new Promise((settle) => {
    script.onload = script.onerror = settle;
    document.head.append(script);
  });
  script.remove();
}
