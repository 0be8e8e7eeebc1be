import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type * as Timers from "node:timers";
import type * as Vm from "node:vm";
import { MERGE_UNDO_GROUP } from "../host/base/refusals";
import { ExcelHost } from "../host/excelHost";
import type { Faults } from "../host/wire/faults";
import type { FunctionDefinition } from "../host/functions/functionDefinition";
import { type AddinWindow, openBareWindow, openPageWindow } from "./addinWindow";
import { BridgeTransport } from "./bridgeTransport";
import { type OfficeOptions, planOffice } from "./office";
import { addPublishedMembers } from "./publishedClient";
import { loadUniver, openUniver, type UniverNode } from "./univerNode";

/** What a workbook is opened with; everything has Excel's usual answer. */
export interface OpenExcelOptions extends OfficeOptions {
  /** The custom functions that Excel knows, as functions.json lists them. */
  readonly functions?: readonly FunctionDefinition[];
  /** What starts a custom function's name in a formula, without the dot. */
  readonly namespace?: string;
  /** The functions themselves by id, for tests that bring their own. */
  readonly associations?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** The add-in's own page, in whose window office.js runs; a window without a page when absent. */
  readonly page?: AddinPage;
}

/** The page of an add-in and its scripts, in the order in which they run once office.js is there. */
export interface AddinPage {
  readonly html: string;
  readonly scripts: readonly string[];
}

/** An open workbook behind the real office.js, in this process. */
export interface OpenExcel {
  /** The host on the other end of the wire: `read`, `write`, `settled`, `charts`, `snapshot` … */
  readonly host: ExcelHost;
  /** How many `context.sync()` calls the add-in has made. */
  readonly batches: number;
  /** What goes wrong at coming round trips. */
  readonly faults: Faults;
  /** Runs the function that a ribbon button is associated with. */
  readonly runCommand: (actionId: string) => Promise<void>;
  /** Closes the workbook and takes the globals away again. */
  readonly close: () => void;
}

interface Loaded {
  readonly univer: UniverNode;
  readonly vm: typeof Vm;
  readonly timers: typeof Timers;
  readonly client: Vm.Script;
}

interface Outside {
  requireOutside: NodeJS.Require & { loaded?: Loaded };
}

const GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "OfficeRuntime"] as const;
const CLIENT = resolve("node_modules/@microsoft/office-js/dist/excel-web-16.00.js");

// Univer and office.js are loaded once a worker; a new workbook then opens in some 50 ms.
function load(): Loaded {
  const { requireOutside } = globalThis as unknown as Outside;
  if (requireOutside.loaded) return requireOutside.loaded;
  const vm = requireOutside("node:vm") as typeof Vm;
  requireOutside.loaded = {
    univer: loadUniver(requireOutside),
    ...{ vm, timers: requireOutside("node:timers") as typeof Timers },
    client: new vm.Script(readFileSync(CLIENT, "utf8")),
  };
  return requireOutside.loaded;
}

if (typeof beforeAll === "function") beforeAll(load, 60_000);

function openWindow(
  { vm, timers, client }: Loaded,
  transport: BridgeTransport,
  page: AddinPage | undefined,
): AddinWindow {
  const window = page ? openPageWindow(page.html) : openBareWindow(vm, timers);
  Object.assign(window.globals, { _richApiNativeBridge: transport.bridge });
  window.run(client);
  addPublishedMembers(window.globals);
  return window;
}

/**
 * Opens an empty workbook in a host of ours behind Microsoft's own client library, and puts that
 * library's `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` into the test's globals.
 */
export function openExcel(options: OpenExcelOptions = {}): OpenExcel {
  const loaded = load();
  const { univerAPI, univer, dispose } = openUniver(loaded.univer);
  const { namespace = "ADDIN", functions = [], associations = {}, page } = options;
  const host = new ExcelHost({ univerAPI, univer, namespace, functions });
  const office = planOffice(options);
  const transport = new BridgeTransport(office.runCommand);
  const window = openWindow(loaded, transport, page);
  const values = installGlobals(window.globals, { office, associations });
  for (const script of page?.scripts ?? []) window.run(new loaded.vm.Script(script));
  host.onError((error) => {
    // oxlint-disable-next-line no-console -- the test's own output is where it is looked for
    console.error(error);
  });
  host.connect(transport);
  return {
    host,
    faults: host.faults,
    get batches() {
      return host.stats().roundTrips;
    },
    runCommand: (actionId) => host.runCommand(actionId),
    close: () => {
      host.dispose();
      dispose();
      window.close();
      for (const name of GLOBALS) {
        if (Reflect.get(globalThis, name) === values[name])
          Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

function installGlobals(
  window: object,
  parts: {
    office: ReturnType<typeof planOffice>;
    associations: Readonly<Record<string, unknown>>;
  },
): Record<string, unknown> {
  const mappings: Record<string, unknown> = { ...parts.associations };
  const office = extend(Reflect.get(window, "Office"), parts.office.office);
  const customFunctions = extend(Reflect.get(window, "CustomFunctions"), {
    associate: (id: string | Record<string, unknown>, fn?: unknown) => {
      Object.assign(mappings, typeof id === "string" ? { [id]: fn } : id);
    },
  });
  const excel = Reflect.get(window, "Excel") as typeof globalThis.Excel;
  Object.assign(window, {
    CustomFunctionMappings: mappings,
    Excel: extend(excel, { run: runOf(excel) }),
    CustomFunctions: customFunctions,
    Office: office,
  });
  const values = Object.fromEntries(
    GLOBALS.map((name) => [name, Reflect.get(window, name) as unknown]),
  );
  Object.assign(globalThis, values);
  return values;
}

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** The client in the package knows no undo groups yet; newer ones tell Excel of them with each batch. */
function runOf(excel: typeof globalThis.Excel) {
  const run = excel.run as (...args: readonly unknown[]) => Promise<unknown>;
  return (...args: readonly [object | Batch, Batch?]): Promise<unknown> => {
    const [options, batch] = args;
    if (!batch || !Reflect.get(options, "mergeUndoGroup")) return run(...args);
    return run(options, (context: Excel.RequestContext & { _requestFlagModifier?: number }) => {
      context._requestFlagModifier = (context._requestFlagModifier ?? 0) | MERGE_UNDO_GROUP;
      return batch(context);
    });
  };
}

// The client's own objects have read-only parts, so ours stand in front of them.
function extend(object: unknown, parts: object): object {
  const base = typeof object === "object" ? object : null;
  return Object.create(base, Object.getOwnPropertyDescriptors(parts)) as object;
}
