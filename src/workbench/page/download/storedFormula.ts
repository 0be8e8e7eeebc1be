const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Functions whose names Excel stores with a prefix, because they came after the file format. */
const NEWER = new Set(
  `ACOT ACOTH ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE
  BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST
  CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
  CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH
  FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
  HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM
  LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST
  NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
  RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S
  SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN
  TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST
  WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** Functions that Excel stores with a second prefix. */
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);
/** Functions that name their own arguments: those names would need prefixes too. */
const NAMING = /\b(?:LAMBDA|LET|MAP|REDUCE|SCAN|MAKEARRAY|BYROW|BYCOL)\s*\(/i;
/** A field of a card (A1.Source) or a whole spill (A3#): what they point to is a plain value in the file. */
const LIVE = /[A-Z]\$?\d+(?:#|\.(?=[A-Z_[]))/i;
/** A link that starts another program (DDE), such as =cmd|'/C calc'!A0: what opens the file is not to follow it. */
const OTHER_PROGRAM = "|";
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const CALL = /(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi;

function withoutTexts(formula: string): string {
  return formula.replaceAll(TEXT_OR_SHEET, "''");
}

/** True when a formula calls a function of a namespace anywhere, texts and sheet names aside. */
export function callsNamespace(formula: string, namespace: string): boolean {
  const call = new RegExp(`(?<![\\w.])${namespace}\\.[\\w.]+\\s*\\(`, "i");
  return call.test(withoutTexts(formula));
}

/** True when a formula uses one of some defined names, in any case, texts and sheet names aside. */
export function usesName(formula: string, names: readonly string[]): boolean {
  const words = new Set<string>(withoutTexts(formula).toUpperCase().match(WORD));
  return names.some((name) => words.has(name.toUpperCase()));
}

/**
 * A formula as a workbook file stores it: without the equals sign, newer functions with the prefix
 * of "An _xlfn. prefix is displayed in front of a formula" (support.microsoft.com). Undefined for
 * one that cannot be stored that way.
 */
export function formatStoredFormula(formula: string): string | undefined {
  const text = formula.replace(/^\s*=/, "");
  const bare = withoutTexts(text);
  if (NAMING.test(bare) || LIVE.test(bare) || bare.includes(OTHER_PROGRAM)) return undefined;
  const prefixed = (part: string): string => part.replaceAll(CALL, prefixOf);
  let stored = "";
  let from = 0;
  for (const { 0: quoted, index } of text.matchAll(TEXT_OR_SHEET)) {
    stored += prefixed(text.slice(from, index)) + quoted;
    from = index + quoted.length;
  }
  return stored + prefixed(text.slice(from));
}

function prefixOf(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${name}`;
  return NEWER.has(upper) ? `_xlfn.${name}` : name;
}
