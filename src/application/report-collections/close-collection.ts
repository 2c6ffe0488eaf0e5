import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CollectionRow } from '../../database/report-collections.ts';
import type { Transaction } from '../../database/store.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import type { FrozenMember, RollUpSnapshot } from '../../domain/report-collections/roll-up-snapshot.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, Forbidden } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { lockCollection, recordAct } from './load-collection.ts';
import { openPointsOf } from './open-points.ts';
import { type CollectionSums, collectionSums } from './sums-of-collection.ts';

type Step = { readonly reason: string; readonly expectedVersion: number };
type Stepped = { readonly version: number; readonly revision: number };

/** The sums with everything they are made of, as they are frozen. */
export function snapshotOf(agency: Agency, collection: CollectionRow, sums: CollectionSums): RollUpSnapshot {
  const { before, after, findings, adjustments, members, counted } = sums;
  const byMember = new Map(counted.map((it) => [it.member.id, it.submission]));
  const frozen = members.map((member): FrozenMember => {
    const submission = byMember.get(member.id);
    return {
      memberId: member.id,
      name: member.name,
      creditCode: member.creditCode,
      status: member.status,
      reason: member.status === 'excused' || member.status === 'accepted' ? member.reason : '',
      reportedBy: members.find((it) => it.id === member.reportedBy)?.name ?? null,
      submission: submission
        ? {
            submissionId: submission.id,
            number: submission.number ?? 0,
            way: submission.way,
            handedInAt: submission.handedInAt?.toISOString() ?? '',
            sha256: submission.fileSha256?.toString('hex') ?? null,
            figures: submission.figures,
          }
        : null,
    };
  });
  const names = new Map(members.map((it) => [it.id, it.name]));
  return {
    year: collection.year,
    onBehalfOf: collection.onBehalfOf,
    agencyName: agency.name,
    before,
    after,
    findings,
    adjustments: adjustments.map(({ cell, delta, kind, leadingMemberId, reason }) => ({
      cell,
      delta,
      kind,
      leadingMember: names.get(leadingMemberId ?? '') ?? null,
      reason,
    })),
    members: frozen,
  };
}

/** Over the canonical form (RFC 8785), so that anybody can compute it from the published JSON. */
const digestOf = (snapshot: RollUpSnapshot): Buffer =>
  createHash('sha256')
    .update(canonicalize(snapshot) ?? '')
    .digest();

/**
 * Closes a roll-up: its sums are frozen as a version with their digest. Whoever is missing, and what does not tie
 * out in the total, asks for a reason, which stands with the version (条例第四十九条、第五十条).
 */
export async function closeCollection(
  app: App,
  actor: Actor,
  year: number,
  { reason, expectedVersion }: Step,
): Promise<Result<Stepped>> {
  demand(actor, 'reports:collect');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.transaction<Stepped>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year, expectedVersion);
    if (collection.status === 'closed') return refuse('collection-closed', '本年度汇总已经结束');
    if (year >= yearOf(app.today()))
      return refuse('year-not-over', `${year}年尚未结束，年度结束后才能完成汇总`, '《条例》第四十九条');
    const sums = await collectionSums(tx, collection);
    if (sums.counted.length === 0)
      return refuse('nothing-accepted', '还没有接收任何单位的报告，不能完成汇总');
    const points = openPointsOf(sums);
    if (points.length > 0 && reason === '')
      return refuse('reason-missing', `${points.join('；')}。仍要完成汇总的，应当写明理由`);
    return ok(await freeze(app, tx, actor, { agency, collection, sums, reason }));
  });
}

type Freezing = {
  readonly agency: Agency;
  readonly collection: CollectionRow;
  readonly sums: CollectionSums;
  readonly reason: string;
};

async function freeze(
  app: App,
  tx: Transaction,
  actor: Actor,
  { agency, collection, sums, reason }: Freezing,
): Promise<Stepped> {
  const snapshot = snapshotOf(agency, collection, sums);
  const sha256 = digestOf(snapshot);
  const [revision, version] = [collection.revision + 1, collection.version + 1];
  // Why it was opened again is why there is a new version; both are kept where both were given.
  const why = [collection.reason, reason].filter((it) => it !== '').join('；');
  await tx.reportCollections.close({
    agencyId: actor.agencyId,
    collectionId: collection.id,
    revision,
    year: collection.year,
    snapshot,
    sha256,
    reason: why,
    closedAt: app.now(),
    closedBy: actor.staffId,
  });
  await tx.reportCollections.save(collection.id, { status: 'closed', revision, version, reason: why });
  await recordAct(app, tx, {
    type: 'report-collection-close',
    subjectId: collection.id,
    actorId: actor.staffId,
    facts: { year: collection.year, revision, sha256: sha256.toString('hex'), reason: why },
  });
  return { version, revision };
}

/** Opens a closed roll-up again with a reason; the closed version stays. */
export async function reopenCollection(
  app: App,
  actor: Actor,
  year: number,
  { reason, expectedVersion }: Step,
): Promise<Result<Stepped>> {
  demand(actor, 'reports:collect');
  return app.store.transaction<Stepped>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year, expectedVersion);
    if (collection.status === 'open') return refuse('collection-open', '本年度汇总正在进行');
    if (reason === '') return refuse('reason-missing', '重新开启汇总应当写明理由');
    const version = collection.version + 1;
    await tx.reportCollections.save(collection.id, { status: 'open', reason, version });
    await recordAct(app, tx, {
      type: 'report-collection-reopen',
      subjectId: collection.id,
      actorId: actor.staffId,
      facts: { year, reason },
    });
    return ok({ version, revision: collection.revision });
  });
}

/** Publishes the newest closed version on the portal, by whoever approves reports; earlier versions stay on record. */
export async function publishRollUp(
  app: App,
  actor: Actor,
  year: number,
  { expectedVersion }: Step,
): Promise<Result<Stepped>> {
  demand(actor, 'reports:collect');
  if (!actor.permissions.has('reports:approve') && !actor.permissions.has('reports:publish'))
    throw new Forbidden('reports:approve');
  return app.store.transaction<Stepped>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year, expectedVersion);
    const { revision } = collection;
    if (collection.status === 'open') return refuse('collection-open', '完成汇总以后才能发布');
    const closed = await tx.reportCollections.newest(year);
    const isPublished = (await tx.reportCollections.published()).some(
      (it) => it.year === year && it.revision === revision,
    );
    if (isPublished || !closed) return refuse('already-published', '这一版汇总已经发布');
    await tx.reportCollections.publish({
      agencyId: actor.agencyId,
      year,
      revision,
      title: `${collection.onBehalfOf}${year}年政府信息公开工作年度报告汇总数据`,
      data: closed.snapshot,
      sha256: closed.sha256,
      publishedAt: app.now(),
      reason: revision > 1 ? closed.reason : '',
    });
    const version = collection.version + 1;
    await tx.reportCollections.save(collection.id, { version });
    await recordAct(app, tx, {
      type: 'report-collection-publish',
      subjectId: collection.id,
      actorId: actor.staffId,
      facts: { year, revision, sha256: closed.sha256.toString('hex') },
    });
    return ok({ version, revision });
  });
}
