import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { citizenForm } from '../../../tests/factories/application.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { tableCounts } from '../../../tests/factories/table-counts.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { USUAL_LAYOUT } from '../../domain/letters/letter-layout.ts';
import { type Actor, NotFound } from '../actor.ts';
import { changeLetterLayout } from '../agencies/letter-layout.ts';
import { loadCase, SEALED } from './load-case.ts';
import { performAction } from './perform-action.ts';
import { previewLetters } from './preview-letters.ts';
import { registerRequest } from './register-request.ts';

let app: TestApp;
let organ: TestOrgan;
let clerk: Actor;
let requestId: string;

beforeAll(async () => {
  app = await createTestApp('2025-05-12');
  organ = await createOrgan(app);
  clerk = organ.people['clerk'] as Actor;
  requestId = await takenUp();
});
afterAll(() => app.close());

async function takenUp(): Promise<string> {
  const arrival = { channel: 'in-person' as const, arrivedOn: plainDate('2025-05-12'), confirmedOn: null };
  const command = { ...arrival, title: '测试申请', form: citizenForm() };
  const { requestId: id } = granted(await registerRequest(app, clerk, command));
  const input = { title: '测试申请', departmentId: null, handlerId: clerk.staffId, note: '' };
  granted(await performAction(app, clerk, id, { action: 'take-up', input }));
  return id;
}

const points = [{ what: '年度不明', guidance: '请写明年度' }];
const clarification = { action: 'request-clarification', input: { days: 10, points } } as const;
const counters = () =>
  app.store.read(organ.agency.id, async (tx) => (await tx.ledger.recent('cases', 1))[0]?.seq);

describe('a preview of the letters of an action', () => {
  test('shows the letter without number, day and code', async () => {
    const [letter, ...others] = granted(await previewLetters(app, clerk, requestId, clarification));
    expect(letter).toMatchObject({ kind: 'L03', number: null, signedOn: null, verifyUrl: null });
    expect(JSON.stringify(letter?.paragraphs)).toContain('年度不明');
    expect(others).toEqual([]);
  });

  test('writes nothing, takes no number and moves no chain, however often it is asked for', async () => {
    const before = [await tableCounts(app.database), await counters()];
    const all = await Promise.all(
      Array.from({ length: 20 }, () => previewLetters(app, clerk, requestId, clarification)),
    );
    expect(all.every((it) => it.ok)).toBe(true);
    expect([await tableCounts(app.database), await counters()]).toEqual(before);
  });

  test('says what the letter issued right after it says, but for number, day and code', async () => {
    const id = await takenUp();
    const [shown] = granted(await previewLetters(app, clerk, id, clarification));
    granted(await performAction(app, clerk, id, clarification));
    const issued = await app.store.read(organ.agency.id, async (tx) => {
      const { dataKey } = await loadCase(app, tx, id);
      const [letter] = await tx.letters.ofRequest(id);
      if (!letter) throw new Error('no letter');
      return JSON.parse(dataKey.openText(letter.sealedData, SEALED.letter)) as LetterData;
    });
    expect(issued.number).toMatch(/〔2025〕1号$/);
    expect({ ...issued, number: null, signedOn: null, verifyUrl: null }).toEqual(shown);
  });

  test('of two letters one after the other leaves the numbers without a gap', async () => {
    const id = await takenUp();
    granted(await previewLetters(app, clerk, id, clarification));
    granted(await performAction(app, clerk, id, clarification));
    const letters = await app.store.read(organ.agency.id, (tx) => tx.letters.ofRequest(id));
    expect(letters.map((it) => it.serial)).toEqual([2]);
  });

  test('refuses as the action would: what is missing with its article, the wrong time, the wrong person', async () => {
    const extension = { action: 'extend', input: { days: 10, reasons: '　' } } as const;
    const head = organ.people['head'] as Actor;
    expect(await previewLetters(app, head, requestId, extension)).toMatchObject({
      refusal: { code: 'letter-incomplete', article: expect.stringContaining('第三十三条') },
    });
    expect(await previewLetters(app, clerk, requestId, extension)).toMatchObject({
      refusal: { code: 'forbidden' },
    });
    const fee = { basis: 'by-page', count: 10, grounds: '超过', wayToPay: '转账' } as const;
    expect(await previewLetters(app, clerk, requestId, { action: 'notice-fee', input: fee })).toMatchObject({
      refusal: { code: 'fee-free' },
    });
    const answered = {
      action: 'receive-clarification',
      input: { on: plainDate('2025-05-12'), note: '2024年度', lateReason: '' },
    } as const;
    expect(await previewLetters(app, clerk, requestId, answered)).toMatchObject({ ok: false });
  });

  test('of a case of another organ finds nothing', async () => {
    const other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
    const stranger = other.people['clerk'] as Actor;
    await expect(previewLetters(app, stranger, requestId, clarification)).rejects.toThrow(NotFound);
  });

  test('of a step without a letter is empty', async () => {
    const noted = { action: 'withdraw', input: { note: '来电撤回' } } as const;
    const before = await tableCounts(app.database);
    expect(granted(await previewLetters(app, clerk, requestId, noted))).toEqual([]);
    expect(await tableCounts(app.database)).toEqual(before);
  });

  test('wears the layout of the organ', async () => {
    const administrator = organ.people['administrator'] as Actor;
    const fonts = { title: null, body: null, heading: null };
    const layout = { ...USUAL_LAYOUT, fonts, officeNote: '公开科', version: 0 };
    granted(await changeLetterLayout(app, administrator, layout));
    const [letter] = granted(await previewLetters(app, clerk, requestId, clarification));
    expect(letter?.agency.contact).toBe('公开科');
    expect(letter?.layout?.officeNote).toBe('公开科');
  });
});
