import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import { NotFound, Outdated } from '../actor.ts';
import type { App } from '../app.ts';

/** How a member is reached: official contacts of an organ, sealed with its key. */
export type MemberContact = { readonly email: string | null; readonly telephone: string | null };

/** The places the parts of a member are sealed for: one can never be passed off as another. */
export const MEMBER_SEALED = {
  contact: 'report-member-contact',
  token: 'report-member-token',
  code: 'report-member-code',
  file: 'report-submission-file',
} as const;

export const contactOf = (app: App, { wrappedKey, sealedContact }: MemberRow): MemberContact =>
  JSON.parse(app.keyring.unwrap(wrappedKey).openText(sealedContact, MEMBER_SEALED.contact)) as MemberContact;

/** The collection of a year, or `NotFound`. */
export async function findCollection(tx: Transaction, year: number): Promise<CollectionRow> {
  const row = await tx.reportCollections.ofYear(year);
  if (!row) throw new NotFound('没有找到这个年度的报告汇总');
  return row;
}

/** As `findCollection`, locked until the transaction ends: whatever changes a collection goes one after the other. */
export async function lockCollection(
  tx: Transaction,
  year: number,
  expectedVersion?: number,
): Promise<CollectionRow> {
  const row = await tx.reportCollections.ofYearForUpdate(year);
  if (!row) throw new NotFound('没有找到这个年度的报告汇总');
  if (expectedVersion !== undefined && expectedVersion !== row.version)
    throw new Outdated(row.version, '这个年度的报告汇总');
  return row;
}

/** A member of a collection, or `NotFound`. */
export async function findMember(
  tx: Transaction,
  collection: CollectionRow,
  memberId: string,
): Promise<MemberRow> {
  const row = await tx.reportMembers.find(memberId);
  if (!row || row.collectionId !== collection.id) throw new NotFound('没有找到这个报送单位');
  return row;
}

/** As `findMember`, locked, in the version that was seen. */
export async function lockMember(
  tx: Transaction,
  collection: CollectionRow,
  memberId: string,
  expectedVersion?: number,
): Promise<MemberRow> {
  const row = await tx.reportMembers.findForUpdate(memberId);
  if (!row || row.collectionId !== collection.id) throw new NotFound('没有找到这个报送单位');
  if (expectedVersion !== undefined && expectedVersion !== row.version)
    throw new Outdated(row.version, '这个报送单位');
  return row;
}

type Act = {
  readonly type: string;
  /** The member or the collection it concerns. */
  readonly subjectId: string;
  /** Null: the organ itself, by its link. */
  readonly actorId: string | null;
  readonly facts: object;
};

/** Records an act in the chain of administration. */
export const recordAct = (app: App, tx: Transaction, { type, subjectId, actorId, facts }: Act) =>
  tx.ledger.append({
    stream: 'administration',
    requestId: subjectId,
    type,
    occurredOn: app.today(),
    actorId,
    facts,
    note: null,
  });

/** The collection's sums may have moved: whoever saw an earlier version is told so before changing them. */
export const touchCollection = async (tx: Transaction, { id, version }: CollectionRow): Promise<number> => {
  await tx.reportCollections.save(id, { version: version + 1 });
  return version + 1;
};
