import { localeOf } from "../domain/locale";
import { COMMANDS, PANE_REQUESTS } from "./commands";
import { runCommand } from "./runCommand";

for (const [id, command] of Object.entries(COMMANDS)) {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    const running = runCommand(command, localeOf(Office.context.displayLanguage));
    const complete = () => {
      event.completed();
    };
    // A button pressed again before its pane shows kills all buttons on the web (office-js issue 3224).
    if (id in PANE_REQUESTS) complete();
    else void running.finally(complete);
  });
}
