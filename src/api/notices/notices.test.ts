import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenForm } from '../../../tests/factories/application.ts';
import { type Outbox, openOutbox } from '../../../tests/factories/outbox.ts';
import type { Actor } from '../../application/actor.ts';
import { sendNotices } from '../../application/notices/send-notices.ts';
import { createServer } from '../../server.ts';
import { type Client, clientOf, sessionFor } from '../http.steps.ts';

const EMAIL = 'applicant7731@mailbox.example';

let box: Outbox;
let server: Awaited<ReturnType<typeof createServer>>;
let base: string;
let people: Record<'clerk' | 'handler' | 'window' | 'administrator', Client>;

beforeAll(async () => {
  box = await openOutbox();
  server = await createServer(box.app, { logger: false });
  base = `/api/v1/agencies/${box.organ.agency.id}`;
  const as = async (actor: Actor | undefined) => clientOf(server, await sessionFor(box.app, actor));
  people = {
    clerk: await as(box.organ.people['clerk']),
    window: await as(box.organ.actor('window-clerk')),
    handler: await as(box.organ.people['handler']),
    administrator: await as(box.organ.people['administrator']),
  };
});
afterAll(async () => {
  await server.close();
  await box.close();
});

const registered = async () => {
  const form = citizenForm({ email: EMAIL, address: '鸢尾路7731号' });
  const body = { channel: 'in-person', arrivedOn: '2025-05-12', title: '测试申请', form };
  const { requestId } = (await people.clerk.post(`${base}/access-requests`, body)).body;
  return `${base}/access-requests/${requestId}`;
};
const versionOf = async (path: string) => String((await people.clerk.get(path)).headers['etag']);

describe('notices in the API', () => {
  test('are listed masked, and one that came back is on the desk until it is sent again or settled', async () => {
    const path = await registered();
    box.mail.refuse(550);
    await sendNotices(box.app);
    box.mail.refuse(null);
    const list = await people.handler.get(`${path}/notices`);
    expect(list.status).toBe(200);
    expect(JSON.stringify(list.body)).not.toContain(EMAIL);
    const back = list.body.notices.find((it: { channel: string }) => it.channel === 'email');
    expect(back).toMatchObject({
      kindLabel: '收到申请',
      statusLabel: '未能送出',
      destination: 'a****@mailbox.example',
      error: '邮件服务器答复收件地址不存在或者拒收（550）',
      mayResend: true,
    });
    const tasks = await people.clerk.get(`${base}/notice-tasks`);
    expect(tasks.body).toMatchObject([{ id: back.id, task: 'not-reached', title: '测试申请' }]);

    expect((await people.handler.post(`${path}/notices/${back.id}/resending`)).status).toBe(403);
    const key = { 'idempotency-key': randomUUID() };
    const first = await people.clerk.post(`${path}/notices/${back.id}/resending`, undefined, key);
    const again = await people.clerk.post(`${path}/notices/${back.id}/resending`, undefined, key);
    expect([first.status, again.body]).toEqual([200, first.body]);
    expect((await people.clerk.get(`${base}/notice-tasks`)).body).toEqual([]);
    const before = box.mail.received.length;
    await sendNotices(box.app);
    expect(box.mail.received.slice(before).map((it) => it.to)).toEqual([[EMAIL]]);
  });

  test('that reach nobody are settled with words, which stay sealed', async () => {
    const path = await registered();
    box.mail.refuse(550);
    await sendNotices(box.app);
    box.mail.refuse(null);
    const [task] = (await people.clerk.get(`${base}/notice-tasks`)).body;
    const settle = `${base}/notice-tasks/${task.id}/settlement`;
    expect((await people.clerk.post(settle, { note: ' ' })).status).toBe(400);
    expect((await people.handler.post(settle, { note: '已告知' })).status).toBe(403);
    expect((await people.clerk.post(settle, { note: '已电话告知' })).status).toBe(200);
    expect((await people.clerk.post(settle, { note: '已电话告知' })).status).toBe(404);
    expect(
      (await people.clerk.get(`${path}/notices`)).body.notices.some((it: { settled: boolean }) => it.settled),
    ).toBe(true);
  });

  test('are switched on and off with the settings of the organ', async () => {
    const agency = (await people.administrator.get(base)).body;
    const { name, profile, settings } = agency;
    expect(settings.noticeChannels).toEqual(['email', 'sms']);
    const put = (noticeChannels: unknown) =>
      people.administrator.put(base, { name, profile, settings: { ...settings, noticeChannels } });
    expect((await put(['pigeon'])).status).toBe(400);
    expect((await put([])).status).toBe(200);
    const silent = (await people.handler.get(`${await registered()}/notices`)).body;
    expect(silent.notices).toEqual([]);
    expect(silent.channels.map((it: { state: string }) => it.state)).toEqual(['off', 'off']);
    expect((await put(['email', 'sms'])).status).toBe(200);
  });
});

describe('a new query code in the API', () => {
  const body = { way: 'counter', proof: 'passport', note: '' };

  test('is shown once: the same key gives the same slip, another a new code', async () => {
    const path = await registered();
    const headers = { 'if-match': await versionOf(path), 'idempotency-key': randomUUID() };
    const first = await people.window.post(`${path}/query-code`, body, headers);
    expect(first.body).toMatchObject({
      way: 'counter',
      queryCode: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/),
    });
    expect((await people.window.post(`${path}/query-code`, body, headers)).body).toEqual(first.body);
    const timeline = (await people.clerk.get(path)).body.timeline;
    expect(timeline.filter((it: { type: string }) => it.type === 'query-code-reissued')).toHaveLength(1);
    expect(timeline.at(-1).text).toBe('当面交给申请人，核验护照，原查询码已经失效');
    expect(JSON.stringify(timeline)).not.toContain(first.body.queryCode);
  });

  test('needs the version, a proof, and a post that registers requests', async () => {
    const path = await registered();
    const version = { 'if-match': await versionOf(path) };
    expect((await people.clerk.post(`${path}/query-code`, body)).status).toBe(400);
    expect((await people.clerk.post(`${path}/query-code`, body, { 'if-match': '"1"' })).status).toBe(412);
    for (const bad of [
      { way: 'counter', note: '' },
      { ...body, proof: '110101190001010000' },
      { way: 'email' },
    ])
      expect((await people.clerk.post(`${path}/query-code`, bad, version)).status).toBe(400);
    expect((await people.handler.post(`${path}/query-code`, body, version)).status).toBe(403);
  });

  test('by post goes to the registered address, which nobody may choose', async () => {
    const path = await registered();
    const version = { 'if-match': await versionOf(path) };
    const elsewhere = { way: 'post', note: '', address: '别处' };
    expect((await people.clerk.post(`${path}/query-code`, elsewhere, version)).status).toBe(400);
    const slip = await people.clerk.post(`${path}/query-code`, { way: 'post', note: '' }, version);
    expect(slip.body.recipient).toEqual({ name: '测试申请人', address: '鸢尾路7731号', postcode: '' });
  });
});
