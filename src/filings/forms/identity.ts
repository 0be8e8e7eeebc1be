import type { Rounding } from "../filing";
import { FilingRefusal } from "../filingProblem";
import type { FactSet } from "../xbrl/xbrlFact";

/** IIJ by its code on the exchange and at the FSA. */
export const IIJ = { code: "3774", edinetCode: "E05480", yearEnd: "-03-31" } as const;

/** What the reader may be asked to read. */
export interface FilingOptions {
  /** Reads other companies' filings too, and years that end on another day: to try the reader. */
  readonly anyCompany?: boolean;
}

/** What a document says of itself. */
export interface Identity {
  readonly code: string;
  readonly name: string;
  readonly published: string;
  readonly yearEnd: string;
}

/** Refuses another company's filing, and a fiscal year that is not IIJ's. */
export function checkCompany(identity: Identity, { anyCompany = false }: FilingOptions): void {
  if (anyCompany) return;
  const { code, name, yearEnd } = identity;
  if (code !== IIJ.code) throw new FilingRefusal("company-other", { name, given: code });
  if (!yearEnd.endsWith(IIJ.yearEnd)) throw new FilingRefusal("period-other", { given: yearEnd });
}

/** Refuses contexts of another company than the one that a document names, by any of its codes. */
export function checkEntities({ contexts }: FactSet, codes: readonly string[]): void {
  for (const { entity } of contexts.values()) {
    if (!codes.some((code) => entity.startsWith(code))) {
      throw new FilingRefusal("parts-of-others", { a: codes.join(", "), b: entity });
    }
  }
}

/** Refuses figures by another accounting standard. */
export function checkStandard(standard: string | undefined, identity: Identity): void {
  if (standard === "IFRS") return;
  if (standard === undefined) throw new FilingRefusal("standard-missing");
  const { name, published } = identity;
  throw new FilingRefusal("standard-other", { name, published, given: standard });
}

/** The standard that a title names, as「決算短信〔日本基準〕」. */
export function standardIn(title: string): string | undefined {
  if (/IFRS|国際会計基準/.test(title)) return "IFRS";
  if (/米国(?:会計)?基準/.test(title)) return "US GAAP";
  return title.includes("日本基準") ? "J-GAAP" : undefined;
}

/** Refuses figures of the parent alone. */
export function checkScope(isConsolidated: boolean, { name, published }: Identity): void {
  if (!isConsolidated) throw new FilingRefusal("scope-other", { name, published });
}

/** How a note says that amounts are shortened. */
export function roundingIn(note: string | undefined): Rounding {
  if (note?.includes("四捨五入")) return "half";
  return note && /切(?:り)?捨て/.test(note) ? "truncated" : "unstated";
}
