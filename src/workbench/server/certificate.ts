import { createPrivateKey, X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

/** What an https server needs to speak for localhost, and who vouches for it. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** "office": the office-addin-dev-certs certificate; "own": signed by itself, so browsers warn. */
  readonly kind: "office" | "own";
  readonly folder: string;
}

/** Where certificates are looked for and kept, and how a trusted one is checked and installed. */
export interface CertificateSources {
  /** Folder of office-addin-dev-certs, in the user's home. */
  readonly officeFolder: string;
  /** Folder of our own certificate, in the user's home: never in the project. */
  readonly ownFolder: string;
  /** Whether the certificate in `officeFolder` is trusted by this machine. */
  readonly isOfficeTrusted: () => Promise<boolean>;
  /** Installs the office-addin-dev-certs certificate; absent where that would prompt nobody or hang. */
  readonly installOffice?: () => void;
}

const FILES = { cert: "localhost.crt", key: "localhost.key" };
const DAY_MS = 24 * 60 * 60 * 1000;
/** Safari refuses certificates that are valid for more than 825 days. */
const VALID_DAYS = 365;
const RENEW_DAYS = 7;
const OWNER_ONLY = 0o600;

/** The certificate to serve with: the office-addin-dev-certs one, else our own, made when needed. */
export async function openCertificate(sources: CertificateSources): Promise<Certificate> {
  return (
    (await findOffice(sources)) ??
    findOwn(sources.ownFolder) ??
    (await installedOffice(sources)) ??
    (await makeOwn(sources.ownFolder))
  );
}

async function findOffice(sources: CertificateSources): Promise<Certificate | undefined> {
  const found = readPair(sources.officeFolder, "office");
  if (!found) return undefined;
  // Asking runs a program of the system, which may be blocked: our own certificate does then.
  const isTrusted = await sources.isOfficeTrusted().catch(() => false);
  return isTrusted ? found : undefined;
}

async function installedOffice(sources: CertificateSources): Promise<Certificate | undefined> {
  if (!sources.installOffice) return undefined;
  sources.installOffice();
  return findOffice(sources);
}

function findOwn(folder: string): Certificate | undefined {
  return readPair(folder, "own");
}

function readPair(folder: string, kind: Certificate["kind"]): Certificate | undefined {
  const [certPath, keyPath] = [join(folder, FILES.cert), join(folder, FILES.key)];
  if (!existsSync(certPath) || !existsSync(keyPath)) return undefined;
  try {
    const [cert, key] = [readFileSync(certPath, "utf8"), readFileSync(keyPath, "utf8")];
    return canServe(cert, key) ? { cert, key, kind, folder } : undefined;
  } catch {
    // Half written, of another kind, or somebody else's: as if it were not there.
    return undefined;
  }
}

/** Whether a certificate and a key belong together and hold for a while; throws where one is none. */
function canServe(cert: string, key: string): boolean {
  const read = new X509Certificate(cert);
  const isFresh = Date.parse(read.validTo) - Date.now() > RENEW_DAYS * DAY_MS;
  return isFresh && read.checkPrivateKey(createPrivateKey(key));
}

async function makeOwn(folder: string): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY_MS),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, FILES.cert), made.cert);
  writeFileSync(join(folder, FILES.key), made.private, { mode: OWNER_ONLY });
  // A file that was there already has kept its own mode.
  chmodSync(join(folder, FILES.key), OWNER_ONLY);
  return { cert: made.cert, key: made.private, kind: "own", folder };
}
