import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPROVAL, reportSteps } from '../../../tests/factories/annual-reports.ts';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm, identityProof } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { servedOnline, signing } from '../../../tests/factories/signing.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { Actor } from '../actor.ts';
import { reportCell, saveReport, viewReport } from '../annual-reports/edit-report.ts';
import { publishedReport } from '../annual-reports/published-reports.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import type { ActionInput } from './action-commands.ts';
import { addCaseFile } from './case-files.ts';
import { readDraft, saveDraft } from './draft-application.ts';
import { letterProof } from './letter-proofs.ts';
import { performAction } from './perform-action.ts';
import { submitApplication } from './submit-application.ts';
import {
  answerClarification,
  downloadForApplicant,
  openTracking,
  progressOf,
  readTracking,
} from './track-request.ts';
import { viewCase } from './view-case.ts';

describe('the main path of a request', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let requestId: string;
  let queryCode: string;
  let number: string;

  const act = async <A extends Action>(actor: Actor | undefined, action: A, input: ActionInput<A>) =>
    granted(await performAction(app, actor as Actor, requestId, { action, input }));

  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
  });
  afterAll(() => app.close());

  test('a confirmed draft becomes one case, however often it is sent', async () => {
    const draft = await saveDraft(app, organ.agency, citizenForm(), [identityProof]);
    if (!('value' in draft)) throw new Error('draft refused');
    const view = await readDraft(app, organ.agency, draft.value);
    expect(view.files).toHaveLength(1);
    const [first, second] = await Promise.all([
      submitApplication(app, organ.agency, draft.value),
      submitApplication(app, organ.agency, draft.value),
    ]);
    const receipt = granted(first);
    expect(granted(second)).toEqual(receipt);
    expect(receipt.number).toBe('QHQ-CSJ-2025-00001');
    expect(receipt.receivedOn).toBe('2025-05-12');
    expect(receipt.replyDueOn).toBe('2025-06-10');
    ({ requestId, queryCode, number } = receipt);
  });

  test('the clerk takes it up, asks for clarification, and the applicant answers with number and code', async () => {
    const { clerk, handler } = organ.people;
    app.setNow('2025-05-14');
    await act(clerk, 'take-up', {
      title: '老旧小区改造资金使用情况',
      departmentId: null,
      handlerId: handler?.staffId ?? '',
      note: '',
    });
    await act(handler, 'request-clarification', {
      days: 10,
      points: [{ what: '明确所需信息的年度', guidance: '请写明年度或者文号' }],
    });
    const wrong = await openTracking(app, organ.agency, { number, queryCode: '0000-0000-0000' }, '127.0.0.1');
    const unknown = await openTracking(
      app,
      organ.agency,
      { number: 'QHQ-CSJ-2025-09999', queryCode },
      '127.0.0.1',
    );
    expect(wrong).toEqual(unknown);
    const { token } = granted(
      await openTracking(
        app,
        organ.agency,
        { number, queryCode: queryCode.toLowerCase().replaceAll('-', ' ') },
        '127.0.0.1',
      ),
    );
    expect(await readTracking(app, organ.agency, token)).toEqual({ requestId });
    expect((await progressOf(app, organ.agency, requestId)).clarification?.text).toContain(
      '明确所需信息的年度',
    );
    app.setNow('2025-05-19');
    granted(await answerClarification(app, organ.agency, requestId, { text: '2024年度', uploads: [] }));
    expect((await progressOf(app, organ.agency, requestId)).replyDueOn).toBe('2025-06-17');
  });

  test('a consultation pauses the clock and the reply waits for its end', async () => {
    const { handler } = organ.people;
    app.setNow('2025-05-21');
    await act(handler, 'send-consultation', {
      kind: 'third-party',
      party: '演示建筑有限公司',
      partyKind: 'organisation',
      question: '是否同意公开验收材料中的报价',
      subject: '',
      information: '',
      deliveredOn: null,
      fileIds: [],
    });
    const view = await viewCase(app, handler as Actor, requestId);
    expect(view.clock.state).toBe('paused');
    expect(view.actions.map((it) => it.action)).not.toContain('draft');
    app.setNow('2025-05-28');
    await act(handler, 'return-consultation', {
      consultationId: view.consultations[0]?.id ?? '',
      consents: false,
      on: '2025-05-28' as never,
      note: '涉及商业秘密，不同意公开',
    });
  });

  test('the reply is drafted, reviewed by others, signed with a number, served and closed', async () => {
    const { handler, legal, secrecy, signatory, clerk } = organ.people;
    await addCaseFile(app, handler as Actor, requestId, {
      purpose: 'reply-material',
      name: '资金使用情况.txt',
      bytes: Buffer.from('资金使用情况'),
    });
    await act(handler, 'draft', {
      outcome: 'partial',
      departure: '',
      answers: [],
      servedOnline: true,
      facts: {
        grounds: '验收材料中的报价属于商业秘密，公开会对第三方合法权益造成损害。',
        redactions: [
          {
            what: '验收材料中的投标报价',
            article: '《条例》第十五条',
            reason: '涉及第三方商业秘密，第三方不同意公开且理由合理',
          },
        ],
        files: [{ name: '资金使用情况', pages: 3 }],
      },
    });
    await act(handler, 'submit-review', {});
    const own = await performAction(
      app,
      { ...(handler as Actor), permissions: new Set(['requests:review-legal'] as const) },
      requestId,
      { action: 'pass-legal-review', input: { note: '' } },
    );
    expect(own).toMatchObject({ ok: false, refusal: { code: 'separation-of-duties' } });
    await act(legal, 'pass-legal-review', { note: '' });
    await act(secrecy, 'pass-secrecy-review', { note: '' });
    app.setNow('2025-05-30');
    await act(signatory, 'sign', await signing(app, signatory, requestId));
    await act(clerk, 'serve', servedOnline);
    await act(clerk, 'close', { note: '' });
    const view = await viewCase(app, clerk as Actor, requestId);
    expect(view.letters.at(-1)).toMatchObject({
      number: '青测公开告〔2025〕1号',
      title: '政府信息部分公开告知书',
    });
    expect(view.clock.state).toBe('stopped');
  });

  test('the applicant loads the letter; its QR code proves number, day and hash', async () => {
    const progress = await progressOf(app, organ.agency, requestId);
    expect(progress.reply?.files.map((it) => it.name)).toEqual([
      '资金使用情况.txt',
      '政府信息部分公开告知书（青测公开告〔2025〕1号）.pdf',
    ]);
    const pdf = await downloadForApplicant(
      app,
      organ.agency,
      requestId,
      progress.reply?.files[1]?.fileId ?? '',
    );
    expect(Buffer.from(pdf.bytes).subarray(0, 5).toString()).toBe('%PDF-');
    const { rows } = await app.store.read(organ.agency.id, async (tx) => ({
      rows: await tx.letters.ofRequest(requestId),
    }));
    expect(await letterProof(app, rows.at(-1)?.token ?? '')).toMatchObject({
      number: '青测公开告〔2025〕1号',
      signedOn: '2025-05-30',
    });
  });

  test('the case stands in its cell of table 3 and in the published report', async () => {
    const { editor } = organ.people;
    app.setNow('2026-01-12');
    const report = await viewReport(app, editor as Actor, 2025);
    expect(report.figures.table3.partial).toEqual([1, 0, 0, 0, 0, 0, 1]);
    const cell = await reportCell(app, editor as Actor, 2025, { row: 'partial', column: 0 });
    expect(cell.items.map((it) => it.id)).toEqual([requestId]);
    const sections = {
      overview:
        '（一）主动公开。（二）依申请公开。（三）政府信息管理。（四）政府信息公开平台建设。（五）监督保障。',
      proactive: '',
      requests: '',
      disputes: '',
      problems: '无。',
      other: report.offered.other ?? '',
    };
    const { table2, table4 } = report.figures;
    granted(
      await saveReport(app, editor as Actor, 2025, {
        edit: { table2, table4: [...table4], sections },
        expectedVersion: report.version,
      }),
    );
    await reportSteps(app, organ, 2025, [...APPROVAL, ['publisher', 'publish']]);
    const published = await publishedReport(app, organ.agency, 2025);
    expect(published?.figures.table3.new_received).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('chains, caches, files and numbers of the organ verify', async () => {
    const result = await verifyAgency(app, organ.agency.id);
    expect(result.faults).toEqual([]);
    expect(result.requests).toBe(1);
  });
});
