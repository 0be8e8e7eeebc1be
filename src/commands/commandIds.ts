import type { PaneRequest } from "../excel/host/paneNotice";
import { MODEL_IDS } from "../plans/models/modelIds";

/** What the buttons that only open the pane ask of it. */
export const PANE_REQUESTS: Readonly<Record<string, PaneRequest>> = {
  compare: "compare",
  traceSelection: "trace",
  freezeSheet: "freeze",
  repairFormulas: "repair",
};

/** What stands before a model's id in the id of the button that inserts it. */
export const INSERT_MODEL = "insertModel.";

/** Every ribbon button that runs code, by the function name in manifest.xml. */
export const COMMAND_IDS: readonly string[] = [
  ...MODEL_IDS.map((id) => INSERT_MODEL + id),
  ...Object.keys(PANE_REQUESTS),
];
