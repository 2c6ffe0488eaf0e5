import { v7 as uuid } from 'uuid';
import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import type { ReportNoticeKind } from '../../domain/report-collections/collection.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';
import { MEMBER_SEALED } from './load-collection.ts';

type NewNotice = {
  readonly collection: CollectionRow;
  readonly member: MemberRow;
  readonly kind: ReportNoticeKind;
  readonly note?: string;
  /** The code of a link just issued; kept sealed until it is sent. */
  readonly code?: string;
};

/**
 * Puts an e-mail to a member into the outbox, or a telephone call into the log. `false`: it was chased that day
 * already, and nothing is sent twice.
 */
export function queueNotice(
  app: App,
  tx: Transaction,
  actor: Actor,
  { collection, member, kind, note = '', code }: NewNotice,
): Promise<boolean> {
  const id = uuid();
  const seal = (text: string) =>
    Buffer.from(app.keyring.unwrap(member.wrappedKey).seal(text, MEMBER_SEALED.code));
  return tx.reportNotices.insert({
    agencyId: tx.agencyId,
    id,
    collectionId: collection.id,
    memberId: member.id,
    kind,
    onDay: app.today(),
    status: kind === 'call' ? 'done' : 'queued',
    note,
    sealedCode: code === undefined ? null : seal(code),
    attempts: 0,
    nextAttemptAt: app.now(),
    messageId: `${id}@${new URL(app.publicUrl).hostname}`,
    lastError: null,
    createdAt: app.now(),
    createdBy: actor.staffId,
    sentAt: null,
  });
}
