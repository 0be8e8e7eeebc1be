import type { Locale } from "../domain/locale";
import { insertSheet } from "../excel/insertSheet";
import { showPane } from "../excel/paneHost";
import { tellPane } from "../excel/paneNotice";
import type { PaneRequest } from "../excel/paneNotice";
import { MODELS } from "../plans/models";
import type { Model } from "../plans/model";

/** What a ribbon button does, in the reader's language. */
export type Command = (locale: Locale) => Promise<unknown>;

/** The id of the button that inserts a model, as manifest.xml names it. */
export function insertCommandId(model: Model): string {
  return `insertModel.${model.id}`;
}

/** Every ribbon button that runs code, by the function name in manifest.xml. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  ...Object.fromEntries(MODELS.map((model) => [insertCommandId(model), insertOf(model)])),
  compare: () => askPane("compare"),
  traceSelection: () => askPane("trace"),
  freezeSheet: () => askPane("freeze"),
  repairFormulas: () => askPane("repair"),
};

function insertOf(model: Model): Command {
  return async (locale) => {
    await insertSheet(model.plan({ ...model.defaults, locale }));
    tellPane({ kind: "inserts-changed" });
  };
}

/** Opens the pane, which does the work and shows what came of it. */
async function askPane(request: PaneRequest): Promise<void> {
  await showPane();
  tellPane({ kind: "requested", request });
}
