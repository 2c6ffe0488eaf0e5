/** Between two segments of a joined text: no rule reads across it. */
export const SEGMENT_BREAK = '\u2029';

/** A text in one spelling, and for every character of it the place in the raw text it came from. */
export type NormalText = {
  readonly text: string;
  /** `places[i]` is the raw place of character `i`; one entry more stands for the end. */
  readonly places: Int32Array;
};

/** Characters nobody sees: soft hyphen, zero-width and direction marks, variation selectors, byte order mark. */
const INVISIBLE =
  /^[\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{feff}]|^\p{Mn}$/u;
/** Characters whose compatibility form would glue a digit to the number behind it: ①, ⑴, ⒈, ², ㈠. */
const ENUMERATORS = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793\u3200-\u33ff]/;
/** Dashes that stand between groups of digits. */
const DASHES = /[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/;

const isPlain = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x20 && unit <= 0x7e) || unit === 0x0a || unit === 0x09;

/** The spelling of one character that is neither Han nor ASCII; empty for what nobody sees. */
function spell(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (ENUMERATORS.test(character)) return character;
  if (DASHES.test(character)) return '-';
  if (character === '\r') return '';
  const plain = character.normalize('NFKC');
  // What grows, such as … or ㎡, is left alone: it spells no number, and the text never gets longer.
  return plain.length > character.length ? character : plain;
}

/** What `spell` made of the characters met so far: texts repeat them. */
const memory = new Map<string, string>();

function remembered(character: string): string {
  const known = memory.get(character);
  if (known !== undefined) return known;
  const spelled = spell(character);
  // Some thousand characters occur in texts; a text made of rare ones may not fill the memory.
  if (memory.size < 20_000) memory.set(character, spelled);
  return spelled;
}

/** Decodes in pieces: one call with millions of arguments would overflow the stack. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192)
    text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}

/** Digits written as Han characters one by one, as nobody writes an amount or a year. */
const HAN_DIGITS = /[〇零○一二三四五六七八九]{11,}/g;
const HAN_VALUES: Readonly<Record<string, string>> = { 〇: '0', 零: '0', '○': '0' };

const inArabic = (run: string): string =>
  run.replaceAll(/./g, (digit) => HAN_VALUES[digit] ?? String('一二三四五六七八九'.indexOf(digit) + 1));

/**
 * The text in one spelling: full-width letters, digits and marks, Kangxi radicals and compatibility
 * ideographs in their plain form (NFKC), unseen characters gone, all dashes between digits one dash, long runs
 * of Han digits as Arabic ones.
 */
export function normalise(raw: string): NormalText {
  const units = new Uint16Array(raw.length);
  const places = new Int32Array(raw.length + 1);
  let length = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw.charCodeAt(at);
    if (isPlain(unit)) {
      units[length] = unit;
      places[length] = at;
      length += 1;
      continue;
    }
    const character = String.fromCodePoint(raw.codePointAt(at) ?? unit);
    const spelled = remembered(character);
    for (let part = 0; part < spelled.length; part += 1, length += 1) {
      units[length] = spelled.charCodeAt(part);
      places[length] = at;
    }
    at += character.length - 1;
  }
  places[length] = raw.length;
  const text = decode(units.subarray(0, length)).replaceAll(HAN_DIGITS, inArabic);
  return { text, places: places.subarray(0, length + 1) };
}
