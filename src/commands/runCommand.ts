import type { Locale } from "../domain/locale";
import { showPane } from "../excel/host/paneHost";
import { tellPane } from "../excel/host/paneNotice";
import type { Command } from "./commands";

/** Runs a ribbon button. What Excel refuses is told in the pane, which opens for it, with a way to try again. */
export async function runCommand(command: Command, locale: Locale): Promise<void> {
  try {
    await command(locale);
  } catch (error) {
    const retry = () => {
      void runCommand(command, locale);
    };
    tellPane({ kind: "refused", error, retry });
    await showPane();
  }
}
