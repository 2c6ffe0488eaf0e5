import type { CollectionRow } from '../../database/report-collections.ts';
import type { Transaction } from '../../database/store.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import type { CollectionAction } from '../../domain/report-collections/collection.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { changesMade } from './change-collection.ts';
import { findCollection } from './load-collection.ts';
import { countMembers, memberLine, newsOf } from './member-lines.ts';
import { statutoryDueDay } from './open-collection.ts';
import { openPointsOf } from './open-points.ts';
import { collectionSums } from './sums-of-collection.ts';
import { staffNames } from './view-member.ts';

/** All collections of the organ, the latest year first. */
export const listCollections = (app: App, actor: Actor) => {
  demand(actor, 'reports:collect');
  return app.store.read(actor.agencyId, async (tx) => {
    const published = await tx.reportCollections.published();
    const lines = [];
    for (const { id, year, status, dueOn, revision } of await tx.reportCollections.list())
      lines.push({
        year,
        status,
        dueOn,
        revision,
        counts: countMembers(await tx.reportMembers.of(id)),
        publishedRevision: published.find((it) => it.year === year)?.revision ?? null,
      });
    return lines;
  });
};

/** The page of one collection: its members, what may be done, its closed versions. */
export const viewCollection = async (app: App, actor: Actor, year: number) => {
  demand(actor, 'reports:collect');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const collection = await findCollection(tx, year);
    const sums = await collectionSums(tx, collection);
    const news = await newsOf(tx, collection);
    const versions = await versionsOf(tx, collection);
    const changes = await changesMade(tx, collection.id, await staffNames(tx));
    const publishedRevision = versions.find((it) => it.publishedAt !== null)?.revision ?? null;
    return {
      year,
      status: collection.status,
      onBehalfOf: collection.onBehalfOf,
      dueOn: collection.dueOn,
      statutoryOn: statutoryDueDay(app, year),
      version: collection.version,
      revision: collection.revision,
      reason: collection.reason,
      publishedRevision,
      publicUrl:
        publishedRevision === null ? null : `${app.publicUrl}/${agency.code}/reports/rolled-up/${year}`,
      offers: offersOf(app, actor, collection, { publishedRevision, accepted: sums.counted.length }),
      openPoints: [...openPointsOf(sums)],
      counts: countMembers(sums.members),
      members: sums.members.map((it) => memberLine(app, collection, it, news)),
      versions,
      changes,
    };
  });
};

async function versionsOf(tx: Transaction, { id, year }: CollectionRow) {
  const published = (await tx.reportCollections.published()).filter((it) => it.year === year);
  return (await tx.reportCollections.versions(id)).map(({ revision, sha256, reason, closedAt }) => ({
    revision,
    reason,
    sha256: sha256.toString('hex'),
    closedAt: closedAt.toISOString(),
    publishedAt: published.find((it) => it.revision === revision)?.publishedAt.toISOString() ?? null,
  }));
}

function offersOf(
  app: App,
  { permissions }: Actor,
  { status, year, revision }: CollectionRow,
  { publishedRevision, accepted }: { publishedRevision: number | null; accepted: number },
): CollectionAction[] {
  if (status === 'open') return accepted > 0 && year < yearOf(app.today()) ? ['close'] : [];
  const mayPublish = permissions.has('reports:approve') || permissions.has('reports:publish');
  return mayPublish && publishedRevision !== revision ? ['reopen', 'publish'] : ['reopen'];
}
