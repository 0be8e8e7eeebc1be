import { localeOf } from "../domain/locale";
import { COMMANDS } from "./commands";
import { runCommand } from "./runCommand";

for (const [id, command] of Object.entries(COMMANDS)) {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void runCommand(command, localeOf(Office.context.displayLanguage)).finally(() => {
      event.completed();
    });
  });
}
