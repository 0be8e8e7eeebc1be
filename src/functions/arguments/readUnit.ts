import { normaliseName, visibleText } from "../../domain/names/spelling";
import { UNIT_NAMES, UNITS, type DisplayUnit } from "../../domain/unit";

/** The words that a unit of yen is put together from, and the power of ten of each, in one spelling. */
const WORDS: readonly (readonly [string, number])[] = [
  ["trillions?|trn|tn|兆", 12],
  ["billions?|bil|bln|bns?|b", 9],
  ["oku|億", 8],
  ["millions?|mil|mio|mln|mns?|mm|m", 6],
  ["万", 4],
  ["thousands?|thou|ks?|千|000s?|1000", 3],
  ["hundreds?|百|100", 2],
  ["ten|十|10", 1],
  ["jpy|yen|円|ones?|1", 0],
];

/** At most one number, of tens, hundreds or thousands, and nothing reckoned with it: no 11, 1+1 or 1/1000. */
const ROUND = /^(?!.*[-+−*/÷×^] ?\d)\D*(?:(?:10{0,2}|1?,?(?:000,?)*000)(?![.,]?\d)[^\d+*/÷×^]*)?$/;

/** What stands around a unit and says nothing of its size. */
const AROUND = /in|of|単位/g;

const WORD = new RegExp(WORDS.map(([words]) => `(${words})`).join("|"), "y");

/** What only units say, so that a text with it is no slip of another unit. */
const SAYS_SIZE = /\d|illion|thousand|hundred|[百千万億兆]/;

const FOREIGN = /[$€£₩]|usd|eur|gbp|cny|rmb|dollar|ドル|ユーロ/i;

/**
 * The unit that a text means, however it is put together: "JPY mn", "millions of yen", "¥bn", "100
 * million", "10億円", "（単位：百万円）". Undefined for another currency, or a size we do not show.
 */
export function readUnit(text: string): DisplayUnit | undefined {
  if (FOREIGN.test(text) || !ROUND.test(visibleText(text))) return undefined;
  const isYen = /^[¥￥]$/.test(text.trim());
  const words = isYen ? "yen" : normaliseName(text).replace(AROUND, "");
  const power = /^(?:10?0?)?$/.test(words) ? undefined : powerIn(words);
  return UNIT_NAMES.find((unit) => UNITS[unit].power === power);
}

/** Whether a text that is no unit may be a slip in the spelling of one. */
export function isUnitSlip(text: string): boolean {
  return !FOREIGN.test(text) && !SAYS_SIZE.test(normaliseName(text)) && !readsAsSize(text);
}

function readsAsSize(text: string): boolean {
  return powerIn(normaliseName(text)) !== undefined;
}

/** The sum of the words' powers; undefined where something else stands among them. */
function powerIn(words: string): number | undefined {
  let power = 0;
  for (let at = 0; at < words.length; at = WORD.lastIndex) {
    WORD.lastIndex = at;
    const word = WORD.exec(words);
    if (!word) return undefined;
    power += WORDS[word.slice(1).findIndex(Boolean)]?.[1] ?? 0;
  }
  return power;
}
