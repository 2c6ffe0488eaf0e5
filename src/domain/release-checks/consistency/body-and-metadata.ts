import type { Match } from '../match.ts';
import type { ReadText } from '../read-text.ts';

/** Paragraphs in which a document bears its number and title. */
const HEAD = 8;
const NUMBER_LINE = /^ *([\u4e00-\u9fff]{2,16} ?[〔[(【] ?\d{4} ?[〕\])】] ?第? ?\d{1,6} ?号) *$/;
/** Titles at least so alike are meant to be the same. */
const ALIKE = 0.7;

const bare = (text: string): string => text.replaceAll(/[\s\u3000“”"《》]/g, '');

/** How many pairs of neighbouring characters two texts share, 0–1 (Dice). */
export function likeness(one: string, other: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const a = pairs(one);
  const b = pairs(other);
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}

/** The first paragraphs, with the place where each begins. */
function headOf(text: ReadText): readonly { readonly at: number; readonly words: string }[] {
  let at = 0;
  const out: { at: number; words: string }[] = [];
  while (out.length < HEAD && at <= text.text.length) {
    const next = text.text.indexOf('\u2029', at);
    const end = next < 0 ? text.text.length : next;
    out.push({ at, words: text.text.slice(at, end) });
    at = end + 1;
  }
  return out;
}

/** A document number or a title at the head of the body that is not the one of the metadata. */
export function headUnlikeMetadata(
  text: ReadText,
  { title, documentNumber }: { readonly title: string; readonly documentNumber: string | null },
): readonly Match[] {
  const wanted = bare(title.normalize('NFKC'));
  return headOf(text).flatMap(({ at, words }): Match[] => {
    const place = { at, end: at + words.length };
    const [, number] = NUMBER_LINE.exec(words) ?? [];
    if (number !== undefined && documentNumber && bare(number) !== bare(documentNumber.normalize('NFKC')))
      return [
        {
          code: 'document-number-differs',
          ...place,
          note: `填写的是${documentNumber}`,
          matched: `${number}|${documentNumber}`,
        },
      ];
    const line = bare(words);
    const alike =
      !/[。；;,:]$/.test(line) &&
      line.length > 5 &&
      line.length < 120 &&
      line !== wanted &&
      likeness(line, wanted) >= ALIKE;
    return alike ? [{ code: 'title-differs', ...place, matched: `${line}|${wanted}` }] : [];
  });
}
