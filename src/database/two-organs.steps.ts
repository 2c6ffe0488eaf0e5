import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../tests/factories/app.ts';
import { citizenForm, identityProof } from '../../tests/factories/application.ts';
import { createOrgan, newAgency, type TestOrgan } from '../../tests/factories/organ.ts';
import { granted } from '../../tests/factories/result.ts';
import { SIDE_BODIES, SIDE_OPENINGS } from '../api/side-files/side-bodies.steps.ts';
import { saveDraft } from '../application/access-requests/draft-application.ts';
import { performAction } from '../application/access-requests/perform-action.ts';
import { registerRequest } from '../application/access-requests/register-request.ts';
import { revealApplicant } from '../application/access-requests/reveal-applicant.ts';
import { submitApplication } from '../application/access-requests/submit-application.ts';
import type { Actor } from '../application/actor.ts';
import { changeLetterLayout } from '../application/agencies/letter-layout.ts';
import { addDepartment } from '../application/agencies/set-up.ts';
import { changeSiteSettings } from '../application/agencies/site-settings.ts';
import { askReportTask } from '../application/annual-reports/ask-report-task.ts';
import { saveReport } from '../application/annual-reports/edit-report.ts';
import { EMPTY_SECTIONS } from '../application/annual-reports/report-of-year.ts';
import { someChannels } from '../application/channels/channels.steps.ts';
import { someCatalogues } from '../application/columns/columns.steps.ts';
import { writeComment } from '../application/comments/write-comment.ts';
import { someDisclosures } from '../application/disclosures/disclosures.steps.ts';
import { someParticipation } from '../application/participation/participation.steps.ts';
import { someRegisters } from '../application/registers/registers.steps.ts';
import { someReleaseChecks } from '../application/release-checks/release-checks.steps.ts';
import { someCollections } from '../application/report-collections/collections.steps.ts';
import { openSideFile } from '../application/side-files/open-side-file.ts';
import { performSideAction } from '../application/side-files/perform-side-action.ts';
import { OpenSideFile, SIDE_ACTION_INPUTS } from '../application/side-files/side-file-input.ts';
import { recordAbsence } from '../application/staff/manage-absences.ts';
import { someSubscriptions } from '../application/subscriptions/subscriptions.steps.ts';
import { USUAL_SITE } from '../domain/agencies/site-settings.ts';
import { EMPTY_TABLE_2 } from '../domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../domain/annual-reports/table-4.ts';
import { plainDate } from '../domain/calendar/plain-date.ts';
import { USUAL_LAYOUT } from '../domain/letters/letter-layout.ts';
import { calendarRows } from './calendar-rows.steps.ts';
import { lostCodes, UNUSED_MAIL } from './lost-codes.steps.ts';

/** Two organs whose people have done a little of everything, so that no table of theirs is empty. */
export type TwoOrgans = { readonly app: TestApp; readonly one: TestOrgan; readonly other: TestOrgan };

export async function twoOrgans(): Promise<TwoOrgans> {
  const app = await createTestApp('2025-05-12', UNUSED_MAIL);
  const settings = { ...newAgency().settings, noticeChannels: ['email' as const] };
  const one = await createOrgan(app, { settings });
  const other = await createOrgan(app, { settings, code: 'qhq-other', name: '青禾区另一局' });
  for (const organ of [one, other]) await work(app, organ);
  await lostCodes(app, [one, other]);
  return { app, one, other };
}

async function work(app: TestApp, organ: TestOrgan): Promise<void> {
  const { clerk, administrator, editor } = organ.people as Record<string, Actor>;
  if (!clerk || !administrator || !editor) throw new Error('the organ has nobody to work');
  granted(await addDepartment(app, administrator, { name: '综合股' }));
  await letterSettings(app, administrator);
  await submitted(app, organ);
  const requestId = await taken(app, clerk);
  await unsealed(app, organ, requestId);
  await beside(app, organ, requestId);
  await calendarRows(app, organ, requestId);
  granted(await revealApplicant(app, clerk, requestId, { reason: '核对身份' }));
  await corrected(app, organ);
  await consulted(app, clerk);
  await someParticipation(app, organ);
  await someReleaseChecks(app, organ);
  await someCatalogues(app, organ);
  await someRegisters(app, organ);
  await someChannels(app, organ);
  await someDisclosures(app, organ);
  await someSubscriptions(app, organ);
  await someCollections(app, organ);
  const edit = { table2: EMPTY_TABLE_2, table4: [...EMPTY_TABLE_4], sections: EMPTY_SECTIONS };
  const toSupply = { departmentId: null, personId: clerk.staffId, asked: '依申请公开工作情况' };
  const task = { ...toSupply, section: 'requests' as const, dueOn: plainDate('2025-05-30') };
  granted(await askReportTask(app, editor, 2024, task));
  granted(await saveReport(app, editor, 2024, { edit: edit as never, expectedVersion: 0 }));
}

/** A correction of records that was answered by letter. */
async function corrected(app: TestApp, { people }: TestOrgan): Promise<void> {
  const { clerk, handler, signatory } = people as Record<string, Actor>;
  if (!clerk || !handler || !signatory) throw new Error('the organ has nobody to correct');
  const opening = OpenSideFile.parse(SIDE_OPENINGS['record-correction']);
  const { sideFileId } = granted(await openSideFile(app, clerk, opening));
  const verified = SIDE_ACTION_INPUTS['verify-record'].parse(SIDE_BODIES['verify-record']);
  granted(await performSideAction(app, handler, sideFileId, { action: 'verify-record', input: verified }));
  const signed = SIDE_ACTION_INPUTS['sign-answer'].parse(SIDE_BODIES['sign-answer']);
  granted(await performSideAction(app, signatory, sideFileId, { action: 'sign-answer', input: signed }));
}

/** A layout of its own and a font file of its own; the file itself is tried out elsewhere. */
async function letterSettings(app: TestApp, administrator: Actor): Promise<void> {
  const layout = { ...USUAL_LAYOUT, replyClosing: '特此告知。', version: 0 };
  granted(await changeLetterLayout(app, administrator, layout as never));
  granted(await changeSiteSettings(app, administrator, { version: 0, settings: USUAL_SITE }));
  await app.store.transaction(administrator.agencyId, async (tx) => {
    const font = { family: 'Test Song', wordName: '测试宋体', fileName: '测试.ttf', format: 'ttf' as const };
    const added = { addedAt: app.now(), addedBy: administrator.staffId, retiredAt: null };
    const bytes = Buffer.from(`字体 ${tx.agencyId}`);
    const { address } = await app.files.put(tx.agencyId, bytes);
    const kept = { size: bytes.length, sha256: Buffer.from(address, 'hex') };
    await tx.letterFonts.insert({ agencyId: tx.agencyId, id: randomUUID(), ...font, ...kept, ...added });
    return { ok: true, value: null };
  });
}

/** A seal server that gave no answer to the letter of the case. */
async function unsealed(app: TestApp, { agency }: TestOrgan, requestId: string): Promise<void> {
  await app.store.transaction(agency.id, async (tx) => {
    const [letter] = await tx.letters.ofRequest(requestId);
    if (!letter) throw new Error('the case has no letter to seal');
    const pdf = { pdfSha256: Buffer.alloc(32, 1), pdfSm3: Buffer.alloc(32, 2), pages: 1 };
    const fault = { lastFault: 'timeout', retryAt: app.now() };
    await tx.letterSeals.fail({ letterId: letter.id, ...pdf }, fault);
    return { ok: true, value: null };
  });
}

/** Somebody is away, and somebody is called by a comment. */
async function beside(app: TestApp, organ: TestOrgan, requestId: string): Promise<void> {
  const { clerk, handler } = organ.people as Record<string, Actor>;
  if (!clerk || !handler) throw new Error('the organ has nobody to work');
  const days = { fromOn: plainDate('2025-05-12'), toOn: plainDate('2025-05-16') };
  const away = { staffId: handler.staffId, deputyId: clerk.staffId, kind: 'leave' as const, ...days };
  granted(await recordAbsence(app, handler, away));
  granted(await writeComment(app, clerk, requestId, { text: '请核对', mentions: [handler.staffId] }));
}

async function submitted(app: TestApp, { agency }: TestOrgan): Promise<void> {
  const draft = await saveDraft(app, agency, citizenForm(), [identityProof]);
  if (!('value' in draft)) throw new Error('the draft was refused');
  granted(await submitApplication(app, agency, draft.value));
}

/** A company was written to and has a page of its own. */
async function consulted(app: TestApp, clerk: Actor): Promise<void> {
  const arrived = { channel: 'in-person' as const, arrivedOn: app.today(), confirmedOn: null };
  const command = { ...arrived, title: '中标报价', form: citizenForm() };
  const { requestId } = granted(await registerRequest(app, clerk, command));
  const take = { title: '中标报价', departmentId: null, handlerId: clerk.staffId, note: '' };
  granted(await performAction(app, clerk, requestId, { action: 'take-up', input: take }));
  const matter = { party: '演示公司', subject: '', question: '是否同意公开报价', information: '' };
  const letter = { ...matter, kind: 'third-party', partyKind: 'organisation', deliveredOn: null } as const;
  const input = { ...letter, fileIds: [] };
  granted(await performAction(app, clerk, requestId, { action: 'send-consultation', input }));
}

/** A visitor's request, taken up, clarification asked: with a letter, and a key of its own. */
async function taken(app: TestApp, clerk: Actor): Promise<string> {
  const command = {
    channel: 'in-person' as const,
    arrivedOn: plainDate('2025-05-12'),
    confirmedOn: null,
    title: '测试申请',
    form: citizenForm({ email: 'applicant@mailbox.example' }),
  };
  const once = { key: randomUUID(), actorId: clerk.staffId, request: 'register' };
  const { requestId } = granted(await registerRequest(app, clerk, command, once));
  const input = { title: '测试申请', departmentId: null, handlerId: clerk.staffId, note: '' };
  granted(await performAction(app, clerk, requestId, { action: 'take-up', input }));
  const points = [{ what: '年度不明', guidance: '请写明年度' }];
  const asked = { action: 'request-clarification', input: { days: 10, points } } as const;
  granted(await performAction(app, clerk, requestId, asked));
  return requestId;
}
