import { v7 as uuid } from 'uuid';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import type { CheckFinding } from '../../domain/annual-reports/findings.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { lockCollection, lockMember, recordAct } from './load-collection.ts';

type NewMessage = {
  readonly member: MemberRow;
  readonly sender: 'office' | 'organ';
  readonly text: string;
  readonly findings?: readonly CheckFinding[];
  readonly staffId: string | null;
};

/** Adds to the dialogue with a member, which is never changed, and records that something was written. */
export async function writeMessageRow(
  app: App,
  tx: Transaction,
  { member, sender, text, findings = [], staffId }: NewMessage,
): Promise<string> {
  const id = uuid();
  await tx.reportMembers.write({
    agencyId: tx.agencyId,
    id,
    collectionId: member.collectionId,
    memberId: member.id,
    sender,
    text,
    findings,
    byStaff: staffId,
    writtenAt: app.now(),
  });
  await recordAct(app, tx, {
    type: 'report-message-written',
    subjectId: member.id,
    actorId: staffId,
    facts: { messageId: id, sender },
  });
  return id;
}

/** The office writes to a member, who reads it behind its link. */
export async function writeMessage(
  app: App,
  actor: Actor,
  year: number,
  { memberId, text }: { readonly memberId: string; readonly text: string },
): Promise<Result<{ messageId: string }>> {
  demand(actor, 'reports:collect');
  return app.store.transaction<{ messageId: string }>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year);
    const member = await lockMember(tx, collection, memberId);
    return ok({
      messageId: await writeMessageRow(app, tx, { member, sender: 'office', text, staffId: actor.staffId }),
    });
  });
}
