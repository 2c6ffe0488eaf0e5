import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../../application/actor.ts';
import {
  figuresWith,
  memberNamed,
  openedCollection,
  reportFile,
  someCollections,
} from '../../application/report-collections/collections.steps.ts';
import { type IssuedLink, issueLinks } from '../../application/report-collections/issue-links.ts';
import { stepMember } from '../../application/report-collections/step-member.ts';
import { viewMember } from '../../application/report-collections/view-member.ts';
import { portalRoutes } from '../routes.ts';
import { createVisitor, type Visitor } from '../shared/http/visitor.fixture.ts';

const ONE = '青禾区示例一局';
const TWO = '青禾区示例二局';

let app: TestApp;
let server: FastifyInstance;
let clerk: Actor;

beforeAll(async () => {
  app = { ...(await createTestApp('2025-01-15')), publicUrlIsSet: true };
  const organ = await createOrgan(app);
  clerk = organ.people['clerk'] as Actor;
  await openedCollection(app, clerk, [ONE, TWO]);
  server = Fastify();
  await server.register(portalRoutes(app));
});
afterAll(async () => {
  await server.close();
  await app.close();
});

async function linkOf(name: string): Promise<IssuedLink> {
  const { memberId } = await memberNamed(app, clerk, name);
  const [link] = granted(await issueLinks(app, clerk, 2024, { memberIds: [memberId], byEmail: false }));
  if (!link) throw new Error('no link');
  return link;
}
const pathOf = ({ url }: IssuedLink): string => new URL(url).pathname;
const entering = async (link: IssuedLink): Promise<Visitor> => {
  const visitor = createVisitor(server);
  expect((await visitor.post(pathOf(link), { code: link.code })).statusCode).toBe(303);
  return visitor;
};
const upload = async (visitor: Visitor, link: IssuedLink, name = ONE, change = {}) => {
  const file = await reportFile(app, name, change);
  const bytes = new Uint8Array(file.bytes);
  return visitor.upload(`${pathOf(link)}/upload`, {}, [{ field: 'report', name: file.name, bytes }]);
};

describe('the page of a member', () => {
  test('is the same for every address before the code, and names nobody', async () => {
    const link = await linkOf(ONE);
    const nowhere = '/report-collections/qhq-csj.0000-0000-0000';
    const [closed, unknown] = [
      await createVisitor(server).get(pathOf(link)),
      await createVisitor(server).get(nowhere),
    ];
    expect([closed.statusCode, unknown.statusCode]).toEqual([200, 200]);
    const tokenOf = (path: string) => path.split('/').at(-1) ?? '';
    expect(closed.body.replaceAll(tokenOf(pathOf(link)), tokenOf(nowhere))).toBe(unknown.body);
    expect(closed.body).not.toContain(ONE);
    const visitor = createVisitor(server);
    expect((await visitor.post(pathOf(link), { code: 'AAAA-AAAA-AAAA' })).statusCode).toBe(422);
    expect((await visitor.post(`${pathOf(link)}/hand-in`)).headers.location).toContain('expired');
    expect(closed.headers['cache-control']).toBe('no-store');
    expect(closed.headers['x-robots-tag']).toContain('noindex');
  });

  test('shows what was read, hands it in when the organ says so, and takes part in the dialogue', async () => {
    const link = await linkOf(ONE);
    const visitor = await entering(link);
    expect((await upload(visitor, link)).statusCode).toBe(303);
    const looked = await visitor.get(pathOf(link));
    expect(looked.body).toContain('尚未报送');
    expect((await memberNamed(app, clerk, ONE)).status).toBe('awaited');
    expect((await visitor.post(`${pathOf(link)}/hand-in`)).headers.location).toContain('handed-in');
    const { status, submission, memberId, version } = await memberNamed(app, clerk, ONE);
    expect([status, submission?.way, submission?.errors]).toEqual(['received', 'link', 0]);
    const step = { memberId, action: 'return', expectedVersion: version, reason: '请补充第五部分' } as const;
    granted(await stepMember(app, clerk, 2024, step));
    const returned = await visitor.get(pathOf(link));
    expect(returned.body).toContain('请补充第五部分');
    expect((await visitor.post(`${pathOf(link)}/message`, { text: '' })).statusCode).toBe(422);
    const sent = await visitor.post(`${pathOf(link)}/message`, { text: '已补充，见新文件' });
    expect(sent.headers.location).toContain('sent');
    const view = await viewMember(app, clerk, { year: 2024, memberId });
    expect(view.messages.map((it) => [it.from, it.text])).toEqual([
      ['office', '请补充第五部分'],
      ['organ', '已补充，见新文件'],
    ]);
    expect(view.member.unanswered).toBe(1);
  });

  test('tells at once what is wrong with a file, and takes none of another year or kind', async () => {
    const link = await linkOf(ONE);
    const visitor = await entering(link);
    const broken = figuresWith(7);
    const table3 = { ...broken.table3, granted: [6, 0, 0, 0, 0, 0, 7] };
    await upload(visitor, link, ONE, { figures: { ...broken, table3 } });
    expect((await visitor.get(pathOf(link))).body).toMatch(/F3/);
    expect((await upload(visitor, link, ONE, { year: 2023 })).body).toContain('2023年度的报告');
    const bytes = new TextEncoder().encode('关于召开会议的通知');
    const letter = [{ field: 'report', name: '通知.txt', bytes }];
    expect((await visitor.upload(`${pathOf(link)}/upload`, {}, letter)).statusCode).toBe(422);
    expect((await visitor.upload(`${pathOf(link)}/upload`, {}, [])).body).toContain('请选择报告文件');
  });

  test('never shows another member: its pass opens no other page, and nothing of it stands on the other', async () => {
    const [one, two] = [await linkOf(ONE), await linkOf(TWO)];
    const visitor = await entering(one);
    const theirs = await visitor.get(pathOf(two));
    expect(theirs.body).toContain('访问码');
    expect(theirs.body).not.toContain(TWO);
    const pass = visitor.cookies.get('gongkai-report') ?? '';
    const forger = createVisitor(server);
    forger.cookies.set('gongkai-report', pass);
    expect((await forger.get(pathOf(two))).body).not.toContain(TWO);
    expect((await forger.post(`${pathOf(two)}/message`, { text: '冒名' })).headers.location).toContain(
      'expired',
    );
    const page = await (await entering(two)).get(pathOf(two));
    expect(page.body).toContain(TWO);
    for (const secret of [ONE, '请补充第五部分', '已补充，见新文件'])
      expect([secret, page.body.includes(secret)]).toEqual([secret, false]);
  });

  test('ends with a new code, and a code is dead after twenty wrong ones', async () => {
    const link = await linkOf(TWO);
    const visitor = await entering(link);
    const again = await linkOf(TWO);
    expect((await visitor.get(pathOf(link))).body).not.toContain(TWO);
    for (let tried = 0; tried < 20; tried += 1) {
      const { hour, minute } = { hour: 10 + Math.floor(tried / 4), minute: (tried % 4) * 15 };
      app.setNow(`2025-01-16T${hour}:${String(minute).padStart(2, '0')}:00+08:00`);
      await createVisitor(server).post(pathOf(again), { code: 'AAAA-AAAA-AAAA' });
    }
    app.setNow('2025-01-17');
    expect((await createVisitor(server).post(pathOf(again), { code: again.code })).statusCode).toBe(422);
  });
});

describe('a published roll-up', () => {
  test('is a page, a table and data, and names nobody of the office', async () => {
    const organ = await createOrgan(app, { code: 'qhq-gk', name: '青禾区公开办公室' });
    const before = await createVisitor(server).get('/qhq-gk/reports/rolled-up/2024');
    expect(before.statusCode).toBe(404);
    await someCollections(app, organ);
    const page = await createVisitor(server).get('/qhq-gk/reports/rolled-up/2024');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('青禾区示例一局');
    expect(page.body).toContain('与示例二局联合印发一件');
    const csv = await createVisitor(server).get('/qhq-gk/reports/rolled-up/2024.csv');
    expect(csv.body).toContain('调整后合计');
    const json = (await createVisitor(server).get('/qhq-gk/reports/rolled-up/2024.json')).json();
    expect(json.roll_up.after.table2.normative.made).toBe(1);
    expect(json.roll_up.before.table2.normative.made).toBe(2);
    expect(JSON.stringify(json)).not.toContain(organ.people['clerk']?.staffId);
  });
});
