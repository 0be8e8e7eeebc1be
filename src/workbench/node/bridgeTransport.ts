import type { EventEntry } from "../host/functions/customFunctions";
import type { SentBatch, Transport } from "../host/wire/transport";

/** The object that office.js finds in its window and talks to. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** The wire to office.js in the same process: its `_richApiNativeBridge`. */
export class BridgeTransport implements Transport {
  readonly isReadyAtOnce = true;
  /** What has to be in the window before office.js is loaded. */
  readonly bridge: NativeBridge;
  private answer: ((batch: SentBatch) => Promise<string | null>) | undefined;

  constructor(private readonly command: (actionId: string) => Promise<void>) {
    this.bridge = {
      sendMessageToHost: (text) => {
        void this.receive(text);
      },
      onMessageFromHost: null,
    };
  }

  connect(answer: (batch: SentBatch) => Promise<string | null>): void {
    this.answer = answer;
  }

  send(entries: readonly EventEntry[]): void {
    this.deliver(JSON.stringify({ type: 3, message: { entries } }));
  }

  runCommand(actionId: string): Promise<void> {
    return this.command(actionId);
  }

  dispose(): void {
    this.answer = undefined;
  }

  private async receive(text: string): Promise<void> {
    const { id, flags, message } = JSON.parse(text) as BridgeMessage;
    const body = await this.answer?.({ body: message.body, flags });
    if (body === undefined || body === null) return;
    // As the JSON that it is, which office.js need not read twice.
    this.deliver(`{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`);
  }

  private deliver(message: string): void {
    this.bridge.onMessageFromHost?.(message);
  }
}
