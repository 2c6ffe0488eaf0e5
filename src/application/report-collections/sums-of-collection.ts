import type { AdjustmentRow, CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import { type Sums, sumsOf } from '../../domain/report-collections/sums.ts';

type CurrentLine = Awaited<ReturnType<Transaction['reportSubmissions']['current']>>[number];

/** A member whose report counts, and the submission it is. */
export type CountedMember = { readonly member: MemberRow; readonly submission: CurrentLine };

/** The sums of a collection with all they are made of. */
export type CollectionSums = Sums & {
  readonly members: readonly MemberRow[];
  readonly counted: readonly CountedMember[];
  readonly adjustments: readonly AdjustmentRow[];
};

/** Adds up what was accepted, and nothing else; corrections stand beside it. */
export async function collectionSums(tx: Transaction, collection: CollectionRow): Promise<CollectionSums> {
  const members = await tx.reportMembers.of(collection.id);
  const lines = new Map((await tx.reportSubmissions.current(collection.id)).map((it) => [it.id, it]));
  const counted = members.flatMap((member): CountedMember[] => {
    const submission = lines.get(member.submissionId ?? '');
    return member.status === 'accepted' && submission ? [{ member, submission }] : [];
  });
  const adjustments = await tx.reportCollections.adjustments(collection.id);
  const lastYear = await tx.reportCollections.newest(collection.year - 1);
  const sums = sumsOf(
    collection.year,
    counted.map(({ member, submission }) => ({ name: member.name, figures: submission.figures })),
    adjustments,
    lastYear?.snapshot.after ?? null,
  );
  return { ...sums, members, counted, adjustments };
}
