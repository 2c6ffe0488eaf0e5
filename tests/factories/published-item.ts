import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { App } from '../../src/application/app.ts';
import { indexPublishedItem } from '../../src/application/search/index-published-item.ts';
import type { PublishedItemRow } from '../../src/database/published-items.ts';
import { ok } from '../../src/domain/shared/refusal.ts';
import { granted } from './result.ts';

let serial = 0;

/** A public version of an item; what is not said is plain. */
export function publishedItem(
  app: App,
  change: Partial<PublishedItemRow> & { agencyId: string },
): PublishedItemRow {
  serial += 1;
  const now = app.now();
  return {
    id: v7(),
    version: 1,
    state: 'published',
    kind: 'announcement',
    columnId: '00000000-0000-7000-8000-000000000001',
    columnPath: [change.columnId ?? '00000000-0000-7000-8000-000000000001'],
    title: `测试信息第${serial}条`,
    indexNumber: `qhq-csj/2025-${String(serial).padStart(5, '0')}`,
    documentNumber: null,
    issuer: '青禾区测试局',
    source: '青禾区测试局',
    writtenOn: null,
    firstPublishedAt: now,
    visibleFrom: now,
    supersededFrom: null,
    effectiveOn: null,
    expiresOn: null,
    validity: null,
    articleItem: null,
    theme: '',
    keywords: [],
    summary: '',
    body: '',
    text: '',
    attachments: [],
    relations: [],
    details: { form: null, ruleNotes: [], catalogueEntryIds: [], formedOn: app.today() },
    contentSha256: createHash('sha256').update(String(serial)).digest(),
    reason: null,
    ...change,
  };
}

/** Writes public versions as the publishing use case does: the row and its entry in the index in one transaction. */
export async function publish(app: App, ...rows: readonly PublishedItemRow[]): Promise<void> {
  for (const row of rows)
    granted(
      await app.store.transaction(row.agencyId, async (tx) => {
        const former = await tx.publishedItems.latest(row.id);
        if (former && former.supersededFrom === null)
          await tx.publishedItems.supersede(row.id, former.version, row.visibleFrom);
        await tx.publishedItems.insert(row);
        await indexPublishedItem(app, tx, row);
        return ok(null);
      }),
    );
}
