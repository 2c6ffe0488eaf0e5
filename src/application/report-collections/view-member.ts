import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import type { Download } from '../access-requests/public-views.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { linkUrl } from './link-address.ts';
import { findCollection, findMember, MEMBER_SEALED } from './load-collection.ts';
import { memberLine, newsOf } from './member-lines.ts';
import { shownReport } from './shown-report.ts';

/** Names of the organ's people by their ids; whoever left it is not named. */
export async function staffNames(tx: Transaction): Promise<(id: string | null) => string | null> {
  const names = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
  return (id) => (id === null ? null : (names.get(id) ?? '（已离岗人员）'));
}

type Which = { readonly year: number; readonly memberId: string };

/** The page of one member: its submissions, the dialogue, the chasing, and what was done when by whom. */
export const viewMember = (app: App, actor: Actor, { year, memberId }: Which) => {
  demand(actor, 'reports:collect');
  return app.store.read(actor.agencyId, async (tx) => {
    const collection = await findCollection(tx, year);
    const member = await findMember(tx, collection, memberId);
    const nameOf = await staffNames(tx);
    const news = await newsOf(tx, collection);
    return {
      member: memberLine(app, collection, member, news),
      linkUrl: linkUrl(app, member),
      submissions: await submissionsOf(tx, member, nameOf),
      messages: (news.messages.get(memberId) ?? []).map((it) => ({
        messageId: it.id,
        from: it.sender,
        by: nameOf(it.byStaff),
        text: it.text,
        findings: [...it.findings],
        writtenAt: it.writtenAt.toISOString(),
      })),
      chases: (news.notices.get(memberId) ?? [])
        .filter((it) => it.kind === 'chase' || it.kind === 'call')
        .map((it) => ({
          chasedOn: it.onDay,
          way: it.kind === 'call' ? ('telephone' as const) : ('email' as const),
          state: it.status,
          by: nameOf(it.createdBy) ?? '',
          note: it.note,
        })),
      history: await historyOf(tx, member, nameOf),
    };
  });
};

type NameOf = (id: string | null) => string | null;

const submissionsOf = async (tx: Transaction, member: MemberRow, nameOf: NameOf) =>
  (await tx.reportSubmissions.linesOf(member.id)).map((it) => ({
    submissionId: it.id,
    number: it.number ?? 0,
    way: it.way,
    handedInAt: it.handedInAt?.toISOString() ?? '',
    by: nameOf(it.byStaff),
    fileName: it.fileName,
    size: it.fileSize,
    sha256: it.fileSha256?.toString('hex') ?? null,
    errors: it.errors,
    warnings: it.warnings,
    gaps: it.gaps,
    isCurrent: it.id === member.submissionId,
  }));

async function historyOf(tx: Transaction, { id }: MemberRow, nameOf: NameOf) {
  const events = await tx.ledger.ofRequest(id, 'administration');
  return events.map(({ type, actorId, recordedAt, facts }) => {
    const { reason } = JSON.parse(facts ?? '{}') as { readonly reason?: unknown };
    return {
      type,
      by: nameOf(actorId),
      at: new Date(recordedAt).toISOString(),
      reason: typeof reason === 'string' ? reason : '',
    };
  });
}

async function submissionOf(
  tx: Transaction,
  { year, memberId }: Which,
  submissionId: string,
): Promise<{
  collection: CollectionRow;
  member: MemberRow;
  row: NonNullable<Awaited<ReturnType<Transaction['reportSubmissions']['find']>>>;
}> {
  const collection = await findCollection(tx, year);
  const member = await findMember(tx, collection, memberId);
  const row = await tx.reportSubmissions.find(submissionId);
  // What an organ looks at before it hands it in is its own affair.
  if (!row || row.memberId !== memberId || row.number === null) throw new NotFound('没有找到这一次报送');
  return { collection, member, row };
}

/** One submission in full. */
export const viewSubmission = (app: App, actor: Actor, which: Which, submissionId: string) => {
  demand(actor, 'reports:collect');
  return app.store.read(actor.agencyId, async (tx) => {
    const { collection, member, row } = await submissionOf(tx, which, submissionId);
    const nameOf = await staffNames(tx);
    const { cells, errors: _, gaps: __, number, ...shown } = shownReport(row);
    const isCurrent = member.submissionId === row.id;
    return {
      ...shown,
      number: number ?? 0,
      memberId: member.id,
      way: row.way,
      handedInAt: row.handedInAt?.toISOString() ?? null,
      isCurrent,
      mayFill: isCurrent && member.status === 'received' && collection.status === 'open',
      cells: cells.map((it) => ({
        ...it,
        filled: it.filled && { reason: it.filled.reason, by: nameOf(it.filled.by) ?? '', at: it.filled.at },
      })),
      findings: [...shown.findings],
      sections: { ...row.reading.sections },
    };
  });
};

/** The file of a submission as it came. */
export const submittedFile = (
  app: App,
  actor: Actor,
  which: Which,
  submissionId: string,
): Promise<Download> => {
  demand(actor, 'reports:collect');
  return app.store.read(actor.agencyId, async (tx) => {
    const { member, row } = await submissionOf(tx, which, submissionId);
    if (row.fileAddress === null) throw new NotFound('这一次报送取自本平台，没有文件');
    const sealed = await app.files.get(actor.agencyId, row.fileAddress);
    const bytes = app.keyring.unwrap(member.wrappedKey).open(sealed, MEMBER_SEALED.file);
    return { name: row.fileName ?? '年度报告', mediaType: 'application/octet-stream', bytes };
  });
};
