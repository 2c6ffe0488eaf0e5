import type { CheckFinding } from '../findings.ts';
import { checkFinding } from './check-finding.ts';
import type { SentencePart, TextPart } from './report-to-check.ts';
import type { Clause, Sentence } from './text/clauses.ts';
import { type NumberToken, tokensOf } from './text/tokens.ts';
import { clausePlace } from './text-against-tables.ts';

type Item = { readonly clause: Clause; readonly number: NumberToken };

/** The counts of a clause outside brackets; clauses with two counts or an estimate are no items of a list. */
function itemsOf(clauses: readonly Clause[]): readonly (Item | null)[] {
  return clauses.map((clause) => {
    const tokens = tokensOf(clause, null);
    if (tokens.some((token) => token.kind === 'compare' || token.kind === 'percent')) return null;
    const counts = tokens.filter((token): token is NumberToken => token.kind === 'count');
    const [number] = counts;
    return counts.length === 1 && number?.precision === 'exact' ? { clause, number } : null;
  });
}

const isAmong = ({ text }: Clause): boolean => text.startsWith('其中');

/** Whether the list of parts ends before this item: a stop stronger than the one between the first two parts. */
function isBeyond(item: Item, parts: readonly Item[]): boolean {
  const [first, second] = parts;
  if (item.clause.separator !== '；' || first === undefined) return false;
  return second === undefined ? first.clause.separator === '，' : second.clause.separator !== '；';
}

/** The parts: counts in the total's unit up to another unit, a second 其中 or a stronger stop. */
function partsAfter(
  clauses: readonly Clause[],
  items: readonly (Item | null)[],
  total: Item,
): readonly Item[] {
  const parts: Item[] = [];
  for (const [index, clause] of clauses.entries()) {
    const item = items[index] ?? null;
    if (item === null && parts.length === 0) continue;
    if (item === null || item.number.unit !== total.number.unit || isBeyond(item, parts)) break;
    if (parts.length > 0 && isAmong(clause)) break;
    parts.push(item);
  }
  return parts;
}

function checkSentence(sentence: Sentence, part: TextPart): readonly CheckFinding<'C4'>[] {
  const clauses = sentence.filter((clause) => !clause.inBrackets);
  const among = clauses.findIndex(isAmong);
  if (among < 0) return [];
  const items = itemsOf(clauses);
  const total = items.slice(0, among).findLast((item) => item !== null);
  if (!total) return [];
  const parts = partsAfter(clauses.slice(among), items.slice(among), total);
  const sum = parts.reduce((left, item) => left + item.number.value, 0);
  if (parts.length < 2 || sum === total.number.value) return [];
  const { value, unit } = total.number;
  const more = sum > value;
  const finding = checkFinding({
    code: 'C4',
    severity: 'hint',
    place: clausePlace(total.clause, part),
    message: more
      ? `“其中”所列${parts.length}项相加为${sum}${unit}，多于总数${value}${unit}；各项有交叉的，应当说明。`
      : `“其中”所列${parts.length}项相加为${sum}${unit}，总数为${value}${unit}；只列举一部分的，不必修改。`,
    english: more
      ? `The ${parts.length} parts add up to ${sum}, more than the ${value} they are parts of; say so if they overlap.`
      : `The ${parts.length} parts add up to ${sum} of ${value}; nothing is wrong if the list is not meant to be complete.`,
  });
  return [finding];
}

/** C4: parts listed after 其中 that do not add up. Only a hint, because such a list may be one of examples. */
export function checkLists(parts: readonly SentencePart[]): readonly CheckFinding<'C4'>[] {
  return parts.flatMap((part) => part.sentences.flatMap((sentence) => checkSentence(sentence, part)));
}
