import { makeProfile } from "./profile";
import { runServer } from "./server";

/** Jest's global set-up of the browser tests: one server and one profile for all of them. */
export default async function setUp(): Promise<void> {
  const server = await runServer();
  process.env["WORKBENCH_URL"] = server.address;
  const deleteProfile = await makeProfile(server.address);
  Object.assign(globalThis, {
    endBrowserTests: () => {
      server.stop();
      deleteProfile();
    },
  });
}
