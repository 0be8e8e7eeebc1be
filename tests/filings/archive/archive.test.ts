import { randomBytes } from "node:crypto";
import { Inflate, strToU8, zipSync } from "fflate";
import { openArchive } from "../../../src/filings/archive/archive";
import { FilingRefusal } from "../../../src/filings/filingProblem";

const ENTRY = "a.htm";

function packed(content: Uint8Array, level: 0 | 6 = 6): Uint8Array {
  return zipSync({ [ENTRY]: content }, { level });
}

function directoryOf(bytes: Uint8Array): DataView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint32(bytes.length - 22 + 16, true);
  return new DataView(bytes.buffer, bytes.byteOffset + start);
}

function refusalOf(bytes: Uint8Array): string | undefined {
  try {
    openArchive(bytes).read(ENTRY);
    return undefined;
  } catch (error) {
    if (error instanceof FilingRefusal) return error.problem.code;
    throw error;
  }
}

describe("a zip file", () => {
  test.each([0, 6] as const)("gives its entries back, packed at level %i", (level) => {
    const content = strToU8("figures ".repeat(1000));
    const archive = openArchive(packed(content, level));
    expect(archive.names).toEqual([ENTRY]);
    expect(archive.read(ENTRY)).toEqual(content);
  });

  test("is refused before it unfolds where its directory says too much", () => {
    const bytes = packed(strToU8("abcdefgh".repeat(100)));
    directoryOf(bytes).setUint32(24, 17_000_000, true);
    const steps = jest.spyOn(Inflate.prototype, "push");
    expect(refusalOf(bytes)).toBe("archive-too-large");
    expect(steps).not.toHaveBeenCalled();
    steps.mockRestore();
  });

  test("is stopped while it unfolds where its directory says too little", () => {
    const bytes = packed(randomBytes(500_000));
    directoryOf(bytes).setUint32(24, 1000, true);
    const steps = jest.spyOn(Inflate.prototype, "push");
    expect(refusalOf(bytes)).toBe("archive-broken");
    expect(steps.mock.calls.length).toBeGreaterThan(0);
    expect(steps.mock.calls.length).toBeLessThanOrEqual(2);
    steps.mockRestore();
  });

  test("may not unfold to more than its share in all", () => {
    const big = new Uint8Array(15_000_000);
    const archive = openArchive(zipSync({ a: big, b: big, c: big, d: big }, { level: 0 }));
    for (const name of ["a", "b", "c"]) expect(archive.read(name)).toHaveLength(big.length);
    expect(() => archive.read("d")).toThrow(FilingRefusal);
  });

  test("has no more entries than a filing", () => {
    const entries = Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array()]);
    expect(refusalOf(zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>))).toBe(
      "archive-too-many-entries",
    );
  });

  test.each([
    [
      "a bit of the content",
      (bytes: Uint8Array) => {
        bytes[40] = (bytes[40] ?? 0) ^ 1;
      },
      "archive-broken",
    ],
    [
      "the checksum",
      (bytes: Uint8Array) => {
        directoryOf(bytes).setUint32(16, 1, true);
      },
      "archive-broken",
    ],
    [
      "the length",
      (bytes: Uint8Array) => {
        directoryOf(bytes).setUint32(24, 7, true);
      },
      "archive-broken",
    ],
    [
      "the place",
      (bytes: Uint8Array) => {
        directoryOf(bytes).setUint32(42, 9, true);
      },
      "archive-broken",
    ],
    [
      "the method",
      (bytes: Uint8Array) => {
        directoryOf(bytes).setUint16(10, 12, true);
      },
      "archive-method",
    ],
    [
      "a password",
      (bytes: Uint8Array) => {
        directoryOf(bytes).setUint16(8, 1, true);
      },
      "archive-encrypted",
    ],
  ])("is refused where %s is wrong", (_, harm, code) => {
    const bytes = packed(strToU8("abcdefgh".repeat(100)));
    harm(bytes);
    expect(refusalOf(bytes)).toBe(code);
  });

  test("with two entries of one name is refused: which is meant is not known", () => {
    const bytes = zipSync({ "a.htm": new Uint8Array([1]), "b.htm": new Uint8Array([2]) });
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    const twice = Uint8Array.from(text.replaceAll("b.htm", "a.htm"), (sign) => sign.charCodeAt(0));
    expect(refusalOf(twice)).toBe("archive-broken");
  });
});
