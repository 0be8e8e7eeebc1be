import { X509Certificate } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createSecureContext } from "node:tls";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type CertificateSources,
  openCertificate,
} from "../../../src/workbench/server/certificate";

const DAY_MS = 24 * 60 * 60 * 1000;

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "certificate-"));
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

function sources(overrides: Partial<CertificateSources> = {}): CertificateSources {
  return {
    officeFolder: join(home, "office"),
    ownFolder: join(home, "own"),
    isOfficeTrusted: () => Promise.resolve(true),
    ...overrides,
  };
}

/** A folder that holds a certificate with its key, as office-addin-dev-certs would leave it. */
async function folderWithCertificate(name: string): Promise<string> {
  const ownFolder = join(home, name);
  await openCertificate(sources({ ownFolder, officeFolder: join(home, "none") }));
  return ownFolder;
}

describe("the certificate of the workbench", () => {
  test("is made for localhost and its loopback addresses where there is none", async () => {
    const { cert, kind } = await openCertificate(sources());
    const read = new X509Certificate(cert);
    expect(kind).toBe("own");
    expect(read.checkHost("localhost")).toBe("localhost");
    expect(read.checkIP("127.0.0.1")).toBe("127.0.0.1");
  });

  test("is the same one the next time", async () => {
    const first = await openCertificate(sources());
    expect(await openCertificate(sources())).toEqual(first);
  });

  test("is made again when the kept one cannot be read", async () => {
    const first = await openCertificate(sources());
    writeFileSync(join(home, "own", "localhost.crt"), "not a certificate");
    expect((await openCertificate(sources())).cert).not.toBe(first.cert);
  });

  test.each(["", "-----BEGIN PRIVATE KEY-----\nMIIE", "not a key"])(
    "is made again when its key is only %j",
    async (key) => {
      const first = await openCertificate(sources());
      writeFileSync(join(home, "own", "localhost.key"), key);
      const again = await openCertificate(sources());
      expect(again.cert).not.toBe(first.cert);
      expect(() => createSecureContext(again)).not.toThrow();
      expect(await openCertificate(sources())).toEqual(again);
    },
  );

  test("is made again when its key is that of another one", async () => {
    const first = await openCertificate(sources());
    const other = await folderWithCertificate("other");
    copyFileSync(join(other, "localhost.key"), join(home, "own", "localhost.key"));
    const again = await openCertificate(sources());
    expect(again.cert).not.toBe(first.cert);
    expect(() => createSecureContext(again)).not.toThrow();
  });

  test("has a key that nobody else can read, whatever the file was before", async () => {
    await openCertificate(sources());
    const [certFile, keyFile] = ["crt", "key"].map((end) => join(home, "own", `localhost.${end}`));
    chmodSync(keyFile ?? "", 0o644);
    writeFileSync(certFile ?? "", "not a certificate");
    const { key } = await openCertificate(sources());
    expect(readFileSync(keyFile ?? "", "utf8")).toBe(key);
    if (process.platform !== "win32") expect(statSync(keyFile ?? "").mode & 0o777).toBe(0o600);
  });

  test("is our own where the machine cannot be asked whether it trusts the other", async () => {
    const officeFolder = await folderWithCertificate("office");
    const isOfficeTrusted = () => Promise.reject(new Error("blocked by policy"));
    const { kind } = await openCertificate(sources({ officeFolder, isOfficeTrusted }));
    expect(kind).toBe("own");
  });

  test("is made again a week before it ends", async () => {
    const first = await openCertificate(sources());
    const end = Date.parse(new X509Certificate(first.cert).validTo);
    const now = jest.spyOn(Date, "now");
    now.mockReturnValue(end - 8 * DAY_MS);
    expect(await openCertificate(sources())).toEqual(first);
    now.mockReturnValue(end - 6 * DAY_MS);
    expect((await openCertificate(sources())).cert).not.toBe(first.cert);
    now.mockRestore();
  });

  test("is the one of office-addin-dev-certs where the machine trusts it", async () => {
    const officeFolder = await folderWithCertificate("office");
    expect(await openCertificate(sources({ officeFolder }))).toMatchObject({ kind: "office" });
  });

  test("is our own where the one of office-addin-dev-certs is not trusted", async () => {
    const officeFolder = await folderWithCertificate("office");
    const isOfficeTrusted = () => Promise.resolve(false);
    const { kind } = await openCertificate(sources({ officeFolder, isOfficeTrusted }));
    expect(kind).toBe("own");
  });

  test("is installed once where somebody can be asked, and never asked for again after a refusal", async () => {
    const installOffice = jest.fn();
    await openCertificate(sources({ installOffice }));
    await openCertificate(sources({ installOffice }));
    expect(installOffice).toHaveBeenCalledTimes(1);
  });
});
