import { evidenceArrival } from "../dataset/facts/evidence";
import type { Locale } from "../domain/locale";
import { showPane } from "../excel/host/paneHost";
import { tellPane } from "../excel/host/paneNotice";
import type { PaneRequest } from "../excel/host/paneNotice";
import { loadModel } from "../plans/models/loadModels";
import { INSERT_MODEL, PANE_REQUESTS } from "./commandIds";

/** What a ribbon button does, in the reader's language. */
export type Command = (locale: Locale) => Promise<unknown>;

/** What a ribbon button does, by its id. */
export function commandOf(id: string): Command {
  const request = PANE_REQUESTS[id];
  return request ? () => askPane(request) : insertOf(id.slice(INSERT_MODEL.length));
}

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
