import type { FoundItem, SearchReader } from '../../database/search.ts';
import { type Phrase, phraseText } from '../../domain/search/read-question.ts';
import type { Scope } from '../../domain/search/search-filter.ts';
import type { Scored } from './best-first.ts';

/** So many are looked up at once; a page needs ten. */
const BATCH = 100;

export type Verified = {
  readonly passed: readonly Scored[];
  /** How many of the candidates were looked up; fewer than all once enough had passed. */
  readonly looked: number;
};

type Asked = {
  readonly at: Date;
  readonly scope: Scope;
  readonly phrases: readonly Phrase[];
  readonly wanted: number;
};

/**
 * Looks phrases up in the texts of candidates, in their order, until `wanted` have passed: the index knows words, not
 * their neighbours. What the public may not see never passes.
 */
export async function verifyPhrases(
  reader: SearchReader,
  candidates: readonly Scored[],
  { at, scope, phrases, wanted }: Asked,
): Promise<Verified> {
  const passed: Scored[] = [];
  const stretch = longestStretch(phrases);
  let looked = 0;
  while (looked < candidates.length && passed.length < wanted) {
    const batch = candidates.slice(looked, looked + BATCH);
    const sieved = stretch === null ? batch : await reader.holding(at, batch, stretch);
    const texts = await textsOf(reader, at, sieved, scope);
    passed.push(
      ...sieved.filter(({ id, version }) => {
        const text = texts.get(`${id}/${version}`);
        return text !== undefined && phrases.every((it) => text.includes(it.text) === it.present);
      }),
    );
    looked += batch.length;
  }
  return { passed, looked };
}

/** The longest row of common Chinese characters that must be there; `null`: there is none. */
function longestStretch(phrases: readonly Phrase[]): string | null {
  const rows = phrases.flatMap((it) => (it.present ? (it.text.match(/[\u4e00-\u9fff]{2,}/g) ?? []) : []));
  return rows.sort((one, other) => other.length - one.length)[0] ?? null;
}

async function textsOf(
  reader: SearchReader,
  at: Date,
  batch: readonly Scored[],
  scope: Scope,
): Promise<ReadonlyMap<string, string>> {
  const items = await reader.details(at, batch);
  const fileIds = scope === 'title' ? [] : items.flatMap((it) => it.attachments.map((file) => file.fileId));
  const files = new Map((await reader.fileTexts(fileIds)).map((it) => [it.fileId, it.pages]));
  const wordsOf = (item: FoundItem): string[] => {
    if (scope === 'title') return [item.title];
    const pages = item.attachments.flatMap((it) => [it.name, ...(files.get(it.fileId) ?? [])]);
    return scope === 'files' ? pages : [...describedIn(item), item.text, ...pages];
  };
  // A line break keeps a phrase from reaching from one part into the next.
  return new Map(
    items.map((item) => [`${item.id}/${item.version}`, wordsOf(item).map(phraseText).join('\n')]),
  );
}

const describedIn = (item: FoundItem): string[] => [
  item.title,
  item.documentNumber ?? '',
  item.indexNumber,
  ...item.keywords,
  item.theme,
  item.summary,
  item.issuer,
];
