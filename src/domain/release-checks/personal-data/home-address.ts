import type { Match, Rule } from '../match.ts';
import type { ReadText } from '../read-text.ts';

const CUE =
  /(?:家庭住址|家庭地址|户籍地址|户籍所在地|户籍地|常住地址|现住址|现住地|现居住地|居住地址|居住地|住所地址|住址|户籍|现住|家住|租住|居住于|居住在|住在|户口所在地|本人地址|收件地址|送达地址|通讯住址)[^\n\u2029]{0,4}?/g;
/** Signs of an address that end it down to the door: 12号, 3栋2单元501室, 五社15号. */
const DOOR = /[\d一二三四五六七八九十]+(?:-\d+)*(?:号楼?|栋|幢|座|单元|室|户)/;
const HALT = /[\n\t\u2029;。!?]/;
const OFFICE = /政府|办公|局|委员会|大厅|服务中心|法院|检察院|公司|机关|派出所|医院|学校|大学|小学|中学|律师/;
/** No Chinese address written in one piece is longer. */
const LONGEST = 60;

/** The address behind a cue: up to the next halt, cut at its last mark of a door; `null` without one. */
function addressFrom(text: string, from: number): { at: number; end: number } | null {
  const piece = text.slice(from, from + LONGEST);
  const halt = HALT.exec(piece.replace(/^[:： \t]+/, (lead) => ' '.repeat(lead.length)));
  const words = halt ? piece.slice(0, halt.index) : piece;
  let end = -1;
  for (const door of words.matchAll(new RegExp(DOOR, 'g'))) {
    // 邮编 or 电话 may follow in the same sentence; a door stands close behind the one before it.
    if (end >= 0 && door.index - end > 8) break;
    end = door.index + door[0].length;
  }
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  if (end < 0 || OFFICE.test(words.slice(0, end))) return null;
  return end - lead < 4 ? null : { at: from + lead, end: from + end };
}

/** Homes behind words that call them so (住址、户籍地、现住), down to the door; offices are public. */
function cuedAddresses(text: ReadText): readonly Match[] {
  const out: Match[] = [];
  for (const cue of text.text.matchAll(CUE)) {
    const address = addressFrom(text.text, cue.index + cue[0].length);
    if (address) out.push({ code: 'home-address', ...address });
  }
  return out;
}

const CELL_HEADING = /住址|家庭地址|户籍地|居住地/;
const FLAT =
  /(?:小区|家园|花园|公寓|新村|家属院|家属楼|佳苑|嘉苑|雅苑|名邸|华府|府邸|新城|安置楼|廉租房|公租房)[^\n\u2029,;。、个]{0,8}?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|座|#楼?)[^\n\u2029,;。、个]{0,8}?\d{3,4}(?:室|号|户)?(?!\d)/g;

/** Flats of housing estates without such words; in a column headed 住址 they are homes. */
function flats(text: ReadText): readonly Match[] {
  const out: Match[] = [];
  for (const found of text.text.matchAll(FLAT)) {
    const at = found.index;
    const end = at + found[0].length;
    const heading = text.cueBefore(at).split('\t')[0] ?? '';
    out.push({ code: CELL_HEADING.test(heading) ? 'home-address' : 'residential-unit', at, end });
  }
  return out;
}

/** Whole cells of a column headed 住址. */
function addressCells(text: ReadText): readonly Match[] {
  if (!CELL_HEADING.test(text.text)) return [];
  const out: Match[] = [];
  for (const found of text.text.matchAll(/(?<=\t|\u2029)[^\t\n\u2029]{4,60}/g)) {
    if (!CELL_HEADING.test(text.cueBefore(found.index, 1).split('\t')[0] ?? '')) continue;
    const address = addressFrom(text.text, found.index);
    if (address) out.push({ code: 'home-address', ...address });
  }
  return out;
}

/** Home addresses (家庭住址) down to the number of the house or flat. */
export const homeAddresses: Rule = (text) => {
  const homes = new Map([...cuedAddresses(text), ...addressCells(text)].map((home) => [home.at, home]));
  const ordered = [...homes.values()].sort((a, b) => a.at - b.at);
  let next = 0;
  const isWithin = (at: number): boolean => {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= at) next += 1;
    return (ordered[next]?.at ?? Number.POSITIVE_INFINITY) <= at;
  };
  return [...ordered, ...flats(text).filter(({ at }) => !isWithin(at))];
};
