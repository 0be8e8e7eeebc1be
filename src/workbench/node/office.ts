import { CURRENT_REQUIREMENT_SETS } from "../host/wire/requirementSets";

/** How the Office around the workbook presents itself. */
export interface OfficeOptions {
  /** Requirement sets and the highest version of each that Excel supports. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The language of Excel's own texts; `en-US` when absent. */
  readonly locale?: string;
  /** Colours of Excel's own surfaces; a light theme when absent. */
  readonly theme?: Readonly<Record<string, unknown>>;
}

const LIGHT_THEME = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#262626",
  isDarkTheme: false,
};

function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}

/** The `Office` object of an add-in that runs in Node, and what its ribbon buttons do. */
export function planOffice({
  requirementSets = CURRENT_REQUIREMENT_SETS,
  locale = "en-US",
  theme = LIGHT_THEME,
}: OfficeOptions): { office: object; runCommand: (actionId: string) => Promise<void> } {
  const actions = new Map<string, (event: { completed(): void }) => unknown>();
  const info = { host: "Excel", platform: "OfficeOnline" };
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    const highest = requirementSets[name];
    return highest !== undefined && versionNumber(highest) >= versionNumber(version);
  };
  const office = {
    context: {
      ...info,
      contentLanguage: locale,
      displayLanguage: locale,
      officeTheme: theme,
      partitionKey: "test",
      requirements: { isSetSupported },
    },
    actions: {
      associate: (id: string, action: (event: { completed(): void }) => unknown) => {
        actions.set(id, action);
      },
    },
    onReady: (callback?: (ready: typeof info) => unknown) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  };
  return { office, runCommand: (id) => runAction(actions.get(id), id) };
}

function runAction(
  action: ((event: { completed(): void }) => unknown) | undefined,
  id: string,
): Promise<void> {
  if (!action) throw new Error(`No ribbon action is associated with ${id}.`);
  return new Promise((completed, failed) => {
    Promise.resolve(action({ completed })).catch(failed);
  });
}
