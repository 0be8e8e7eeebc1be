function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Names of the company, its services, its group and its market. */
const NAMES = words(
  "IIJ GIO IIJmio IIJ-Global Omnibus Raptor AT&T Exlayer Excel Microsoft Windows Mac Web iPad TDnet EDINET SEC Form F XBRL America IBM NTT M&A hi-ho",
);

/** Terms of the field that Japanese uses as they are. */
const TERMS = words(`
  IFRS ATM WAN LAN SI IP ISP MVNO MVNE MM LTE NW ID CAGR TTM QoQ YoY EPS EBITDA ROE BPS CF II III IR
  Gbps GB MB URL zip xlsx OK XML CSV JSON xBRL-JSON https JavaScript TRUE FALSE GAAP N K
`);

/** Keys, programs, and the names of a card's properties, which formulas write. */
const PROGRAMS = words(
  "Ctrl+C Ctrl+Z Enter Esc Finder Office Office.js Cookie MIT English Status Formula Source status",
);

/** Who prints or carries figures, by their own names. */
const OUTLETS = words(`
  ADVFN Benzinga Bloomberg Business Insider Markets CapEdge FinanzNachrichten ForexTV GlobeNewswire
  IRBANK ITmedia Mobile ITpro BP NBC News Nasdaq RTTNews dpa-AFX ResearchPool TECH+ TheStreet IR
  Tracker Watch Yahoo Finance IIJIF fintact journal livedoor xTECH expydoc fdocuments traders EDGAR Online
`);

/** Words that Japanese texts write in Latin letters too. */
export const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  ...NAMES,
  ...TERMS,
  ...OUTLETS,
  ...PROGRAMS,
]);
