import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrgan } from '../../../tests/factories/organ.ts';
import { type Cases, type Driven, openCases, sign } from './cases.steps.ts';

/** What loses cases in court (`domain-law` 9.2) and what the API therefore gives no way to do. */
describe('there is no way to', () => {
  let cases: Cases;
  beforeAll(async () => {
    cases = await openCases();
  });
  afterAll(() => cases.http.close());

  const inHand = async (): Promise<Driven> => {
    const opened = await cases.open('in-person', '2025-05-12');
    await opened.take('2025-05-12', 'clerk', 'take-up');
    return opened;
  };
  const offered = async (it: Driven, who = 'handler'): Promise<string[]> =>
    (await it.see(who)).actions.map((action: { action: string }) => action.action);

  test('ask for a second clarification, or for one that restarts the clock after seven working days', async () => {
    const it = await inHand();
    await it.take('2025-05-13', 'handler', 'request-clarification');
    await it.take('2025-05-14', 'clerk', 'receive-clarification', { on: '2025-05-14' });
    expect(await offered(it)).not.toContain('request-clarification');
    expect(await it.attempt('2025-05-14', 'handler', 'request-clarification')).toEqual([
      409,
      'clarification-once',
    ]);
    const late = await inHand();
    const due = (await late.see()).clock.replyDueOn;
    expect(await late.attempt('2025-05-22', 'handler', 'request-clarification')).toEqual([
      409,
      'clarification-too-late',
    ]);
    await late.take('2025-05-22', 'handler', 'ask-informally');
    expect((await late.see()).clock.replyDueOn).toBe(due);
  });

  test('extend twice, on or after the due day, by more than twenty working days, or by anybody but the head', async () => {
    const it = await inHand();
    expect((await it.attempt('2025-05-20', 'head', 'extend', { days: 21 }))[0]).toBe(400);
    for (const who of ['handler', 'clerk', 'signatory'])
      expect((await it.attempt('2025-05-20', who, 'extend'))[0]).toBe(403);
    await it.take('2025-05-20', 'head', 'extend', { days: 5 });
    expect(await it.attempt('2025-05-21', 'head', 'extend')).toEqual([409, 'extension-once']);
    const late = await inHand();
    for (const day of ['2025-06-10', '2025-06-11'])
      expect(await late.attempt(day, 'head', 'extend')).toEqual([409, 'reply-due']);
  });

  test('say that information does not exist without a search record, not even by correcting the outcome', async () => {
    const it = await inHand();
    const none = { outcome: 'does-not-exist', facts: { grounds: '没有制作或者获取' } };
    expect(await it.attempt('2025-05-13', 'handler', 'draft', none)).toEqual([409, 'letter-incomplete']);
    await sign(it, '2025-05-13');
    const signed = (await it.see()).timeline.find((step: { type: string }) => step.type === 'signed');
    const change = { supersedes: signed.seq, on: '2025-05-13', outcome: 'does-not-exist' };
    expect(await it.attempt('2025-05-13', 'head', 'correct', change)).toEqual([409, 'search-record-missing']);
  });

  test('serve by a courier', async () => {
    const it = await inHand();
    await sign(it, '2025-05-13');
    for (const carrier of ['sf-express', '顺丰速运', 'courier'])
      expect((await it.attempt('2025-05-14', 'clerk', 'serve', { on: '2025-05-14', carrier }))[1]).toBe(
        'courier-not-allowed',
      );
    expect((await it.attempt('2025-05-14', 'clerk', 'serve', { method: 'courier' }))[0]).toBe(400);
  });

  test('refuse under arts. 14 to 16 without telling that reconsideration comes first', async () => {
    const it = await inHand();
    const refusal = {
      outcome: 'denied-internal',
      facts: { grounds: '属于本机关内部工作流程信息', internalKind: 'workflow' },
    };
    await sign(it, '2025-05-13', refusal);
    const { letters } = await it.see();
    const letter = await (await cases.client('clerk')).get(`${it.path}/letters/${letters.at(-1).id}/docx`);
    expect(letter.status).toBe(200);
    const preview = await (await cases.client('signatory')).post(`${it.path}/letter-preview`, null);
    const remedy = preview.body.remedy.join('');
    expect(remedy).toMatch(/先向青禾区人民政府.*申请行政复议/);
    expect(remedy).not.toContain('六个月');
    const given = await inHand();
    await sign(given, '2025-05-13');
    const signed = (await given.see()).timeline.find((step: { type: string }) => step.type === 'signed');
    const change = { supersedes: signed.seq, on: '2025-05-13', outcome: 'denied-internal' };
    expect(await given.attempt('2025-05-13', 'head', 'correct', change)).toEqual([409, 'remedy-differs']);
  });

  test('reach a case of another organ, to see it or to act in it', async () => {
    const it = await inHand();
    const other = await createOrgan(cases.http.app, { code: 'qhq-lin', name: '青禾区邻局' });
    const stranger = await cases.http.as(other.people['clerk']);
    const id = it.path.split('/').at(-1);
    for (const base of [cases.http.base, `/api/v1/agencies/${other.agency.id}`]) {
      const path = `${base}/access-requests/${id}`;
      expect([403, 404]).toContain((await stranger.get(path)).status);
      const withdrawn = await stranger.post(`${path}/withdraw`, { note: '来电撤回' }, { 'if-match': '"1"' });
      expect([403, 404]).toContain(withdrawn.status);
    }
    expect((await it.see()).status).toBe('in-hand');
  });
});
