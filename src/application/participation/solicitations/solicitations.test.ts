import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../../tests/factories/organ.ts';
import { granted } from '../../../../tests/factories/result.ts';
import { verifyAgency } from '../../verification/verify-agency.ts';
import { participationSteps, taken, VISITOR_SECRETS, visitorForm } from '../participation.steps.ts';
import { editResults } from './edit-solicitation.ts';
import { handInOpinion } from './hand-in-opinion.ts';
import { exportOpinions, listOpinions, settleOpinions } from './opinions.ts';
import { publicSolicitation, publicSolicitations } from './public-solicitations.ts';
import { viewSolicitation } from './view-solicitation.ts';

const GROUP_A = '019f0000-0000-7000-8000-00000000000a';
const GROUP_B = '019f0000-0000-7000-8000-00000000000b';

describe('a solicitation from draft to results', () => {
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

  const shown = async (): Promise<readonly string[]> =>
    (await publicSolicitations(app, organ.agency)).map((it) => it.id);

  test('a period of less than thirty days is refused before anything is kept', async () => {
    await expect(steps.solicitation({ kind: 'regulation', toOn: '2025-06-10' })).rejects.toThrow(
      /period-too-short/,
    );
    expect(await app.store.read(organ.agency.id, (tx) => tx.solicitations.list())).toEqual([]);
  });

  test('nobody outside sees a draft, one under review, or one that begins later', async () => {
    const id = await steps.solicitation({ fromOn: '2025-05-14', toOn: '2025-06-20' });
    const hidden = async () => {
      expect(await shown()).not.toContain(id);
      await expect(publicSolicitation(app, organ.agency, id)).rejects.toThrow('没有找到');
      await expect(steps.opinion(id, '太早的意见')).rejects.toThrow('没有找到');
    };
    await hidden();
    granted(await steps.step(id, 'submit', 'clerk'));
    await hidden();
    granted(await steps.step(id, 'approve', 'head'));
    await hidden();
    app.setNow('2025-05-14T00:00:00+08:00');
    expect(await shown()).toContain(id);
    expect((await publicSolicitation(app, organ.agency, id)).status).toBe('open');
  });

  test('whoever submits does not approve, and who may not review is forbidden', async () => {
    const id = await steps.solicitation();
    granted(await steps.step(id, 'submit', 'head'));
    expect(await steps.step(id, 'approve', 'head')).toMatchObject({
      refusal: { code: 'separation-of-duties' },
    });
    await expect(steps.step(id, 'approve', 'publisher')).rejects.toThrow('没有办理该事项的权限');
    expect(granted(await steps.step(id, 'approve', 'clerk')).stage).toBe('approved');
  });

  test('a draft with an identity number or a mobile number of somebody is not submitted', async () => {
    const id = await steps.solicitation({ draft: '联系人电话 13800000000' });
    expect(await steps.step(id, 'submit', 'clerk')).toMatchObject({ refusal: { code: 'release-check' } });
  });

  test('the same form sent twice is one opinion, also at once; with other words it is refused', async () => {
    const id = await steps.opened();
    const form = visitorForm(organ, { name: '', contact: '', text: '只提交一次的意见' });
    const both = await Promise.all([handInOpinion(app, id, form), handInOpinion(app, id, form)]);
    expect(new Set(both.map((it) => taken(it).number)).size).toBe(1);
    expect(taken(await handInOpinion(app, id, form)).number).toBe(taken(both[0]).number);
    const other = { ...form, input: { name: '', contact: '', text: '换了内容的意见' } };
    expect(await handInOpinion(app, id, other)).toMatchObject({
      refusal: { code: 'idempotency-key-reused' },
    });
    expect(await listOpinions(app, steps.who('clerk'), id)).toHaveLength(1);
  });

  test('machines are kept off: the hidden field, and more than ten in a quarter of an hour', async () => {
    const id = await steps.opened();
    const trapped = { defence: { trap: 'https://spam.example', remoteAddress: '203.0.113.9' } };
    expect(await steps.opinion(id, '垃圾意见', trapped)).toMatchObject({ refusal: { code: 'trap-filled' } });
    const flood = { defence: { trap: '', remoteAddress: '203.0.113.10' } };
    const answers: boolean[] = [];
    for (let count = 0; count < 11; count += 1)
      answers.push((await steps.opinion(id, `第${count}条意见`, flood)).ok);
    expect(answers).toEqual([...Array.from({ length: 10 }, () => true), false]);
  });

  test('four files are too many, and an empty opinion is none', async () => {
    const id = await steps.opened();
    const many = { uploads: Array.from({ length: 4 }, () => steps.upload) };
    expect(await steps.opinion(id, '附件太多', many)).toMatchObject({
      errors: { uploads: expect.stringContaining('3个文件') },
    });
    expect(await steps.opinion(id, '')).toMatchObject({ errors: { text: expect.any(String) } });
  });

  test('opinions are counted exactly, and the numbers published do not move afterwards', async () => {
    const id = await steps.opened();
    for (const text of ['提高标准', '再提高标准', '取消限制', '广告'])
      taken(await steps.opinion(id, `${text}，请采纳`));
    const [first, second, third, spam] = await listOpinions(app, steps.who('clerk'), id);
    app.setNow('2025-06-12');
    expect(await steps.opinion(id, '来晚了的意见')).toMatchObject({ refusal: { code: 'not-open' } });
    const { version } = await viewSolicitation(app, steps.who('clerk'), id);
    const groups = [
      { id: GROUP_A, title: '提高补助标准', treatment: 'not-adopted' as const, reasons: '超出财力' },
      { id: GROUP_B, title: '取消限制', treatment: 'adopted' as const, reasons: '' },
    ];
    const edit = { overview: '共收到意见四条', groups, version };
    granted(await editResults(app, steps.who('clerk'), id, edit));
    const settle = (to: object) => settleOpinions(app, steps.who('clerk'), id, to as never);
    const [a, b, c, d] = [first?.id, second?.id, third?.id, spam?.id];
    granted(await settle({ to: 'group', groupId: GROUP_A, opinionIds: [a, b] }));
    granted(await settle({ to: 'group', groupId: GROUP_B, opinionIds: [c] }));
    expect(await steps.step(id, 'submit-results', 'clerk')).toMatchObject({
      refusal: { code: 'opinions-unsettled' },
    });
    granted(await settle({ to: 'set-aside', reason: '与征集事项无关', opinionIds: [d] }));
    granted(await steps.step(id, 'submit-results', 'clerk'));
    expect((await publicSolicitation(app, organ.agency, id)).results).toBeNull();
    expect(await steps.step(id, 'publish-results', 'clerk')).toMatchObject({
      refusal: { code: 'separation-of-duties' },
    });
    granted(await steps.step(id, 'publish-results', 'head'));
    expect(await settle({ to: 'new', opinionIds: [a] })).toMatchObject({
      refusal: { code: 'results-fixed' },
    });
    const published = await publicSolicitation(app, organ.agency, id);
    expect(published.results?.counts).toMatchObject({
      received: 4,
      counted: 3,
      setAside: 1,
      byTreatment: { adopted: 1, 'partly-adopted': 0, 'not-adopted': 2 },
      byGroup: { [GROUP_A]: 2, [GROUP_B]: 1 },
    });
    expect((await verifyAgency(app, organ.agency.id)).faults).toEqual([]);
  });

  test('an opinion of another solicitation is not settled here', async () => {
    const [one, other] = [await steps.opened(), await steps.opened()];
    taken(await steps.opinion(one, '属于另一项的意见'));
    const [opinion] = await listOpinions(app, steps.who('clerk'), one);
    const input = { to: 'set-aside' as const, reason: '试一试', opinionIds: [opinion?.id ?? ''] };
    expect(await settleOpinions(app, steps.who('clerk'), other, input)).toMatchObject({
      refusal: { code: 'unknown-opinion' },
    });
    expect((await listOpinions(app, steps.who('clerk'), one))[0]?.state).toBe('new');
  });

  test('the export names nobody, strikes out numbers, and begins no formula', async () => {
    const id = await steps.opened();
    taken(await steps.opinion(id, '=HYPERLINK("x") 请联系13800000000、a@b.example'));
    const { bytes } = await exportOpinions(app, steps.who('clerk'), id);
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""x"") 请联系［电话号码］、［电子邮箱］"`);
    for (const secret of Object.values(VISITOR_SECRETS)) expect(text).not.toContain(secret);
  });

  test('one withdrawn keeps its title and the reason in public, and nothing else', async () => {
    const id = await steps.opened();
    granted(await steps.step(id, 'withdraw', 'head', '起草依据发生变化'));
    const gone = await publicSolicitation(app, organ.agency, id);
    expect(gone).toMatchObject({ content: null, files: [], withdrawalReason: '起草依据发生变化' });
    expect(await steps.opinion(id, '撤回以后的意见')).toMatchObject({ refusal: { code: 'not-open' } });
  });
});
