import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import { UnreadableSheet } from '../../documents/registers/read-sheet.ts';
import { agencyKey } from '../../domain/annual-reports/roll-up.ts';
import { type ListedMember, readMemberList } from '../../domain/report-collections/member-list.ts';
import { mayLeave } from '../../domain/report-collections/reported-by.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { checkNewMembers, checkTogether } from './check-members.ts';
import type { MemberInput } from './collection-input.ts';
import { lockCollection, lockMember, MEMBER_SEALED, recordAct, touchCollection } from './load-collection.ts';
import { contactText, memberRow } from './member-row.ts';

/** A list of members as read, with the organs of this platform found by their names. */
export type MemberList = {
  readonly rows: readonly (ListedMember & { readonly platformAgencyId: string | null })[];
  readonly problems: readonly { readonly row: number; readonly message: string }[];
};

/** Reads a list of members from a CSV, XLSX, XLS or ODS file; nothing is stored. */
export async function readMembers(
  app: App,
  actor: Actor,
  file: { readonly bytes: Uint8Array },
): Promise<Result<MemberList>> {
  demand(actor, 'reports:collect');
  try {
    const { rows } = await app.sheets.read(file.bytes);
    const { rows: members, problems } = readMemberList(rows);
    const byName = new Map((await listAgencies(app)).map((it) => [agencyKey(it.name), it.id]));
    const platformAgencyId = ({ name }: ListedMember) => {
      const id = byName.get(agencyKey(name)) ?? null;
      return id === actor.agencyId ? null : id;
    };
    return ok({
      rows: members.map((it) => ({ ...it, platformAgencyId: platformAgencyId(it) })),
      problems: [...problems],
    });
  } catch (error) {
    if (error instanceof UnreadableSheet) return refuse('sheet-unreadable', error.message);
    throw error;
  }
}

/** Adds members; those whose name stands in the collection already are left as they are. */
export async function addMembers(
  app: App,
  actor: Actor,
  year: number,
  members: readonly MemberInput[],
): Promise<Result<{ added: number; skipped: number }>> {
  demand(actor, 'reports:collect');
  const known = new Set((await listAgencies(app)).map((it) => it.id));
  return app.store.transaction<{ added: number; skipped: number }>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year);
    const sound = await checkNewMembers(tx, collection, members, known);
    if (!sound.ok) return sound;
    const { fresh, last } = sound.value;
    if (fresh.length > 0) {
      await tx.reportMembers.insert(
        fresh.map((member, index) => memberRow(app, { collection, place: last + index + 1, member })),
      );
      await recordAct(app, tx, {
        type: 'report-members-added',
        subjectId: collection.id,
        actorId: actor.staffId,
        facts: { names: fresh.map((it) => it.name) },
      });
      await touchCollection(tx, collection);
    }
    return ok({ added: fresh.length, skipped: members.length - fresh.length });
  });
}

type MemberChange = { readonly memberId: string; readonly expectedVersion: number };

/** Changes who a member is and how it is reached. */
export async function changeMember(
  app: App,
  actor: Actor,
  year: number,
  { memberId, expectedVersion, input }: MemberChange & { readonly input: MemberInput },
): Promise<Result<{ version: number }>> {
  demand(actor, 'reports:collect');
  const known = new Set((await listAgencies(app)).map((it) => it.id));
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year);
    const member = await lockMember(tx, collection, memberId, expectedVersion);
    if (collection.status === 'closed')
      return refuse('collection-closed', '本年度汇总已经结束，不能修改单位');
    const others = (await tx.reportMembers.of(collection.id)).filter((it) => it.id !== memberId);
    const nameKey = agencyKey(input.name);
    if (others.some((it) => it.nameKey === nameKey)) return refuse('name-taken', '名单中已有这个单位');
    const sound = checkTogether(tx.agencyId, [...others, input], known);
    if (!sound.ok) return sound;
    const { email, telephone, ...change } = input;
    const dataKey = app.keyring.unwrap(member.wrappedKey);
    const sealedContact = Buffer.from(dataKey.seal(contactText({ email, telephone }), MEMBER_SEALED.contact));
    const version = member.version + 1;
    await tx.reportMembers.save(memberId, { ...change, nameKey, sealedContact, version });
    const facts = { from: member.name, name: input.name };
    await recordAct(app, tx, {
      type: 'report-member-changed',
      subjectId: memberId,
      actorId: actor.staffId,
      facts,
    });
    await touchCollection(tx, collection);
    return ok({ version });
  });
}

/** Takes a member off the list that nobody has handed anything in for; otherwise it is excused. */
export async function removeMember(
  app: App,
  actor: Actor,
  year: number,
  { memberId, expectedVersion, reason }: MemberChange & { readonly reason: string },
): Promise<Result<null>> {
  demand(actor, 'reports:collect');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year);
    const member = await lockMember(tx, collection, memberId, expectedVersion);
    if (collection.status === 'closed')
      return refuse('collection-closed', '本年度汇总已经结束，不能移除单位');
    if (await isUsed(tx, collection, member))
      return refuse('member-in-use', '该单位已经有报送、来往信息、催报或者调整记录，不能移除，可以免予报送');
    const leaves = mayLeave(member, await tx.reportMembers.of(collection.id));
    if (!leaves.ok) return leaves;
    await tx.reportSubmissions.removeDraft(memberId);
    await tx.reportMembers.remove(memberId);
    await recordAct(app, tx, {
      type: 'report-member-removed',
      subjectId: memberId,
      actorId: actor.staffId,
      facts: { name: member.name, reason },
    });
    await touchCollection(tx, collection);
    return ok(null);
  });
}

/** Whether anything was handed in, written, sent or corrected that names the member. */
const isUsed = async (tx: Transaction, { id }: CollectionRow, member: MemberRow): Promise<boolean> =>
  member.status !== 'awaited' ||
  member.submissionId !== null ||
  (await tx.reportCollections.leads(member.id)) ||
  (await tx.reportMembers.messages(id, member.id)).length > 0 ||
  (await tx.reportNotices.of(id)).some((it) => it.memberId === member.id);
