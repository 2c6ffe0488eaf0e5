import { ok } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';
import { attachmentTexts } from './attachment-texts.ts';
import { indexDocument } from './index-document.ts';
import { documentOf } from './index-published-item.ts';

const AT_ONCE = 20;

/**
 * Reads the files that were too slow for the publishing transaction, and enters what they say. A file that cannot be
 * read in five attempts is given up: its item is found by everything else.
 */
export async function readWaitingFiles(app: App): Promise<void> {
  const waiting = await app.store.search((reader) => reader.waiting(AT_ONCE));
  for (const { agencyId, itemId } of waiting)
    await app.store.transaction(agencyId, async (tx) => {
      for (const row of await tx.searchRebuild.indexableOf(itemId, app.now())) {
        const texts = await attachmentTexts(app, tx, { itemId, attachments: row.attachments }, true);
        await indexDocument(tx, documentOf(row, texts));
      }
      return ok(null);
    });
}
