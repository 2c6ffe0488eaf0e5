import type { Transaction } from '../../database/store.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { numberKey } from '../../domain/search/document-number.ts';
import { type EntryTexts, entryWords } from '../../domain/search/entry-words.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { MARKS, tellsLevel } from '../../domain/search/lexemes.ts';
import { cutWords } from './cut-words.ts';

/** Something the public may find: what it is, what it says, and how a search can be narrowed to it. */
export type SearchDocument = EntryTexts & {
  /** Which visibility rule and page it has: `item` for information items. */
  readonly source: string;
  readonly id: string;
  readonly version: number;
  readonly publishedAt: Date;
  readonly kind: string;
  /** Which columns stand above it is asked when it is searched: columns move. */
  readonly columnId: string | null;
  readonly documentNumber: string | null;
  readonly indexNumber: string | null;
  readonly validity: string | null;
  readonly expiresOn: PlainDate | null;
};

const yearInChina = (at: Date): number => new Date(at.getTime() + 8 * 3_600_000).getUTCFullYear();

const marksOf = (agencyId: string, document: SearchDocument): string[] => [
  MARKS.agency(agencyId),
  MARKS.source(document.source),
  MARKS.kind(document.kind),
  MARKS.year(yearInChina(document.publishedAt)),
  ...(document.columnId ? [MARKS.column(document.columnId)] : []),
  ...(document.files.length > 0 ? [MARKS.hasFiles] : []),
];

const keyOf = (number: string | null): string | null => (number ? numberKey(number) : null);

/** The entry of a document, ready to be written. */
export function entryOf(agencyId: string, document: SearchDocument) {
  const lexemes = [...entryWords(document, cutWords)];
  return {
    source: document.source,
    id: document.id,
    version: document.version,
    publishedAt: document.publishedAt,
    validity: document.validity,
    expiresOn: document.expiresOn,
    numberKey: keyOf(document.documentNumber),
    indexKey: keyOf(document.indexNumber),
    titleKey: foldText(document.title),
    words: [...marksOf(agencyId, document), ...lexemes],
    levels: lexemes.filter(tellsLevel),
  };
}

/**
 * Enters a document into the index, in the transaction that publishes it: into the generation that is searched and,
 * while the index is made anew, into the next one too. What is entered is not yet visible: that is asked of the
 * visibility rule of its source with every search.
 */
export async function indexDocument(tx: Transaction, document: SearchDocument): Promise<void> {
  const entry = entryOf(tx.agencyId, document);
  for (const generation of await tx.searchIndex.generations()) await tx.searchIndex.put(generation, entry);
}
