import type { EventEntry } from "../functions/customFunctions";
import {
  findBody,
  findFlags,
  formatReply,
  type FrameRequest,
  type FrameThread,
  readFrameRequest,
  readMethod,
  RICH_API_METHOD,
} from "./frameMessage";
import { formatEntry, type FrameExit, readExit } from "./frameFocus";
import { tellTheme } from "./frameTheme";
import { OFFICE_THEMES, type OfficeThemeName } from "./officeThemes";
import type { SentBatch, Transport } from "./transport";

/** How the Excel around the frame presents itself. */
export interface FrameOptions {
  /** The frame for the add-in's page; it has no address yet. */
  readonly frame: HTMLIFrameElement;
  /** The address of the add-in's page. */
  readonly url: string;
  /** The language of Excel's own texts, such as `ja-JP`. */
  readonly locale: string;
  /** Requirement sets and the highest version of each that this Excel supports. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** The add-in's name, as its manifest gives it. */
  readonly addinName: string;
  /** The workbook's name. */
  readonly documentName: string;
  readonly theme: OfficeThemeName;
  /** The focus leaves the frame by the keyboard. */
  readonly leave: (exit: FrameExit) => void;
}

const CONVERSATION = "workbench";
const CONTROL = "addin-1";
/** Flags of `hostInfo`: 1 a shared runtime, 2 custom functions. */
const RUNTIME_FLAGS = 3;
const COMMANDS = "appCommandInvoked";
const EXCEL_ON_THE_WEB = 16;

/** What office.js answers for an action that the page has not associated when the button is pressed. */
const NO_SUCH_ACTION = 11101;

/** A ribbon button was pressed whose action the add-in has not associated, or not yet. Excel says nothing at all. */
class UnassociatedCommand extends Error {
  constructor(actionId: string) {
    super(
      `The add-in has associated no action with "${actionId}" when its button was pressed: Excel would do nothing, and say nothing.`,
    );
    this.name = "UnassociatedCommand";
  }
}

/** A ribbon button that was pressed, until the add-in says that it has completed. */
interface PressedCommand {
  readonly actionId: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The wire to an add-in's page in a frame: office.js posts JSON texts, as it does to Excel on the web. */
export class FrameTransport implements Transport {
  readonly isReadyAtOnce = false;
  private answer: ((batch: SentBatch) => Promise<string | null>) | undefined;
  private readonly threads = new Map<string, FrameThread>();
  private readonly commands = new Map<string, PressedCommand>();
  private nextCommand = 1;
  private nextEntry = 1;
  private readonly listener = (event: MessageEvent<unknown>): void => {
    // Another page may have been loaded into the frame: its window stays the same, its origin does not.
    if (event.source !== this.options.frame.contentWindow || event.origin !== this.origin) return;
    const request = readFrameRequest(event.data);
    if (request) void this.receive(request);
  };

  constructor(private readonly options: FrameOptions) {}

  /** Loads the add-in's page, which finds in the frame's name that it is inside Excel. */
  connect(answer: (batch: SentBatch) => Promise<string | null>): void {
    const { frame, url, locale } = this.options;
    this.answer = answer;
    window.addEventListener("message", this.listener);
    frame.name = JSON.stringify({
      hostInfo: `excel$web$16.01$${locale}$$$$${RUNTIME_FLAGS}`,
      xdmInfo: `${CONVERSATION}|${CONTROL}|${location.origin}`,
      serializerVersion: "1",
    });
    frame.src = url;
  }

  send(entries: readonly EventEntry[]): void {
    this.post("richApiMessage", { ArrayData: entries });
  }

  runCommand(actionId: string): Promise<void> {
    const id = String(this.nextCommand++);
    return new Promise((resolve, reject) => {
      this.commands.set(id, { actionId, resolve, reject });
      if (this.threads.has(COMMANDS)) this.press(id, actionId);
    });
  }

  /** Lets the focus enter the add-in's page, on its first control. */
  focus(): void {
    this.options.frame.focus();
    this.deliver(formatEntry(CONVERSATION, this.nextEntry++, location.origin));
  }

  dispose(): void {
    this.answer = undefined;
    window.removeEventListener("message", this.listener);
  }

  private async receive(request: FrameRequest): Promise<void> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        tellTheme(this.options.frame.contentWindow, OFFICE_THEMES[this.options.theme]);
        this.reply(request, this.describeHost());
        break;
      case "executeMethod":
        await this.execute(request);
        break;
      case "ContextActivationManager_notifyHost":
        this.reply(request, { Error: 0 });
        this.notice(request._data);
        break;
      default:
        // Subscriptions are remembered, so that events can be sent on their threads.
        this.subscribe(request);
    }
  }

  private subscribe(request: FrameRequest): void {
    const isFirst = !this.threads.has(request._actionName);
    this.threads.set(request._actionName, request);
    this.reply(request, { Error: 0 });
    // Buttons pressed while the page was loading have waited for this.
    if (isFirst && request._actionName === COMMANDS)
      for (const [id, { actionId }] of this.commands) this.press(id, actionId);
  }

  private press(id: string, actionId: string): void {
    this.post(COMMANDS, [id, actionId, JSON.stringify({ source: { id: actionId } })]);
  }

  private notice(data: unknown): void {
    const exit = readExit(data);
    if (exit) this.options.leave(exit);
  }

  private async execute(request: FrameRequest): Promise<void> {
    const { id, args } = readMethod(request._data);
    const body = id === RICH_API_METHOD ? findBody(args) : undefined;
    if (body === undefined) {
      this.completeCommand(args);
      this.reply(request, { Version: 1, Error: 0 });
      return;
    }
    const answer = await this.answer?.({ body, flags: findFlags(args) });
    if (answer === undefined || answer === null) return;
    this.reply(request, { Version: 1, Error: 0, Data: [200, [], answer] });
  }

  private completeCommand(args: readonly unknown[]): void {
    const [id, status] = args;
    const command = typeof id === "string" ? this.commands.get(id) : undefined;
    if (!command) return;
    this.commands.delete(String(id));
    if (status === NO_SUCH_ACTION) command.reject(new UnassociatedCommand(command.actionId));
    else command.resolve();
  }

  private describeHost(): object {
    const { locale, requirementSets, addinName, documentName } = this.options;
    return {
      _id: CONTROL,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: "16.01",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentName,
      _clientMode: 0,
      _settings: [],
      _reason: 1,
      _osfControlType: 0,
      _eToken: "",
      _correlationId: CONVERSATION,
      _appInstanceId: CONTROL,
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(requirementSets),
      _hostFullVersion: "16.0.0",
      _initialDisplayMode: 1,
      _addinName: addinName,
    };
  }

  private reply(request: FrameRequest, data: unknown): void {
    this.deliver(formatReply(request, data, { kind: "answer", origin: location.origin }));
  }

  private post(subscription: string, data: unknown): void {
    const thread = this.threads.get(subscription);
    if (thread) this.deliver(formatReply(thread, data, { kind: "event", origin: location.origin }));
  }

  /** Where the add-in's page comes from: it alone is heard and answered. */
  private get origin(): string {
    return new URL(this.options.url, location.href).origin;
  }

  private deliver(message: string): void {
    this.options.frame.contentWindow?.postMessage(message, this.origin);
  }
}
