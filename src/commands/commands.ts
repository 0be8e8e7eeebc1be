import { evidenceArrival } from "../dataset/facts/evidence";
import type { Locale } from "../domain/locale";
import { showPane } from "../excel/host/paneHost";
import { tellPane } from "../excel/host/paneNotice";
import type { PaneRequest } from "../excel/host/paneNotice";
import { loadModel } from "../plans/models/loadModels";
import { MODEL_IDS } from "../plans/models/modelIds";

/** What a ribbon button does, in the reader's language. */
export type Command = (locale: Locale) => Promise<unknown>;

/** What the buttons that only open the pane ask of it. */
export const PANE_REQUESTS: Readonly<Record<string, PaneRequest>> = {
  compare: "compare",
  traceSelection: "trace",
  freezeSheet: "freeze",
  repairFormulas: "repair",
};

/** The id of the button that inserts a model, as manifest.xml names it. */
export function insertCommandId(model: string): string {
  return `insertModel.${model}`;
}

/** Every ribbon button that runs code, by the function name in manifest.xml. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  ...Object.fromEntries(MODEL_IDS.map((id) => [insertCommandId(id), insertOf(id)])),
  ...Object.fromEntries(
    Object.entries(PANE_REQUESTS).map(([id, request]) => [id, () => askPane(request)]),
  ),
};

function insertOf(id: string): Command {
  return async (locale) => {
    const loading = import("../excel/insert/insertSheet");
    // A sheet names its sources, whose script loads behind this one.
    const waited = [loadModel(id), loading, evidenceArrival()] as const;
    const [model, { insertSheet }] = await Promise.all(waited);
    await insertSheet(model.plan({ ...model.defaults, locale }));
    tellPane({ kind: "inserts-changed" });
  };
}

/** Opens the pane, which does the work and shows what came of it. */
async function askPane(request: PaneRequest): Promise<void> {
  await showPane();
  tellPane({ kind: "requested", request });
}
