import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import type { KeptProfile } from "./chromium";

const VARIABLES = { folder: "BROWSER_PROFILE", trustedKey: "BROWSER_TRUSTED_KEY" } as const;

/** Makes the profile that all browser tests of a run share; the function returned deletes it. */
export async function makeProfile(address: string): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "iij-browser-"));
  process.env[VARIABLES.folder] = folder;
  process.env[VARIABLES.trustedKey] = await keyOf(address);
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** The profile of this run. Throws outside of one. */
export function profileOfTests(): KeptProfile {
  const folder = process.env[VARIABLES.folder];
  const trustedKey = process.env[VARIABLES.trustedKey];
  if (folder === undefined || trustedKey === undefined)
    throw new Error("The browser tests' set-up has made no profile.");
  return { folder, trustedKey };
}

/** SHA-256 of the public key that a server shows, in Base64. */
async function keyOf(address: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false });
    socket.once("error", reject);
    socket.once("secureConnect", () => {
      const key = socket
        .getPeerX509Certificate()
        ?.publicKey.export({ type: "spki", format: "der" });
      socket.end();
      if (key) resolve(createHash("sha256").update(key).digest("base64"));
      else reject(new Error(`${address} shows no certificate.`));
    });
  });
}
