import type { Element } from '@xmldom/xmldom';
import {
  allNamed,
  childrenNamed,
  type PackageParts,
  propertyOf,
  settingOf,
  xmlPart,
} from './package-parts.ts';
import { writtenNumber } from './written-number.ts';

/** Counts numbered paragraphs as a word processor does. */
export type Numbering = {
  /** The number or bullet before the next paragraph of that list and level (from 0), as it is printed. */
  next(numId: string, level: number): string | null;
};

type Level = { readonly start: number; readonly format: string; readonly text: string };

const DEEPEST_LEVEL = 8;

export function readNumbering(parts: PackageParts): Numbering {
  const document = xmlPart(parts, 'word/numbering.xml');
  const abstracts = new Map(
    (document ? allNamed(document, 'w:abstractNum') : []).map((it) => [
      it.getAttribute('w:abstractNumId'),
      it,
    ]),
  );
  const lists = new Map(
    (document ? allNamed(document, 'w:num') : []).map((it) => [it.getAttribute('w:numId'), it]),
  );
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(numId, level) {
      const list = lists.get(numId);
      const abstractId = list ? settingOf(propertyOf(list, 'w:abstractNumId')) : null;
      const abstract = abstracts.get(abstractId);
      if (!list || !abstract || abstractId === null || level > DEEPEST_LEVEL) return null;
      const levels = levelsOf(list, abstract);
      const count = counts.get(abstractId) ?? [];
      counts.set(abstractId, count);
      restart(list, level, count, begun);
      count[level] = (count[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
      count.length = level + 1;
      return printed(levels, level, count);
    },
  };
}

/** A list that begins anew does so once, at its first paragraph of the level. */
function restart(list: Element, level: number, count: (number | undefined)[], begun: Set<string>): void {
  const key = `${list.getAttribute('w:numId')} ${level}`;
  if (begun.has(key)) return;
  begun.add(key);
  const start = settingOf(propertyOf(overrideOf(list, level), 'w:startOverride'));
  if (start !== null) count[level] = Number(start) - 1;
}

const overrideOf = (list: Element, level: number): Element | null =>
  childrenNamed(list, 'w:lvlOverride').find((it) => it.getAttribute('w:ilvl') === String(level)) ?? null;

function levelsOf(list: Element, abstract: Element): readonly Level[] {
  const levels: Level[] = [];
  const overridden = childrenNamed(list, 'w:lvlOverride').flatMap((it) => childrenNamed(it, 'w:lvl'));
  for (const element of [...childrenNamed(abstract, 'w:lvl'), ...overridden])
    levels[Number(element.getAttribute('w:ilvl') ?? 0)] = {
      start: Number(settingOf(propertyOf(element, 'w:start')) ?? 1),
      format: settingOf(propertyOf(element, 'w:numFmt')) ?? 'decimal',
      text: settingOf(propertyOf(element, 'w:lvlText')) ?? '',
    };
  return levels;
}

function printed(
  levels: readonly Level[],
  level: number,
  count: readonly (number | undefined)[],
): string | null {
  const own = levels[level];
  if (!own || own.format === 'none') return null;
  if (own.format === 'bullet') return '•';
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const of = levels[index];
    return writtenNumber(count[index] ?? of?.start ?? 1, of?.format ?? 'decimal');
  });
}
