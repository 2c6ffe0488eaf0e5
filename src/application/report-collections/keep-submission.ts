import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { OtherText, SubmittedReportRow } from '../../database/report-submissions.ts';
import type { Transaction } from '../../database/store.ts';
import {
  type CollectedReading,
  collectedReading,
} from '../../domain/report-collections/collected-reading.ts';
import type { SubmissionWay } from '../../domain/report-collections/collection.ts';
import { decideMember } from '../../domain/report-collections/decide-member.ts';
import {
  MEMBER_STATUS_LABELS,
  MEMBER_TRANSITIONS,
} from '../../domain/report-collections/member-lifecycle.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';
import { judgeLikeMembers, judgeReading, othersIn } from './judge-reading.ts';
import { MEMBER_SEALED, recordAct } from './load-collection.ts';

export type ReportFile = { readonly name: string; readonly bytes: Uint8Array };

/** A report on its way in: what was read of it, and the file it was read from, if any. */
export type IncomingReport = {
  readonly way: SubmissionWay;
  readonly reading: CollectedReading;
  readonly file: ReportFile | null;
  readonly platformVersion: number | null;
};

export type InCollection = { readonly collection: CollectionRow; readonly member: MemberRow };

/** Reads a file in the thread of the reader; what is no report is refused with the reader's reason. */
export async function readIncoming(
  app: App,
  file: ReportFile,
  way: SubmissionWay,
): Promise<Result<IncomingReport>> {
  const read = await app.readReport(file.bytes, file.name);
  if (!read.ok) return read;
  return ok({ way, file, reading: collectedReading(read.value), platformVersion: null });
}

/** A report of another year is not taken; one whose year could not be read is left to the office. */
function checkYear({ year }: CollectionRow, reading: CollectedReading): Result<null> {
  return reading.year === null || reading.year === year
    ? ok(null)
    : refuse('other-year', `文件是${reading.year}年度的报告，本次报送的是${year}年度报告，请重新选择文件`);
}

/** Seals the file with the key of its member, so that it is a file of its own whatever else holds the same bytes. */
async function keepFile(app: App, { member }: InCollection, file: ReportFile | null) {
  if (file === null) return { fileName: null, fileSize: null, fileSha256: null, fileAddress: null };
  const sealed = app.keyring.unwrap(member.wrappedKey).seal(file.bytes, MEMBER_SEALED.file);
  const { address } = await app.files.put(member.agencyId, sealed);
  return {
    fileName: file.name.slice(0, 200),
    fileSize: file.bytes.length,
    fileSha256: createHash('sha256').update(file.bytes).digest(),
    fileAddress: address,
  };
}

/** Whether a report may be handed in for this member now. */
const mayHandIn = ({ collection, member }: InCollection): Result<unknown> =>
  decideMember('hand-in', { status: member.status, collection: collection.status, errors: 0, gaps: 0 }, '');

/**
 * Keeps a report that is looked at before it is handed in, in the place of the one looked at before. Answers the
 * address of the file that nothing names any more.
 */
export async function keepDraft(
  app: App,
  tx: Transaction,
  at: InCollection,
  report: IncomingReport,
): Promise<Result<string | null>> {
  const may = mayHandIn(at);
  if (!may.ok) return may;
  const inYear = checkYear(at.collection, report.reading);
  if (!inYear.ok) return inYear;
  const gone = await tx.reportSubmissions.removeDraft(at.member.id);
  await tx.reportSubmissions.insert(await newRow(app, tx, at, { report, others: [] }));
  return ok(gone?.fileAddress ?? null);
}

async function newRow(
  app: App,
  tx: Transaction,
  at: InCollection,
  { report, others }: { readonly report: IncomingReport; readonly others: readonly OtherText[] },
): Promise<SubmittedReportRow> {
  return {
    agencyId: tx.agencyId,
    id: uuid(),
    collectionId: at.collection.id,
    memberId: at.member.id,
    number: null,
    way: report.way,
    ...(await keepFile(app, at, report.file)),
    platformVersion: report.platformVersion,
    ...(await judgeReading(tx, at, report.reading, { others })),
    uploadedAt: app.now(),
    handedInAt: null,
    byStaff: null,
  };
}

/** Hands a report in at once. */
export async function keepSubmission(
  app: App,
  tx: Transaction,
  at: InCollection,
  { report, staffId }: { readonly report: IncomingReport; readonly staffId: string },
): Promise<Result<Handed>> {
  const may = mayHandIn(at);
  if (!may.ok) return may;
  const inYear = checkYear(at.collection, report.reading);
  if (!inYear.ok) return inYear;
  const row = await newRow(app, tx, at, { report, others: await othersIn(tx, at) });
  const number = (await tx.reportSubmissions.lastNumber(at.member.id)) + 1;
  await tx.reportSubmissions.insert({ ...row, number, handedInAt: app.now(), byStaff: staffId });
  return concludeHandIn(app, tx, at, { row, number, staffId });
}

export type Handed = { readonly submissionId: string; readonly number: number; readonly version: number };

/** Hands in what its organ has looked at; nothing is read again, but it is now compared with the other members'. */
export async function handInDraft(app: App, tx: Transaction, at: InCollection): Promise<Result<Handed>> {
  const may = mayHandIn(at);
  if (!may.ok) return may;
  const row = await tx.reportSubmissions.draftOf(at.member.id);
  if (!row)
    return refuse(
      'nothing-uploaded',
      `还没有上传报告；本单位现为“${MEMBER_STATUS_LABELS[at.member.status]}”`,
    );
  const number = (await tx.reportSubmissions.lastNumber(at.member.id)) + 1;
  const judged = await judgeReading(tx, at, row.reading, { others: await othersIn(tx, at) });
  await tx.reportSubmissions.save(row.id, { ...judged, number, handedInAt: app.now() });
  return concludeHandIn(app, tx, at, { row: { ...row, ...judged }, number, staffId: null });
}

async function concludeHandIn(
  app: App,
  tx: Transaction,
  at: InCollection,
  { row, number, staffId }: { row: SubmittedReportRow; number: number; staffId: string | null },
): Promise<Result<Handed>> {
  const { member } = at;
  const version = member.version + 1;
  const before = member.submissionId ? await tx.reportSubmissions.find(member.submissionId) : undefined;
  const { to: status } = MEMBER_TRANSITIONS['hand-in'];
  await tx.reportMembers.save(member.id, { status, reason: '', submissionId: row.id, version });
  await recordAct(app, tx, {
    type: 'report-hand-in',
    subjectId: member.id,
    actorId: staffId,
    facts: {
      submissionId: row.id,
      number,
      way: row.way,
      sha256: row.fileSha256?.toString('hex') ?? null,
      platformVersion: row.platformVersion,
      errors: row.errors,
      gaps: row.gaps,
    },
  });
  await judgeLikeMembers(tx, at, before ? [row.reading, before.reading] : [row.reading]);
  return ok({ submissionId: row.id, number, version });
}
