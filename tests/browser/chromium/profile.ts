import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import type { KeptProfile } from "./chromium";

/** Makes a profile that trusts the server at an address. */
export async function makeProfile(address: string): Promise<KeptProfile> {
  const folder = mkdtempSync(join(tmpdir(), "iij-browser-"));
  return { folder, address, trustedKey: await keyOf(address) };
}

/** Deletes a profile that no browser has open. */
export function deleteProfile({ folder }: KeptProfile): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
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
