import { COMMAND_IDS } from "./commandIds";

type Event = Office.AddinCommands.Event;

/** What becomes of a ribbon button that was pressed. */
type PressAnswer = (id: string, event: Event) => void;

declare global {
  interface Window {
    /**
     * Answers the ribbon buttons that were pressed in this page, and every one from now on; only the first
     * answer counts. Scripts share nothing else before the functions' script has run.
     */
    iijPresses?: (by: PressAnswer) => void;
  }
}

const waiting: [id: string, event: Event][] = [];
let answer: PressAnswer | undefined;

for (const id of COMMAND_IDS) {
  Office.actions.associate(id, (event: Event) => {
    if (answer) answer(id, event);
    else waiting.push([id, event]);
  });
}

const answerBy = (by: PressAnswer) => {
  answer ??= by;
  for (const press of waiting.splice(0)) answer(...press);
};

window.iijPresses = answerBy;

// Where what answers could not be loaded, the pane is shown, whose page says so.
window.addEventListener("load", () => {
  answerBy((_, event) => {
    void Office.addin.showAsTaskpane();
    event.completed();
  });
});
