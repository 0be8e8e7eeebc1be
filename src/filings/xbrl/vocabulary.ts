import { FilingRefusal } from "../filingProblem";
import type { Vocabulary } from "./xbrlFact";

const TSE = "http://www.xbrl.tdnet.info/taxonomy/jp/tse/tdnet/ed/t/";
const TSE_VERSION = "2014-01-12";
const FSA =
  /^http:\/\/disclosure\.edinet-fsa\.go\.jp\/taxonomy\/(?:jpigp|jpcrp|jppfs|jpdei)\/[^/]+\/(jpigp_cor|jpcrp_cor|jppfs_cor|jpdei_cor)$/;

/** Whose words a namespace holds. The FSA's carries a date that changes every year. */
export function vocabularyOf(namespace: string): Vocabulary {
  const fsa = FSA.exec(namespace);
  if (fsa) return fsa[1] as Vocabulary;
  if (!namespace.startsWith(TSE)) return "own";
  const version = namespace.slice(TSE.length);
  if (version !== TSE_VERSION) {
    throw new FilingRefusal("form-unknown-version", { given: `tse-ed-t ${version}` });
  }
  return "tse-ed-t";
}
