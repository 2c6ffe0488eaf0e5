import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { found, tablesAsText } from '../../../../tests/canary.steps.ts';
import { createTestApp, type TestApp } from '../../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../../tests/factories/organ.ts';
import { granted } from '../../../../tests/factories/result.ts';
import { listLooks } from '../../staff/list-looks.ts';
import { LETTER, participationSteps, taken, VISITOR_SECRETS, visitorForm } from '../participation.steps.ts';
import { messageStatistics, publicAnswer, publicAnswers } from './public-answers.ts';
import { revealSender } from './reveal-sender.ts';
import { sendLetter } from './send-message.ts';
import { trackMessage } from './track-message.ts';
import { listMessages, viewMessage } from './view-message.ts';

describe('letters and reports of errors', () => {
  let app: TestApp;
  let organ: TestOrgan;
  let steps: ReturnType<typeof participationSteps>;
  beforeAll(async () => {
    app = await createTestApp('2025-05-12');
    organ = await createOrgan(app);
    steps = participationSteps(app, organ);
  });
  beforeEach(() => app.setNow('2025-05-12'));
  afterAll(() => app.close());

  const all = { offset: 0, limit: 100 };
  const publicIds = async () => (await publicAnswers(app, organ.agency, all)).items.map((it) => it.id);

  test('a letter lies sealed: neither words nor sender stand anywhere in the database', async () => {
    const secret = '海棠九九二四的补助问题';
    await steps.letter({ subject: secret, text: `${secret}怎样办理` });
    const kept = await tablesAsText(app.database.adminUrl);
    const leaks = [...kept].filter(
      ([, text]) => found(text, [secret, ...Object.values(VISITOR_SECRETS)]).length > 0,
    );
    expect(leaks).toEqual([]);
  });

  test('its answer reaches its sender by number and code once it is released, and not before', async () => {
    const { id, number, queryCode } = await steps.letter();
    const asked = () => trackMessage(app, organ.agency, { number, queryCode }, '192.0.2.1');
    granted(await steps.act(id, 'draft-answer', 'clerk'));
    expect(granted(await asked())).toMatchObject({ answer: null, statusLabel: '办理中' });
    expect(await publicIds()).not.toContain(id);
    granted(await steps.act(id, 'release-answer', 'head'));
    expect(granted(await asked()).answer).toBe('每台补助一万元。');
    expect(await publicIds()).toContain(id);
  });

  test('a wrong code opens nothing, and five wrong codes make a visitor wait', async () => {
    const { number } = await steps.letter();
    const codes: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      const answer = await trackMessage(app, organ.agency, { number, queryCode: 'AAAA' }, '192.0.2.77');
      codes.push(answer.ok ? 'ok' : answer.refusal.code);
    }
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'no-such-message'), 'too-many-attempts']);
  });

  test('without consent no answer is published, whatever the clerk drafts', async () => {
    const { id } = await steps.letter({ consents: 'no' });
    expect(await steps.act(id, 'draft-answer', 'clerk')).toMatchObject({ refusal: { code: 'no-consent' } });
    granted(await steps.act(id, 'draft-answer', 'clerk', { publication: null }));
    granted(await steps.act(id, 'release-answer', 'head'));
    expect(await publicIds()).not.toContain(id);
    await expect(publicAnswer(app, organ.agency, id)).rejects.toThrow('没有找到');
  });

  test('words for the public that name the sender or anybody’s number are refused', async () => {
    const { id } = await steps.letter();
    for (const question of [`${VISITOR_SECRETS.name}问补助`, '请回电13800000000', '身份证110101199003070038'])
      expect(
        await steps.act(id, 'draft-answer', 'clerk', {
          publication: { title: '补助', question, answer: '见答复' },
        }),
      ).toMatchObject({ refusal: { code: expect.stringMatching(/personal-data|release-check/) } });
  });

  test('the drafter does not release; a return goes back to work; a public answer can be taken down', async () => {
    const { id } = await steps.letter();
    granted(await steps.act(id, 'draft-answer', 'head'));
    expect(await steps.act(id, 'release-answer', 'head')).toMatchObject({
      refusal: { code: 'separation-of-duties' },
    });
    granted(await steps.act(id, 'return-answer', 'clerk'));
    await steps.answered(id);
    expect(await publicIds()).toContain(id);
    granted(await steps.act(id, 'take-down', 'head'));
    expect(await publicIds()).not.toContain(id);
  });

  test('staff see the sender masked; a look in clear is recorded with its reason, and only some may', async () => {
    const { id, number } = await steps.letter();
    const view = JSON.stringify(await viewMessage(app, steps.who('clerk'), id));
    for (const secret of Object.values(VISITOR_SECRETS)) expect(view).not.toContain(secret);
    const reason = { reason: '电话核实来信内容' };
    const shown = granted(await revealSender(app, steps.who('clerk'), id, reason));
    expect(shown).toMatchObject({ ...VISITOR_SECRETS, text: LETTER.text });
    const [look] = await listLooks(app, steps.who('head'));
    expect(look).toMatchObject({ ...reason, number });
    await expect(revealSender(app, steps.who('publisher'), id, reason)).rejects.toThrow('权限');
    expect(() => viewMessage(app, steps.who('secrecy'), id)).toThrow('权限');
  });

  test('the queue is headed by what is overdue, and warns after two months and after three', async () => {
    const { id } = await steps.letter();
    const standing = async (day: string) => {
      app.setNow(day);
      const { items } = await listMessages(app, steps.who('clerk'), { ...all, overdue: true });
      return items.find((it) => it.id === id)?.inspection;
    };
    expect(await standing('2025-05-19')).toBeUndefined();
    expect(await standing('2025-05-20')).toBe('none');
    expect(await standing('2025-07-13')).toBe('warning');
    expect(await standing('2025-08-13')).toBe('veto');
  });

  test('a report of an error is answered at once, is never public, and is counted in time', async () => {
    const before = (await messageStatistics(app, steps.who('clerk'))).lines;
    expect(before.filter((it) => it.kind === 'site-error')).toEqual([]);
    const { id, number, queryCode } = await steps.siteError();
    const late = await steps.siteError();
    granted(await steps.act(id, 'answer-error', 'clerk'));
    expect(
      granted(await trackMessage(app, organ.agency, { number, queryCode }, '192.0.2.2')).answer,
    ).toContain('已经改正');
    expect(await publicIds()).not.toContain(id);
    app.setNow('2025-05-20');
    granted(await steps.act(late.id, 'answer-error', 'clerk'));
    const { lines } = await messageStatistics(app, steps.who('clerk'));
    expect(lines.filter((it) => it.kind === 'site-error')).toMatchObject([
      { received: 2, answered: 2, inTime: 1, overdue: 0 },
    ]);
  });

  test('what is set aside tells its sender why, and counts for no inspection', async () => {
    const { id, number, queryCode } = await steps.letter();
    granted(await steps.act(id, 'set-aside', 'clerk'));
    const told = granted(await trackMessage(app, organ.agency, { number, queryCode }, '192.0.2.3'));
    expect(told.answer).toBe('内容与本机关职责无关。');
    app.setNow('2026-01-01');
    expect((await viewMessage(app, steps.who('clerk'), id)).inspection).toBe('none');
  });

  test('the list of answers is searched, narrowed by category, and holds one organ’s alone', async () => {
    const other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
    const { id } = await steps.letter({ category: 'suggestion' });
    await steps.answered(id, {
      publication: { title: '延长开放时间', question: '能否延长100%', answer: '已经延长' },
    });
    const search = (filter: object) => publicAnswers(app, organ.agency, { ...all, ...filter });
    expect((await search({ words: '延长' })).items.map((it) => it.id)).toEqual([id]);
    expect((await search({ words: '100%' })).total).toBe(1);
    expect((await search({ words: '10_%' })).total).toBe(0);
    expect((await search({ category: 'suggestion' })).total).toBe(1);
    expect((await publicAnswers(app, other.agency, all)).total).toBe(0);
    await expect(publicAnswer(app, other.agency, id)).rejects.toThrow('没有找到');
  });

  test('a letter that is too long is refused with a message for its field', async () => {
    const sent = visitorForm(organ, { ...LETTER, text: '长'.repeat(3001) });
    expect(await sendLetter(app, sent)).toMatchObject({ errors: { text: expect.stringContaining('3000') } });
    expect(taken(await sendLetter(app, visitorForm(organ, LETTER))).number).toMatch(/^QHQ-CSJ-X-2025-\d{5}$/);
  });
});
