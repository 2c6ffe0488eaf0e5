import { createHash, timingSafeEqual } from 'node:crypto';
import type { PublishedItemRow } from '../../database/published-items.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import { KIND_TRAITS } from '../../domain/disclosures/kinds.data.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { type StoredDownload, storedDownload } from '../shared/stored-download.ts';
import { loadItem } from './load-item.ts';

/** How long a link to a preview opens it, in milliseconds. */
const OPEN_FOR = 30 * 60_000;

/** What opens a preview: until when, and a mark only this installation can make. */
export type PreviewKey = { readonly until: number; readonly mark: string };

const markOf = (app: App, agencyId: string, itemId: string, until: number): string =>
  Buffer.from(app.keyring.reference(agencyId, `preview/${itemId}/${until}`)).toString('base64url');

/** A link for whoever works on an item to see it as the public will; it opens for half an hour. */
export async function previewKey(app: App, actor: Actor, itemId: string): Promise<PreviewKey> {
  demand(actor, 'disclosures:read');
  const row = await app.store.read(actor.agencyId, (tx) => tx.disclosures.find(itemId));
  if (!row) throw new NotFound('没有找到这条信息');
  const until = app.now().getTime() + OPEN_FOR;
  return { until, mark: markOf(app, actor.agencyId, itemId, until) };
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether the key was made here for this item and still opens it. */
const opens = (app: App, agencyId: string, itemId: string, { until, mark }: PreviewKey): boolean =>
  Number.isSafeInteger(until) &&
  until > app.now().getTime() &&
  timingSafeEqual(digestOf(mark), digestOf(markOf(app, agencyId, itemId, until)));

/** The working copy as it would be published now, or `null` where the key does not open it. */
export async function previewedItem(
  app: App,
  agencyId: string,
  itemId: string,
  key: PreviewKey,
): Promise<PublishedItemRow | null> {
  if (!opens(app, agencyId, itemId, key)) return null;
  return app.store.read(agencyId, async (tx) => {
    const { row, draft, state } = await loadItem(app, tx, itemId);
    const named = state.named && (await tx.disclosures.version(itemId, state.named.contentVersion));
    const content = state.status === 'drafting' ? draft : (named?.content ?? draft);
    return asPublished(
      app,
      { agencyId, id: itemId, indexNumber: row.indexNumber ?? '（发布时生成）' },
      content,
    );
  });
}

/** A file of a previewed item. */
export async function previewedFile(
  app: App,
  agencyId: string,
  { itemId, fileId }: { readonly itemId: string; readonly fileId: string },
  key: PreviewKey,
): Promise<StoredDownload | null> {
  if (!opens(app, agencyId, itemId, key)) return null;
  const file = await app.store.read(agencyId, (tx) => tx.disclosures.file(fileId));
  if (file?.itemId !== itemId) return null;
  return storedDownload(app, agencyId, file);
}

type Place = { readonly agencyId: string; readonly id: string; readonly indexNumber: string };

function asPublished(app: App, place: Place, content: ItemContent): PublishedItemRow {
  const { metadata } = content;
  return {
    ...place,
    ...metadata,
    version: 0,
    state: 'published',
    kind: content.kind,
    columnId: content.columnId,
    columnPath: [content.columnId],
    title: content.title,
    firstPublishedAt: app.now(),
    visibleFrom: app.now(),
    supersededFrom: null,
    validity: KIND_TRAITS[content.kind].validity ? metadata.validity : null,
    keywords: [...metadata.keywords],
    body: content.body,
    text: '',
    attachments: content.attachments,
    details: metadata,
    contentSha256: Buffer.alloc(32),
    reason: null,
  };
}
