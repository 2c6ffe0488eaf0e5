import type { ComparedShareKey } from './compare-organs.data.ts';
import type { OrganComparison } from './compare-organs.ts';
import { type ExactShare, percentText } from './exact-share.ts';
import { OUTCOME_GROUPS } from './outcome-groups.data.ts';

/** One piece of a bar: where it begins and how wide it is, in percent of the whole width. */
export type BarPart = {
  /** Which colour and pattern it has, from nought. */
  readonly series: number;
  readonly from: number;
  readonly width: number;
  /** What it is, for pointers and screen readers, such as `不予公开 13件（61.9%）`. */
  readonly title: string;
  /** What is printed on it, where there is room. */
  readonly label: string | null;
};

/** One line of a bar picture: a name, its pieces and a word at the end. The picture says nothing its table lacks. */
export type ShareBar = { readonly name: string; readonly note: string; readonly parts: readonly BarPart[] };

/** The words of a picture in its language. */
export type BarLanguage = 'zh' | 'en';

/** Narrower pieces have no room for their percentage, on a telephone neither. */
const LEAST_LABELLED = 13;

const percentOf = (count: number, of: number): number => (of === 0 ? 0 : (count / of) * 100);
const pieces = (count: number, language: BarLanguage): string =>
  language === 'zh' ? `${count}件` : String(count);
const bracketed = (inner: string, language: BarLanguage): string =>
  language === 'zh' ? `（${inner}）` : ` (${inner})`;

/** A bar of the six kinds of result; without pieces where they are not known or there were none. */
export function outcomeBar(name: string, compared: OrganComparison, language: BarLanguage): ShareBar {
  const { outcomes, concluded } = compared;
  if (concluded === null || concluded === 0) return { name, note: noteOf(concluded, language), parts: [] };
  let before = 0;
  const parts = OUTCOME_GROUPS.flatMap(({ key, label, english }, series): BarPart[] => {
    const count = outcomes[key] ?? 0;
    if (count === 0) return [];
    const percent = percentText({ count, of: concluded });
    const width = percentOf(count, concluded);
    const from = percentOf(before, concluded);
    before += count;
    const words = language === 'zh' ? label : english;
    return [
      {
        series,
        from,
        width,
        title: `${words} ${pieces(count, language)}${bracketed(percent, language)}`,
        label: width >= LEAST_LABELLED ? percent : null,
      },
    ];
  });
  return { name, note: noteOf(concluded, language), parts };
}

const noteOf = (count: number | null, language: BarLanguage): string => {
  if (count === null) return language === 'zh' ? '数据不全' : 'incomplete';
  return language === 'zh' ? `共${count}件` : `${count} in all`;
};

/** A bar of one share, such as the correction rate in review; the numbers stand at its end. */
export function shareBar(
  name: string,
  compared: OrganComparison,
  { share, language }: { readonly share: ComparedShareKey; readonly language: BarLanguage },
): ShareBar {
  const own: ExactShare | null = compared.shares[share];
  if (!own) return { name, note: language === 'zh' ? '无' : 'none', parts: [] };
  const percent = percentText(own);
  const note =
    language === 'zh'
      ? `${percent}（${own.of}件中${own.count}件）`
      : `${percent} (${own.count} of ${own.of})`;
  const part = { series: 0, from: 0, width: percentOf(own.count, own.of), title: note, label: null };
  return { name, note, parts: own.count === 0 ? [] : [part] };
}

/** A bar of a count beside the largest of its picture. */
export function countBar(
  name: string,
  count: number | null,
  { most, language }: { readonly most: number; readonly language: BarLanguage },
): ShareBar {
  if (count === null) return { name, note: noteOf(null, language), parts: [] };
  const note = pieces(count, language);
  const part = { series: 0, from: 0, width: percentOf(count, most), title: note, label: null };
  return { name, note, parts: count === 0 ? [] : [part] };
}
