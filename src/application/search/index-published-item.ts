import type { PublishedItemRow } from '../../database/published-items.ts';
import type { SearchText } from '../../database/search-index.ts';
import type { Transaction } from '../../database/store.ts';
import type { App } from '../app.ts';
import { attachmentTexts } from './attachment-texts.ts';
import { indexDocument, type SearchDocument } from './index-document.ts';

/** A published version as the index takes it. */
export const documentOf = (row: PublishedItemRow, texts: readonly SearchText[]): SearchDocument => ({
  source: 'item',
  id: row.id,
  version: row.version,
  publishedAt: row.firstPublishedAt,
  kind: row.kind,
  columnId: row.columnId,
  documentNumber: row.documentNumber,
  indexNumber: row.indexNumber,
  validity: row.validity,
  expiresOn: row.expiresOn,
  title: row.title,
  described: [
    row.documentNumber ?? '',
    row.indexNumber,
    ...row.keywords,
    row.theme,
    row.summary,
    row.issuer,
    ...row.attachments.map((it) => (it.use === 'attachment' ? it.name : '')),
  ],
  body: row.text,
  files: texts.filter((it) => it.state === 'read').map((it) => it.pages.join('\n')),
});

/**
 * Brings the index in line with a public version that is being written, in the same transaction: a new publication is
 * found from the instant it is visible, a withdrawn text no more. Scheduled versions are entered beforehand and found
 * when their instant has come; the words of the version before are found until then.
 */
export async function indexPublishedItem(app: App, tx: Transaction, row: PublishedItemRow): Promise<void> {
  if (row.state === 'withdrawn') {
    // The lock keeps an index that is being built from bringing the entry back.
    await tx.searchIndex.generations();
    await tx.searchIndex.remove('item', row.id);
    await tx.searchIndex.forgetTexts(row.id);
    return;
  }
  const texts = await attachmentTexts(app, tx, { itemId: row.id, attachments: row.attachments });
  await indexDocument(tx, documentOf(row, texts));
  await tx.searchIndex.removeFormer(row.id, row.version, app.now());
}
