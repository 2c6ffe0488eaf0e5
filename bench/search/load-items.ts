import { createHash } from 'node:crypto';
import type pg from 'pg';
import { entryOf } from '../../src/application/search/index-document.ts';
import { documentOf } from '../../src/application/search/index-published-item.ts';
import type { PublishedItemRow } from '../../src/database/published-items.ts';
import { ok } from '../../src/domain/shared/refusal.ts';
import { publishedItem } from '../../tests/factories/published-item.ts';
import { granted } from '../../tests/factories/result.ts';
import type { Library } from './library.ts';
import { type OfficialText, officialTexts } from './official-texts.ts';

/** Columns of the bench: items are spread over them. */
export const COLUMN_IDS = Array.from(
  { length: 12 },
  (_, index) => `00000000-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`,
);

/** A public version made of an official text. */
export function rowOf({ app, agencyId }: Library, text: OfficialText, index: number): PublishedItemRow {
  const columnId = COLUMN_IDS[index % COLUMN_IDS.length] ?? '';
  const body = text.paragraphs.map((it) => `<p>${it}</p>`).join('');
  return publishedItem(app, {
    agencyId,
    columnId,
    columnPath: [columnId],
    kind: text.kind,
    title: text.title,
    indexNumber: `qhq-csj/${text.publishedAt.getUTCFullYear()}-${String(index).padStart(6, '0')}`,
    documentNumber: text.documentNumber,
    theme: text.theme,
    keywords: [...text.keywords],
    summary: text.summary,
    body,
    text: text.paragraphs.join('\n'),
    validity: text.documentNumber ? (index % 5 === 0 ? 'repealed' : 'valid') : null,
    firstPublishedAt: text.publishedAt,
    visibleFrom: text.publishedAt,
    contentSha256: createHash('sha256').update(body).digest(),
  });
}

const AT_ONCE = 200;

/**
 * Writes public versions and their entries, made by the program's own functions, in few large statements: the
 * publishing use case is measured elsewhere, here its product is needed. Those before `from` are there already.
 */
export async function loadItems(
  library: Library,
  { seed, from: first, count }: { readonly seed: number; readonly from: number; readonly count: number },
  say: (line: string) => void,
): Promise<void> {
  const { app, client, agencyId } = library;
  const [generation] = granted(
    await app.store.transaction(agencyId, async (tx) => ok(await tx.searchIndex.generations())),
  );
  const textOf = officialTexts(seed);
  let written: Promise<unknown> = Promise.resolve();
  for (let from = first; from < count; from += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) =>
      rowOf(library, textOf(from + index), from + index),
    );
    const entries = rows.map((row) => {
      const { words, levels, ...entry } = entryOf(agencyId, documentOf(row, []));
      return { ...entry, agencyId, generation, words: words.join(' '), levels: levels.join(' ') };
    });
    // The next rows are made while these are written.
    await written;
    written = write(client, rows, entries);
    if (from % 20_000 === 0) say(`${from} items`);
  }
  await written;
}

const snakeCased = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replaceAll(/[A-Z]/g, (it) => `_${it.toLowerCase()}`),
      value,
    ]),
  );

async function write(client: pg.Client, rows: readonly object[], entries: readonly object[]): Promise<void> {
  const items = rows.map((row) => ({ ...snakeCased(row), content_sha256: '\\x00' }));
  await client.query('begin');
  await client.query(
    'insert into published_items select * from jsonb_populate_recordset(null::published_items, $1)',
    [JSON.stringify(items)],
  );
  await client.query(
    `insert into search_entries (agency_id, generation, source, id, version, published_at, validity, expires_on,
       number_key, index_key, title_key, words, levels)
     select agency_id, generation, source, id, version, published_at, validity, expires_on, number_key, index_key,
       title_key, array_to_tsvector(string_to_array(words, ' ')),
       array_to_tsvector(string_to_array(levels, ' '))
     from jsonb_to_recordset($1) as entry(agency_id uuid, generation integer, source text, id uuid, version integer,
       published_at timestamptz, validity text, expires_on date, number_key text, index_key text, title_key text,
       words text, levels text)`,
    [JSON.stringify(entries.map(snakeCased))],
  );
  await client.query('commit');
}
