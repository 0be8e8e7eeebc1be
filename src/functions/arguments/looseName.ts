import {
  isNegative,
  MEANT,
  normaliseName,
  visibleText,
  wordsOf,
} from "../../domain/names/spelling";

/** What is written in one way of several that mean the same in a name of a figure, in lower case. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/(?:\bof )?(?:internet initiative japan(?: inc\.?)?|\biij(?:'s|s\b)?(?![a-z]))/g, " "],
  [/\((?:loss|△?は?損失|△は利益)\)| ?\/ ?(?:loss|\(loss\))| or loss|(?:また|又)は.*損失$/g, ""],
  [/^(.+)\(([^()]*[^ -~][^()]*)\)$/g, "$2$1"],
  [/^[(ivx\d]+[). 、](?=[^ -~])/g, ""],
  [
    /\b(?:net )?cash (?:flows? )?(?:from|provided by|used in)\b|\bcash ?flows?\b|\bcf\b/g,
    "cashflow",
  ],
  [/c\/?f$|キャッシュ・?フロー/g, "キャッシュフロー"],
  [/\bsg ?(?:&|and) ?a\b/g, "sga"],
  [/(?:\br ?(?:&|and) ?d\b|research and development)(?: costs?| expenses?)?/g, "rd"],
  [/\bnon[- ](?=[a-z])/g, "non"],
  [/\bsecurities\b/g, "paper"],
  [/[-_.]/g, " "],
  [/%/g, "percent"],
  [/\bcapital (?:expenditures?|investment|spending)/g, "capex"],
  [/\b(?:sales?|turnover|revenues)\b/g, "revenue"],
  [/(?<=costs? of .*\w) revenue/g, ""],
  [/(?<!controlling.*)\b(?:profits?|earnings|incomes|loss|result)\b(?!.*controlling)/g, "income"],
  [/\bnet (?=income attributable)|(?<=attributable to )(?:the )?(?:owners|shareholders).*/g, ""],
  [/\bgross (?:income|margins?)|\bgp\b/g, "grossmargin"],
  [/\bop\b(?= )|\boperations\b(?! and)/g, "operating"],
  [/\bsystems? integration\b|システムインテグレーション/g, "si"],
  [/cloud|クラウド/g, "gio"],
  [/\bclients?\b/g, "customer"],
  [/\bloans?\b/g, "borrowing"],
  [/one off/g, "one time"],
  [/number of atms?|\batms\b/g, "atm unit"],
  [/number of/g, ""],
  [/\badj\b/g, "adjusted"],
  [/\bnw(?=サ|売|$)/g, "ネットワーク"],
  [/コネクティビティ/g, "接続"],
  [/売り?上げ?(?:高|収益)?|営業収[益入]|収入/g, "売上"],
  [/(?<!(?:非支配|少数).*)(?:損益|損失)/g, "利益"],
  [/(?:売上)?総利益|粗利益?/g, "売上総利益"],
  [/販管費/g, "販売費一般管理費"],
  [/(営業|最終|経常|税引前|純)益/g, "$1利益"],
  [/一株/g, "1株"],
  [/税引き/g, "税引"],
  [/あたり/g, "当たり"],
  [/1株(?!当たり|式)/g, "1株当たり"],
  [/(期末|中間)(1株当たり)/g, "$2$1"],
  [/(?<=希薄化)後|(?<=発行済)み|契約(?=回線)/g, ""],
  [/配当金/g, "配当"],
  [/費用$/g, "費"],
  [/si(?:サービス|売上)?(?=構築|運用)|(構築|運用保守)si/g, "システム$1"],
  [/\bsi(?= (?:construction|operat))/g, "system"],
  [/(?<!総|^投資)(?:額|の部|合?計|(?<!受注)残高|[数高])+$/g, ""],
  [/うち|及び|および|による|当期(?!法人|税)|(?:四半期|中間)(?=純|包括|利)|向け|基本的?/g, ""],
  [/[のは・]/g, ""],
  [/(?<=sga)(?: ?\/| incl(?:uding)?) *(?=rd)| ?& ?/g, " and "],
  [/(?<=iijmio) ?\/ ?(?=lte)/g, " "],
  [/equity ?\/ ?(?=(?:total )?asset)/g, "equity to "],
];

/** The words of what a function or a group of metrics is about, in the one spelling: they go without saying. */
export const UNSAID = {
  revenue: /revenue|売上/g,
  cost: /cost(?: of revenue)?|(?:売上)?原価/g,
  "gross-margin": /(?:revenue )?grossmargin|売上総利益/g,
  "operating-income": /operating|income|営業利益/g,
  capex: /capex|設備投資|投資/g,
  sga: /sga|販売費一般管理費/g,
  "cash-flow": /cashflow|キャッシュフロー/g,
  "per-share": /per share|1株当たり|dividend|配当/g,
  operations: /contracts?|lines?\b|契約|回線/g,
};

/** Words for all of the company. */
const WHOLE = /\b(?:total|consolidated|group)\b|連結|全社|グループ|総(?!額|利|資本)/g;

/** English words that add nothing, between others or before them. */
const LINKS = " the of in for from ";

/** Words that add nothing to the name of a business or of what is known by another word. */
const IDLE = " internet service business segment use activity basic plant ";
const IDLE_IN_JAPANESE = /サービス|事業|セグメント|運営|活動|関連|インターネット/g;

/** Figures of the whole company, of which a word for a business names a part. */
const WHOLE_FIGURE =
  /^(?:revenue|cost|capex|grossmargin|(?:net|operating)?income|incomenet|incomeoperating|売上|(?:売上)?原価|設備投資|(?:営業|売上総|(?:当期)?純)利益)$/;

/**
 * A name in the one spelling that its usual variants share: words in any order but for exceptions, plurals, "profit" for
 * "income", "sales" for "revenue", 四半期純利益 for 当期純利益, 売上 for 売上高, および for 及び; words that
 * add nothing are left out. Then the same without those that go without saying where it is asked.
 */
export function looseNames(text: string, unsaid = /$^/): readonly [full: string, short: string] {
  const written = visibleText(text.slice(0, LONGEST)).toLowerCase();
  const same = SAME.reduce((left, [way, one]) => left.replace(way, one), written);
  const sign = isNegative(written) ? "-" : "";
  return [sign + spell(same), sign + spell(same.replace(WHOLE, " ").replace(unsaid, " "))];
}

function spell(said: string): string {
  const spellIn = /[^ -~’÷×€£]/.test(said) ? inJapanese : inEnglish;
  const name = spellIn(said, true);
  return WHOLE_FIGURE.test(name) ? spellIn(said, false) : name;
}

function inJapanese(said: string, isShort: boolean): string {
  return normaliseName(isShort ? said.replace(IDLE_IN_JAPANESE, "") : said);
}

function inEnglish(said: string, isShort: boolean): string {
  return said
    .split(ORDER)
    .map((part) => sortedWords(part, isShort ? IDLE : ""))
    .join("");
}

/** What is left out of what, or reckoned with what, is not told by words in any order. */
const ORDER = new RegExp(
  `\\b(?=(?:ex|excl|excluding|incl|including|without|to|by|on|and)\\b)|(?=[${MEANT}])`,
);

function sortedWords(said: string, idle: string): string {
  const words = wordsOf(said).map(singular);
  const kept = words.filter((word, index) => {
    const isEdge = words.length > 1 && index === (word === "use" ? 0 : words.length - 1);
    return isEdge
      ? !idle.replace("use", "").includes(` ${word} `)
      : !(LINKS + idle).includes(` ${word} `);
  });
  const sign = MEANT.includes(said.charAt(0)) ? said.charAt(0) : "";
  return sign + [...new Set(kept)].sort().join("");
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, "y").replace(/(?<=x)es$|(?<=[^s])s$/, "") : word;
}

/** Longer than any name of ours. */
const LONGEST = 120;
