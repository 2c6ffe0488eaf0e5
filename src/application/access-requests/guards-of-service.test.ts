import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPROVAL, reportSteps } from '../../../tests/factories/annual-reports.ts';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { servedAtCounter, servedOnline, signing } from '../../../tests/factories/signing.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import type { Actor } from '../actor.ts';
import { saveReport, viewReport } from '../annual-reports/edit-report.ts';
import type { ActionInput } from './action-commands.ts';
import { addCaseFile } from './case-files.ts';
import { loadCase, SEALED } from './load-case.ts';
import { performAction } from './perform-action.ts';
import { registerRequest } from './register-request.ts';

const day = (text: string) => text as PlainDate;

describe('what must be there before a reply goes out, and which days may be entered', () => {
  let app: TestApp;
  let organ: TestOrgan;
  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
  });
  afterAll(() => app.close());

  const who = (name: string): Actor => organ.people[name] as Actor;
  const register = (change: object = {}) =>
    registerRequest(app, who('clerk'), {
      channel: 'in-person',
      arrivedOn: day('2025-05-12'),
      confirmedOn: null,
      title: '测试申请',
      form: citizenForm(),
      ...change,
    });
  const act = <A extends Action>(id: string, name: string, action: A, input: ActionInput<A>) =>
    performAction(app, who(name), id, { action, input });

  const sign = async (id: string) => act(id, 'signatory', 'sign', await signing(app, who('signatory'), id));

  async function toSign(servedOnline: boolean): Promise<string> {
    const id = granted(await register()).requestId;
    granted(
      await act(id, 'clerk', 'take-up', {
        title: '测试',
        departmentId: null,
        handlerId: who('handler').staffId,
        note: '',
      }),
    );
    granted(
      await act(id, 'handler', 'draft', {
        outcome: 'provided',
        departure: '',
        answers: [],
        servedOnline,
        facts: { files: [{ name: '材料', pages: 1 }] },
      }),
    );
    granted(await act(id, 'handler', 'submit-review', {}));
    granted(await act(id, 'legal', 'pass-legal-review', { note: '' }));
    granted(await act(id, 'secrecy', 'pass-secrecy-review', { note: '' }));
    return id;
  }

  test('a reply that promises files on line is not signed before they are there', async () => {
    const id = await toSign(true);
    expect(await sign(id)).toMatchObject({
      ok: false,
      refusal: { code: 'material-missing' },
    });
    await addCaseFile(app, who('handler'), id, {
      purpose: 'reply-material',
      name: '材料.txt',
      bytes: Buffer.from('材料'),
    });
    granted(await sign(id));
    granted(await act(id, 'clerk', 'serve', servedOnline));
  });

  test('a reply without the on-line channel of review is not served on line', async () => {
    const id = await toSign(false);
    granted(await sign(id));
    expect(await act(id, 'clerk', 'serve', servedOnline)).toMatchObject({
      ok: false,
      refusal: { code: 'not-drafted-online' },
    });
    granted(await act(id, 'clerk', 'serve', servedAtCounter('2025-05-12')));
  });

  test('only somebody who may handle becomes the handler; a search lies in the past and runs forward', async () => {
    const id = granted(await register()).requestId;
    const given = { title: '测试', departmentId: null, note: '' };
    expect(
      await act(id, 'clerk', 'take-up', { ...given, handlerId: who('administrator').staffId }),
    ).toMatchObject({ ok: false, refusal: { code: 'unknown-handler' } });
    granted(await act(id, 'clerk', 'take-up', { ...given, handlerId: who('handler').staffId }));
    const search = {
      systems: ['档案系统'],
      keywords: ['改造'],
      places: ['档案室'],
      peopleRoles: ['档案员'],
      result: '未找到',
      found: false,
    };
    for (const [from, to] of [
      ['2025-05-12', '2025-05-01'],
      ['2025-05-12', '2025-05-13'],
    ] as const) {
      expect(
        await act(id, 'handler', 'record-search', { ...search, from: day(from), to: day(to) }),
      ).toMatchObject({ ok: false, refusal: { code: 'search-days' } });
    }
  });

  test('a letter of a real organ carries a QR code only once the public address is set', async () => {
    const addressOf = async (isSet: boolean) => {
      const id = await toSign(false);
      const input = await signing(app, who('signatory'), id);
      granted(
        await performAction({ ...app, publicUrlIsSet: isSet }, who('signatory'), id, {
          action: 'sign',
          input,
        }),
      );
      return app.store.read(organ.agency.id, async (tx) => {
        const { dataKey } = await loadCase(app, tx, id);
        const letter = (await tx.letters.ofRequest(id)).at(-1);
        expect(letter?.pdfSha256).not.toBeNull();
        const data = JSON.parse(
          dataKey.openText(letter?.sealedData ?? Buffer.alloc(0), SEALED.letter),
        ) as LetterData;
        return data.verifyUrl;
      });
    };
    expect(await addressOf(false)).toBeNull();
    expect(await addressOf(true)).toMatch(/^http:\/\/127\.0\.0\.1:8710\/verify\//);
  });

  test('a title does not name the applicant', async () => {
    expect(await register({ title: '测试申请人查询本人档案' })).toMatchObject({
      ok: false,
      refusal: { code: 'title-personal' },
    });
  });

  test('a day of receipt in a year whose report is approved, or before the Regulations, is refused', async () => {
    const answered = await toSign(false);
    granted(await sign(answered));
    app.setNow('2026-01-12');
    expect(await register({ arrivedOn: day('2018-12-31') })).toMatchObject({
      ok: false,
      refusal: { code: 'day-too-early' },
    });
    const { version, figures, offered } = await viewReport(app, who('editor'), 2025);
    const sections = {
      overview: '（一）主动公开（二）依申请公开（三）政府信息管理（四）政府信息公开平台建设（五）监督保障',
      proactive: '',
      requests: '',
      disputes: '',
      problems: '无。',
      other: offered.other ?? '',
    };
    const edit = { table2: figures.table2, table4: [...figures.table4], sections };
    granted(await saveReport(app, who('editor'), 2025, { edit, expectedVersion: version }));
    await reportSteps(app, organ, 2025, APPROVAL);
    expect(await register({ arrivedOn: day('2025-12-30') })).toMatchObject({
      ok: false,
      refusal: { code: 'year-closed' },
    });
    granted(await register({ arrivedOn: day('2026-01-09') }));
    // A reply counted in that year is not taken back: its outcome and day stand in the approved tables.
    expect(await act(answered, 'signatory', 'cancel-letter', { note: '文书有误' })).toMatchObject({
      ok: false,
      refusal: { code: 'year-closed' },
    });
  });
});
