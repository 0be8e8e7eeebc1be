import { findChromium, startKeptChromium } from "./chromium";
import { deleteProfile, makeProfile } from "./profile";
import { runServer } from "./server";

/**
 * Jest's global set-up of the browser tests: one server and one Chromium for all of them. Without
 * Chromium they are skipped; with REQUIRE_BROWSER set they fail.
 */
export default async function setUp(): Promise<void> {
  const server = await runServer();
  process.env["WORKBENCH_URL"] = server.address;
  const profile = await makeProfile(server.address);
  const isWanted = findChromium() !== undefined || process.env["REQUIRE_BROWSER"] !== undefined;
  const browserOfTests = isWanted ? await startKeptChromium(profile) : null;
  Object.assign(globalThis, {
    browserOfTests,
    endBrowserTests: async () => {
      await browserOfTests?.close();
      server.stop();
      deleteProfile(profile);
    },
  });
}
