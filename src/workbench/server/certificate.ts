import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
  return found && (await sources.isOfficeTrusted()) ? found : undefined;
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
  const cert = readFileSync(certPath, "utf8");
  if (!isFresh(cert)) return undefined;
  return { cert, key: readFileSync(keyPath, "utf8"), kind, folder };
}

function isFresh(cert: string): boolean {
  try {
    const validTo = Date.parse(new X509Certificate(cert).validTo);
    return validTo - Date.now() > RENEW_DAYS * DAY_MS;
  } catch {
    return false;
  }
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
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FILES.cert), made.cert);
  writeFileSync(join(folder, FILES.key), made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private, kind: "own", folder };
}
