import type { CustomFunctions } from "./functions/customFunctions";
import type { ExcelObject } from "./wire/excelType";
import { Listeners } from "./base/listeners";
import { customFunctionsType } from "./objects/customFunctionsService";
import {
  addinInternalType,
  appRuntimePersistenceType,
  appRuntimeType,
} from "./objects/runtimeServices";
import type { SentBatch, Transport } from "./wire/transport";

/** What the host does for an add-in on the wire. */
export interface AddinLinkOptions {
  readonly functions: CustomFunctions;
  /** Answers a batch with JSON text, or with null for silence. */
  readonly answer: (batch: SentBatch) => Promise<string | null>;
  /** Takes what the add-in's functions have answered. */
  readonly accept: (results: unknown) => void;
}

/** The event that tells the add-in that its pane was opened or closed. */
const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

/** The add-in at the other end of the wire: its functions, its commands, its pane. */
export class AddinLink {
  /** Those who open and close the pane when the add-in asks for it. */
  readonly paneRequests = new Listeners<[visible: boolean]>();
  private transport: Transport | undefined;
  private canCall = false;
  private isPaneVisible = true;
  private readonly readiness = new Listeners();
  private readonly startUp = new Map<string, unknown>();

  constructor(private readonly options: AddinLinkOptions) {}

  /** Connects the wire; an earlier wire is closed. */
  connect(transport: Transport): void {
    this.dispose();
    this.transport = transport;
    this.canCall = transport.isReadyAtOnce;
    transport.connect(this.options.answer);
    this.callFunctions();
  }

  /** Closes the wire. */
  dispose(): void {
    this.transport?.dispose();
  }

  /** True while calls of functions wait for an answer that can come. */
  get isWaiting(): boolean {
    return this.canCall && this.options.functions.isPending;
  }

  /** Returns when the add-in has said that its functions may be called. */
  whenReady(): Promise<void> {
    return this.canCall ? Promise.resolve() : this.readiness.next();
  }

  /** Sends every call that waits, in one event, once the add-in can be called. */
  callFunctions(): void {
    if (!this.canCall || !this.transport) return;
    const entries = this.options.functions.takeWaiting();
    if (entries.length > 0) this.transport.send(entries);
  }

  /** Runs the function behind a ribbon button, until it says that it has completed. */
  async runCommand(actionId: string): Promise<void> {
    await this.transport?.runCommand(actionId);
  }

  /** Tells the add-in that its pane is open or closed now. */
  notePane(visible: boolean): void {
    if (visible === this.isPaneVisible) return;
    this.isPaneVisible = visible;
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.transport?.send([[EVENT_CATEGORY, VISIBILITY_CHANGED, "", message, 0]]);
  }

  /** The service of a type that office.js asks for; undefined where there is none. */
  createService(typeName: string): ExcelObject | undefined {
    switch (typeName) {
      case "Microsoft.ExcelServices.CustomFunctions":
        return customFunctionsType.of({
          ready: () => {
            this.becomeReady();
          },
          accept: this.options.accept,
        });
      case "Microsoft.AppRuntime.AppRuntimeService":
        return appRuntimeType.of({
          isVisible: () => this.isPaneVisible,
          show: (visible) => {
            this.paneRequests.tell(visible);
          },
        });
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return appRuntimePersistenceType.of(this.startUp);
      case "Microsoft.InternalService.AddinInternalService":
        return addinInternalType.of(null);
      default:
        return undefined;
    }
  }

  private becomeReady(): void {
    this.canCall = true;
    this.readiness.tell();
    this.callFunctions();
  }
}
