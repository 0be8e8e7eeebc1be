import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { CertificateSources } from "./certificate";

const INSTALL_TIMEOUT_MS = 120_000;

/** The certificate sources of this machine; `projectFile` is any file of the project. */
export function certificateSources(projectFile: string): CertificateSources {
  const require = createRequire(projectFile);
  const sources = {
    officeFolder: join(homedir(), ".office-addin-dev-certs"),
    ownFolder: join(homedir(), ".excel-workbench"),
    isOfficeTrusted: async () => {
      const certs = await import("office-addin-dev-certs");
      return certs.verifyCertificates();
    },
  };
  if (!canAskUser()) return sources;
  return {
    ...sources,
    installOffice: () => {
      installOffice(require.resolve("office-addin-dev-certs/package.json"));
    },
  };
}

/**
 * Windows and macOS ask in a window of their own, so there must be somebody to answer.
 * On Linux the installer needs sudo's password, and browsers there do not read what it installs.
 */
function canAskUser(): boolean {
  const hasDesktop = process.platform === "win32" || process.platform === "darwin";
  return hasDesktop && process.stdout.isTTY && process.env["CI"] === undefined;
}

function installOffice(packageFile: string): void {
  process.stdout.write(
    "Installing the certificate of office-addin-dev-certs; confirm the system's question, or refuse it to go on without.\n",
  );
  spawnSync(process.execPath, [join(dirname(packageFile), "cli.js"), "install"], {
    stdio: "inherit",
    timeout: INSTALL_TIMEOUT_MS,
  });
}
