import type { PublishedItemRow } from '../../database/published-items.ts';
import type { Transaction } from '../../database/store.ts';
import { plainText } from '../../documents/body/text-of-body.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import type { ItemState } from '../../domain/disclosures/item-state.ts';
import { KIND_TRAITS } from '../../domain/disclosures/kinds.data.ts';
import type { App } from '../app.ts';
import { columnPath } from '../columns/find-columns.ts';
import { nextIndexNumber } from '../columns/next-index-number.ts';
import { indexPublishedItem } from '../search/index-published-item.ts';

/** What goes out: the frozen content of an item, under which public version, from which instant. */
export type Release = {
  readonly itemId: string;
  readonly state: ItemState;
  readonly content: ItemContent;
  readonly publicVersion: number;
  readonly digest: string;
  readonly visibleFrom: Date;
  readonly correction: string | null;
};

/** The item's 索引号: taken with the first publication, without gaps, and kept for good. */
async function indexNumberOf(app: App, tx: Transaction, itemId: string): Promise<string> {
  const row = await tx.disclosures.find(itemId);
  if (row?.indexNumber) return row.indexNumber;
  const number = await nextIndexNumber(tx, yearOf(app.today()));
  await tx.disclosures.save(itemId, { indexNumber: number });
  return number;
}

/**
 * Writes the public version of an item and lets it take the place of the one before, in the caller's transaction.
 * Nothing else makes anything public.
 */
export async function releaseItem(app: App, tx: Transaction, release: Release): Promise<void> {
  const { itemId, state, content, publicVersion, visibleFrom } = release;
  const { metadata } = content;
  const former = await tx.publishedItems.latest(itemId);
  const row: PublishedItemRow = {
    agencyId: tx.agencyId,
    id: itemId,
    version: publicVersion,
    state: 'published',
    kind: content.kind,
    columnId: content.columnId,
    columnPath: [...(await columnPath(tx, content.columnId))],
    title: content.title,
    indexNumber: await indexNumberOf(app, tx, itemId),
    documentNumber: metadata.documentNumber,
    issuer: metadata.issuer,
    source: metadata.source,
    writtenOn: metadata.writtenOn,
    firstPublishedAt: state.firstPublishedAt ? new Date(state.firstPublishedAt) : visibleFrom,
    visibleFrom,
    supersededFrom: null,
    effectiveOn: metadata.effectiveOn,
    expiresOn: metadata.expiresOn,
    validity: KIND_TRAITS[content.kind].validity ? metadata.validity : null,
    articleItem: metadata.articleItem,
    theme: metadata.theme,
    keywords: [...metadata.keywords],
    summary: metadata.summary,
    body: content.body,
    text: plainText(content.body),
    attachments: content.attachments,
    relations: metadata.relations,
    details: {
      form: metadata.form,
      ruleNotes: metadata.ruleNotes,
      catalogueEntryIds: metadata.catalogueEntryIds,
      formedOn: metadata.formedOn,
    },
    contentSha256: Buffer.from(release.digest, 'hex'),
    reason: release.correction,
  };
  await putInPlace(app, tx, former, row);
}

/** The new version is seen from its instant on, the former one until then. */
async function putInPlace(
  app: App,
  tx: Transaction,
  former: PublishedItemRow | undefined,
  row: PublishedItemRow,
): Promise<void> {
  if (former && former.supersededFrom === null)
    await tx.publishedItems.supersede(row.id, former.version, row.visibleFrom);
  await tx.publishedItems.insert(row);
  await indexPublishedItem(app, tx, row);
}

/** A scheduled version is taken back before it was seen; the former one stays. */
export async function cancelRelease(tx: Transaction, itemId: string, publicVersion: number): Promise<void> {
  const scheduled = await tx.publishedItems.version(itemId, publicVersion);
  if (!scheduled) return;
  await tx.publishedItems.supersede(itemId, publicVersion, scheduled.visibleFrom);
  const instant = scheduled.visibleFrom.getTime();
  for (const { version, visibleFrom, supersededFrom } of await tx.publishedItems.versions(itemId))
    if (version < publicVersion && supersededFrom?.getTime() === instant && visibleFrom.getTime() < instant)
      await tx.publishedItems.supersede(itemId, version, null);
}

/** The newest version once more with another validity: an item repeals or amends it, or the organ says so. */
export async function releaseValidity(
  app: App,
  tx: Transaction,
  itemId: string,
  change: Pick<PublishedItemRow, 'validity' | 'version' | 'visibleFrom' | 'reason'>,
): Promise<void> {
  const former = await tx.publishedItems.latest(itemId);
  if (former?.state !== 'published') return;
  await putInPlace(app, tx, former, { ...former, ...change, supersededFrom: null });
}

/** Takes an item out of the public eye at once and leaves the tombstone: title, number, day, reason, no text. */
export async function withdrawRelease(
  app: App,
  tx: Transaction,
  itemId: string,
  { publicVersion, reason }: { publicVersion: number; reason: string },
): Promise<void> {
  const now = app.now();
  const latest = await tx.publishedItems.latest(itemId);
  if (!latest) return;
  for (const version of await tx.publishedItems.versions(itemId)) {
    const from = new Date(Math.max(version.visibleFrom.getTime(), now.getTime()));
    if (version.supersededFrom === null || version.supersededFrom > now)
      await tx.publishedItems.supersede(itemId, version.version, from);
  }
  const tombstone: PublishedItemRow = {
    ...latest,
    version: publicVersion,
    state: 'withdrawn',
    visibleFrom: now,
    supersededFrom: null,
    summary: '',
    body: '',
    text: '',
    attachments: [],
    relations: [],
    keywords: [],
    reason,
  };
  await tx.publishedItems.insert(tombstone);
  await indexPublishedItem(app, tx, tombstone);
}
