import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const CLIENT = "node_modules/@microsoft/office-js/dist/excel-web-16.00.js";

/** A call of a custom function, as Excel sends it. */
export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

/**
 * What a set of calls took, from Excel's one message until all results are on their way back. Time
 * is the processor's, so that what else the machine does is not counted.
 */
export interface CallTimes {
  readonly ms: number;
  /** Messages that carried results. */
  readonly batches: number;
  readonly results: number;
  /** Characters that the results take on the wire. */
  readonly characters: number;
}

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly (readonly unknown[])[] };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

interface SentResults {
  readonly count: number;
  readonly characters: number;
  readonly at: number;
}

/**
 * Microsoft's own client runtime in this process, with nothing behind it but an answer to every
 * batch. Its fixed waits before it sends (50 ms and more) are left out: they are the same for every
 * function, and would hide what a function costs.
 */
export class ClientRuntime {
  readonly #bridge: Bridge;
  #nextId = 1;
  #onResults: (sent: SentResults) => void = () => undefined;

  constructor(functions: Readonly<Record<string, (...args: unknown[]) => unknown>>) {
    const { window } = new JSDOM("", {
      url: "https://localhost:3000/",
      runScripts: "outside-only",
    });
    this.#bridge = {
      sendMessageToHost: (text) => {
        this.#answer(text);
      },
      onMessageFromHost: () => undefined,
    };
    const setTimeout = window.setTimeout.bind(window);
    Object.assign(window, {
      _richApiNativeBridge: this.#bridge,
      setTimeout: (callback: () => void, _wait: number, ...args: unknown[]) =>
        setTimeout(callback, 0, ...args),
    });
    window.eval(readFileSync(CLIENT, "utf8"));
    const office = { context: { requirements: { isSetSupported: () => true } } };
    Object.assign(window, { Office: office, CustomFunctionMappings: { ...functions } });
    Object.assign(globalThis, {
      CustomFunctions: Reflect.get(window, "CustomFunctions") as unknown,
    });
  }

  /** Sends calls in one event and waits for the last result. */
  async run(calls: readonly Call[]): Promise<CallTimes> {
    const entries = calls.map(({ id, args }) => {
      const call = this.#nextId++;
      return [1, 1000, "", JSON.stringify([call, id, args, "Sheet1!A1", 0]), call];
    });
    const message = JSON.stringify({ type: 3, message: { entries } });
    const start = processorMs();
    const done = this.#allResults(calls.length);
    this.#bridge.onMessageFromHost(message);
    const { at, ...sent } = await done;
    return { ...sent, ms: at - start };
  }

  #allResults(wanted: number): Promise<Omit<CallTimes, "ms"> & { readonly at: number }> {
    let [batches, results, characters] = [0, 0, 0];
    return new Promise((resolve) => {
      this.#onResults = (sent) => {
        batches += 1;
        results += sent.count;
        characters += sent.characters;
        if (results >= wanted) resolve({ batches, results, characters, at: sent.at });
      };
    });
  }

  #answer(text: string): void {
    const at = processorMs();
    const { id, message } = JSON.parse(text) as {
      id: number;
      message: { body: { Actions: readonly Action[] } };
    };
    const { Actions: actions } = message.body;
    const results = actions
      .filter(({ Name }) => Name.startsWith("SetInvocation"))
      .map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0]?.length ?? 0);
    for (const count of results) this.#onResults({ count, characters: text.length, at });
    const body = JSON.stringify({
      Results: actions.map((action) => ({ ActionId: action.Id, Value: { _Id: "1" } })),
    });
    setImmediate(() => {
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      this.#bridge.onMessageFromHost(JSON.stringify(answer));
    });
  }
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
