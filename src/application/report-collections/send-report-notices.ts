import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow, ReportNoticeRow } from '../../database/report-members.ts';
import { NOTICE_DAYS } from '../../domain/notices/retry.ts';
import { chaseText, dueDayText, linkText, returnText } from '../../domain/report-collections/chase-text.ts';
import type { MemberStatus } from '../../domain/report-collections/member-lifecycle.data.ts';
import { ok } from '../../domain/shared/refusal.ts';
import type { Mail, Sending } from '../../messaging/messages.ts';
import { type Agency, listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { afterAttempt, leaseOf } from '../notices/attempt.ts';
import { letterContext } from './chase.ts';
import { linkUrl } from './link-address.ts';
import { contactOf, MEMBER_SEALED } from './load-collection.ts';

const MINUTE = 60_000;
/** At most this many in one run of an organ, so that none keeps the others waiting. */
const MOST_IN_A_RUN = 500;

/**
 * Sends what waits in the outbox of collections: links, reminders, news of returns. May run any number of times and
 * in several processes: a row is claimed by one worker, and a repeat goes under the same message id. Returns how many
 * were accepted.
 */
export async function sendReportNotices(app: App): Promise<number> {
  if (app.messages.email === null) return 0;
  let accepted = 0;
  for (const agency of await listAgencies(app))
    for (let count = 0; count < MOST_IN_A_RUN; count += 1) {
      const sending = await sendNext(app, agency);
      if (sending?.outcome === 'accepted') accepted += 1;
      // A server that cannot be reached is asked once a run, not once a message.
      if (sending === null || sending.outcome === 'unreachable') break;
    }
  return accepted;
}

async function sendNext(app: App, agency: Agency): Promise<Sending | null> {
  const claimed = await app.store.transaction(agency.id, async (tx) =>
    ok((await tx.reportNotices.claim(leaseOf(app))) ?? null),
  );
  const notice = claimed.ok ? claimed.value : null;
  if (!notice) return null;
  const mail = await write(app, agency, notice);
  const sending = await attempt(app, notice, mail);
  await app.store.transaction(agency.id, async (tx) => {
    const change = afterAttempt(app, notice.attempts, sending);
    // The code of a link is kept no longer than it is needed.
    const code = change.status === 'failed' ? {} : { sealedCode: null };
    await tx.reportNotices.conclude(notice.id, notice.attempts, { ...change, ...code });
    return ok(null);
  });
  return sending;
}

async function attempt(app: App, { createdAt }: ReportNoticeRow, mail: Mail | null): Promise<Sending> {
  if (mail === null) return { outcome: 'never', error: 'nothing-to-say' };
  const age = app.now().getTime() - createdAt.getTime();
  if (age > NOTICE_DAYS * 24 * 60 * MINUTE) return { outcome: 'never', error: 'too-late' };
  return (await app.messages.email?.send(mail)) ?? { outcome: 'unreachable', error: 'channel-not-set-up' };
}

/** Reminders reach nobody whose report has come in meanwhile. */
const SPEAKS_TO: Readonly<Record<ReportNoticeRow['kind'], readonly MemberStatus[]>> = {
  chase: ['awaited', 'returned'],
  return: ['returned'],
  'due-day': ['awaited', 'returned'],
  link: ['awaited', 'received', 'returned', 'accepted'],
  call: [],
};

/** The message, or none where there is nothing left to say. */
const write = (app: App, agency: Agency, notice: ReportNoticeRow): Promise<Mail | null> =>
  app.store.read(agency.id, async (tx) => {
    const member = await tx.reportMembers.find(notice.memberId);
    const collection = (await tx.reportCollections.list()).find((it) => it.id === notice.collectionId);
    if (!member || !collection || !SPEAKS_TO[notice.kind].includes(member.status)) return null;
    const { email } = contactOf(app, member);
    if (email === null) return null;
    const words = wordsOf(app, agency, { collection, member, notice });
    return words && { to: email, ...words, messageId: notice.messageId };
  });

type Told = {
  readonly collection: CollectionRow;
  readonly member: MemberRow;
  readonly notice: ReportNoticeRow;
};

/** Subject and text, or none where a link was closed meanwhile. */
function wordsOf(
  app: App,
  agency: Agency,
  { collection, member, notice: { kind, note, sealedCode } }: Told,
): Pick<Mail, 'subject' | 'text'> | null {
  const context = letterContext(agency, collection);
  const { name, status } = member;
  const head = `${collection.year}年政府信息公开工作年度报告`;
  if (kind === 'return') return { subject: `${head}已退回修改`, text: returnText(context, name, note) };
  if (kind === 'due-day')
    return { subject: `${head}的报送期限已经调整`, text: dueDayText(context, name, note) };
  if (kind !== 'link') {
    const owed = { isLate: app.today() > collection.dueOn, isReturned: status === 'returned' };
    return { subject: `请报送${head}`, text: chaseText(context, name, owed) };
  }
  const url = linkUrl(app, member);
  if (url === null || sealedCode === null) return null;
  const code = app.keyring.unwrap(member.wrappedKey).openText(sealedCode, MEMBER_SEALED.code);
  return { subject: `报送${head}的网址和访问码`, text: linkText(context, name, { url, code }) };
}
