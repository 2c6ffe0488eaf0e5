import type { CheckFinding } from '../../domain/annual-reports/findings.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { CollectionStatus } from '../../domain/report-collections/collection.ts';
import { offeredMemberActions } from '../../domain/report-collections/decide-member.ts';
import type { MemberStatus } from '../../domain/report-collections/member-lifecycle.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import {
  type Handed,
  handInDraft,
  type InCollection,
  keepDraft,
  type ReportFile,
  readIncoming,
} from './keep-submission.ts';
import type { LinkVisit } from './link-pass.ts';
import { lockCollection } from './load-collection.ts';
import { type ShownReport, shownReport } from './shown-report.ts';
import { writeMessageRow } from './write-message.ts';

/** What an organ sees at its page: its own state, reports and messages, and nothing of any other member. */
export type LinkPage = {
  readonly agencyName: string;
  readonly telephone: string;
  readonly year: number;
  readonly dueOn: PlainDate;
  readonly isLate: boolean;
  readonly name: string;
  readonly status: MemberStatus;
  readonly collection: CollectionStatus;
  readonly mayHandIn: boolean;
  /** Uploaded and looked at, not handed in. */
  readonly draft: ShownReport | null;
  /** The one that counts. */
  readonly current: ShownReport | null;
  readonly handedIn: readonly {
    readonly number: number;
    readonly handedInAt: Date;
    readonly fileName: string | null;
  }[];
  readonly messages: readonly {
    readonly sender: 'office' | 'organ';
    readonly text: string;
    readonly findings: readonly CheckFinding[];
    readonly writtenAt: Date;
  }[];
};

/** What is found by comparing with other members is the office's to tell: it goes with a return, as it is sent. */
const withoutOthers = (report: ShownReport): ShownReport => ({
  ...report,
  findings: report.findings.filter((it) => it.code !== 'N2'),
});

/** The page of a member. */
export const viewLinkPage = (app: App, { agency, member: { id } }: LinkVisit): Promise<LinkPage> =>
  app.store.read(agency.id, async (tx) => {
    const member = await tx.reportMembers.find(id);
    const collection = (await tx.reportCollections.list()).find((it) => it.id === member?.collectionId);
    if (!member || !collection) throw new NotFound();
    const draft = await tx.reportSubmissions.draftOf(id);
    const current = member.submissionId ? await tx.reportSubmissions.find(member.submissionId) : undefined;
    const lines = await tx.reportSubmissions.linesOf(id);
    const standing = { status: member.status, collection: collection.status, errors: 0, gaps: 0 };
    return {
      agencyName: agency.name,
      telephone: agency.profile.telephone,
      year: collection.year,
      dueOn: collection.dueOn,
      isLate: app.today() > collection.dueOn,
      name: member.name,
      status: member.status,
      collection: collection.status,
      mayHandIn: offeredMemberActions(standing).includes('hand-in'),
      draft: draft ? shownReport(draft) : null,
      current: current ? withoutOthers(shownReport(current)) : null,
      handedIn: lines.map(({ number, handedInAt, fileName }) => ({
        number: number ?? 0,
        handedInAt: handedInAt ?? collection.createdAt,
        fileName,
      })),
      messages: (await tx.reportMembers.messages(collection.id, id)).map(
        ({ sender, text, findings, writtenAt }) => ({ sender, text, findings, writtenAt }),
      ),
    };
  });

/** Locks the member of a visit with its collection. */
async function lockVisit(
  tx: Parameters<Parameters<App['store']['transaction']>[1]>[0],
  { member: { id } }: LinkVisit,
): Promise<InCollection> {
  const seen = await tx.reportMembers.find(id);
  const row = (await tx.reportCollections.list()).find((it) => it.id === seen?.collectionId);
  if (!row) throw new NotFound();
  const collection = await lockCollection(tx, row.year);
  const member = await tx.reportMembers.findForUpdate(id);
  if (!member) throw new NotFound();
  return { collection, member };
}

/** Reads an uploaded file, checks it and keeps it to be looked at; nothing is handed in yet. */
export async function uploadReport(app: App, visit: LinkVisit, file: ReportFile): Promise<Result<null>> {
  const report = await readIncoming(app, file, 'link');
  if (!report.ok) return report;
  const kept = await app.store.transaction<string | null>(visit.agency.id, async (tx) =>
    keepDraft(app, tx, await lockVisit(tx, visit), report.value),
  );
  if (!kept.ok) return kept;
  // Sealed for this member alone, so no other record can name the same file.
  if (kept.value !== null) await app.files.remove(visit.agency.id, kept.value);
  return ok(null);
}

/** Hands in what was uploaded and looked at. */
export const handInUploaded = (app: App, visit: LinkVisit): Promise<Result<Handed>> =>
  app.store.transaction<Handed>(visit.agency.id, async (tx) =>
    handInDraft(app, tx, await lockVisit(tx, visit)),
  );

/** Messages an organ may write within an hour: a dialogue, not a store of data. */
const MOST_MESSAGES = 20;

/** The organ answers or asks. */
export const answerOffice = (app: App, visit: LinkVisit, text: string): Promise<Result<null>> =>
  app.store.transaction<null>(visit.agency.id, async (tx) => {
    const { member, collection } = await lockVisit(tx, visit);
    const since = app.now().getTime() - 3_600_000;
    const written = await tx.reportMembers.messages(collection.id, member.id);
    const recent = written.filter((it) => it.sender === 'organ' && it.writtenAt.getTime() > since);
    if (recent.length >= MOST_MESSAGES)
      return refuse('too-many-attempts', '一小时内发送的信息过多，请稍后再试，或者与汇总单位电话联系');
    await writeMessageRow(app, tx, { member, sender: 'organ', text, staffId: null });
    return ok(null);
  });
