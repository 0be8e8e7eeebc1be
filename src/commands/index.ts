import { localeOf } from "../domain/locale";
import { PANE_REQUESTS } from "./commandIds";
import { commandOf } from "./commands";
import { runCommand } from "./runCommand";

window.iijPresses?.((id, event) => {
  const running = runCommand(commandOf(id), localeOf(Office.context.displayLanguage));
  const complete = () => {
    event.completed();
  };
  // A button pressed again before its pane shows kills all buttons on the web (office-js issue 3224).
  if (id in PANE_REQUESTS) complete();
  else void running.finally(complete);
});
