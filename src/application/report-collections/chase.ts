import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import { chaseText, type LetterContext } from '../../domain/report-collections/chase-text.ts';
import type { MemberStatus } from '../../domain/report-collections/member-lifecycle.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { contactOf, lockCollection, lockMember, recordAct } from './load-collection.ts';
import { queueNotice } from './queue-notice.ts';

/** Whoever still owes a report: nothing has come, or what came was returned. */
const OWES: readonly MemberStatus[] = ['awaited', 'returned'];

type Named = { readonly memberId: string; readonly name: string };

/** What one chase did: whom e-mails go to, whom to telephone, who was chased today already, and the text to copy. */
export type Chased = {
  readonly mailed: readonly Named[];
  readonly toTelephone: readonly (Named & { readonly telephone: string | null })[];
  readonly alreadyToday: readonly Named[];
  readonly text: string;
};

/** What letters of a collection say of the office. */
export const letterContext = (agency: Agency, { year, dueOn }: CollectionRow): LetterContext => ({
  year,
  dueOn,
  office: agency.profile.officeName || agency.name,
  telephone: agency.profile.telephone,
});

/**
 * Chases those who owe a report (催报): an e-mail to each whose address is known, once a day and member however often
 * it is asked for; the others are named to be telephoned. `memberIds`: `null` for everybody who owes one.
 */
export async function chaseMembers(
  app: App,
  actor: Actor,
  year: number,
  memberIds: readonly string[] | null,
): Promise<Result<Chased>> {
  demand(actor, 'reports:collect');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.transaction<Chased>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year);
    if (collection.status === 'closed') return refuse('collection-closed', '本年度汇总已经结束，不用催报');
    const chosen = memberIds === null ? null : new Set(memberIds);
    const owing = (await owingMembers(tx, collection)).filter((it) => chosen?.has(it.id) ?? true);
    const sorted = await sendTo(app, tx, actor, { collection, owing, kind: 'chase' });
    const isLate = app.today() > collection.dueOn;
    await recordAct(app, tx, {
      type: 'report-members-chased',
      subjectId: collection.id,
      actorId: actor.staffId,
      facts: {
        mailed: sorted.mailed.map((it) => it.memberId),
        toTelephone: sorted.toTelephone.map((it) => it.memberId),
      },
    });
    return ok({ ...sorted, text: chaseText(letterContext(agency, collection), '', { isLate }) });
  });
}

/** Members of a collection that still owe a report, the collecting organ itself aside. */
export const owingMembers = async (
  tx: Transaction,
  { id }: Pick<CollectionRow, 'id'>,
): Promise<readonly MemberRow[]> =>
  (await tx.reportMembers.of(id)).filter((it) => OWES.includes(it.status) && !it.isOwn);

type Mailing = {
  readonly collection: CollectionRow;
  readonly owing: readonly MemberRow[];
  readonly kind: 'chase' | 'due-day';
  readonly note?: string;
};

/** Queues an e-mail for each whose address is known; the others are named to be telephoned. */
export async function sendTo(
  app: App,
  tx: Transaction,
  actor: Actor,
  { collection, owing, kind, note = '' }: Mailing,
): Promise<Omit<Chased, 'text'>> {
  const [mailed, alreadyToday]: [Named[], Named[]] = [[], []];
  const toTelephone: (Named & { telephone: string | null })[] = [];
  for (const member of owing) {
    const named = { memberId: member.id, name: member.name };
    const { email, telephone } = contactOf(app, member);
    if (email === null || app.messages.email === null) toTelephone.push({ ...named, telephone });
    else if (await queueNotice(app, tx, actor, { collection, member, kind, note })) mailed.push(named);
    else alreadyToday.push(named);
  }
  return { mailed, toTelephone, alreadyToday };
}

/** Records that a member was telephoned. */
export async function recordCall(
  app: App,
  actor: Actor,
  year: number,
  { memberId, note }: { readonly memberId: string; readonly note: string },
): Promise<Result<null>> {
  demand(actor, 'reports:collect');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year);
    const member = await lockMember(tx, collection, memberId);
    await queueNotice(app, tx, actor, { collection, member, kind: 'call', note });
    await recordAct(app, tx, {
      type: 'report-member-called',
      subjectId: member.id,
      actorId: actor.staffId,
      facts: { note },
    });
    return ok(null);
  });
}
