import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openReaders, type Readers } from '../../application/subscriptions/readers.steps.ts';
import { portalRoutes } from '../routes.ts';
import { createVisitor, type Visitor } from '../shared/http/visitor.fixture.ts';

const PAGE = '/qhq-csj/subscribe';

let world: Readers;
let server: FastifyInstance;
let visitor: Visitor;
beforeAll(async () => {
  world = await openReaders();
  server = Fastify();
  await server.register(portalRoutes(world.app));
});
beforeEach(() => {
  // Beyond the window of the limits of the test before.
  world.later(20);
  visitor = createVisitor(server);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const form = (address: string, change: object = {}) => ({
  formKey: randomUUID(),
  homepage: '',
  address,
  column: 'all',
  frequency: 'immediately',
  ...change,
});

/** The path of a link of the newest message to an address. */
const linkIn = (address: string, page: string): string =>
  new RegExp(`http://127\\.0\\.0\\.1:8710(${PAGE}/${page}\\?token=[\\w-]+)`).exec(
    world.mailsTo(address).at(-1)?.mail.text ?? '',
  )?.[1] ?? '';
const tokenOf = (link: string): string => link.split('=')[1] ?? '';

/** From the form to the button of the confirmation, as a reader does it. */
async function subscribed(address: string): Promise<void> {
  await visitor.post(PAGE, form(address));
  await world.run();
  const link = linkIn(address, 'confirm');
  expect((await visitor.post(`${PAGE}/confirm`, { token: tokenOf(link) })).body).toContain('订阅成功');
}

describe('the form', () => {
  test('is led to from tree, column, data and site map, with the column chosen', async () => {
    await world.publish('有目录的通知');
    const columnId = world.columnOf('normative-documents');
    const column = `/qhq-csj/disclosures/columns/${columnId}`;
    expect((await visitor.get(column)).body).toContain(`href="${PAGE}?column=${columnId}"`);
    for (const page of ['/qhq-csj/disclosures', '/qhq-csj/data', '/qhq-csj/sitemap'])
      expect((await visitor.get(page)).body).toContain(`href="${PAGE}"`);
    const chosen = await visitor.get(`${PAGE}?column=${columnId}`);
    expect(chosen.body).toContain(`<option value="${columnId}" selected="">`);
    expect(chosen.body).not.toContain('<script');
  });

  test('gives one answer whether the address is known, waits or is new', async () => {
    const known = world.newAddress();
    await subscribed(known);
    const waiting = world.newAddress();
    await visitor.post(PAGE, form(waiting));
    const answers = [];
    for (const address of [known, waiting, world.newAddress()]) {
      const { statusCode, headers, body } = await createVisitor(server).post(PAGE, form(address));
      const page = await createVisitor(server).get(String(headers.location));
      answers.push(
        JSON.stringify([statusCode, headers.location, Object.keys(headers).sort(), body, page.body]),
      );
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('已经收到您的订阅');
  });

  test('names what is wrong at its field and keeps what was typed', async () => {
    const wrong = await visitor.post(PAGE, form('<b>nobody', { frequency: 'hourly' }));
    expect(wrong.statusCode).toBe(422);
    for (const part of ['<title>有误：', 'href="#address"', 'href="#frequency"', 'value="&lt;b&gt;nobody"'])
      expect(wrong.body).toContain(part);
    expect((await visitor.post(PAGE, form('a@b.example', { extra: '1' }))).statusCode).toBe(400);
    const trapped = await visitor.post(PAGE, form('a@b.example', { homepage: 'x' }));
    expect(trapped.statusCode).toBe(422);
  });

  test('makes wait who sends too many, and takes none from another site', async () => {
    const statuses = [];
    for (let times = 0; times < 11; times += 1)
      statuses.push((await visitor.post(PAGE, form(world.newAddress()))).statusCode);
    expect(statuses.indexOf(429)).toBe(10);
    const foreign = await visitor.post(PAGE, form('a@b.example'), { 'sec-fetch-site': 'cross-site' });
    expect(foreign.statusCode).toBe(403);
  });

  test('is not offered where no mail can be sent, and the pages say so', async () => {
    const silent = Fastify();
    await silent.register(portalRoutes({ ...world.app, messages: { email: null, sms: null } }));
    const guest = createVisitor(silent);
    const page = await guest.get(PAGE);
    expect(page.body).toContain('暂未开通邮件订阅');
    expect(page.body).not.toContain(`action="${PAGE}"`);
    expect((await guest.post(PAGE, form('a@b.example'))).statusCode).toBe(422);
    expect((await guest.get('/qhq-csj/disclosures')).body).not.toContain(`href="${PAGE}"`);
    await silent.close();
  });
});

describe('the links of the messages', () => {
  test('confirm nothing when they are opened, however often a scanner does, and once by the button', async () => {
    const address = world.newAddress();
    await visitor.post(PAGE, form(address, { column: world.columnOf('normative-documents') }));
    await world.run();
    const link = linkIn(address, 'confirm');
    for (let times = 0; times < 3; times += 1) {
      const page = await createVisitor(server).get(link);
      expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store']);
      expect(page.body).toContain('行政规范性文件');
      expect(page.body).not.toContain(address);
    }
    expect((await world.rowOf(address))?.confirmedAt).toBeNull();
    const token = tokenOf(link);
    expect((await visitor.post(`${PAGE}/confirm`, { token })).statusCode).toBe(200);
    expect((await visitor.post(`${PAGE}/confirm`, { token })).statusCode).toBe(422);
    expect((await visitor.get(link)).statusCode).toBe(422);
  });

  test('show no address in clear and lead to no page that names the token in its switches', async () => {
    const address = world.newAddress();
    await subscribed(address);
    await world.publish('更改订阅用的通知');
    await world.run();
    const link = linkIn(address, 'manage');
    const page = await visitor.get(link);
    expect(page.body).not.toContain(address);
    expect(page.body).toContain('name="robots"');
    const switches = [...page.body.matchAll(/href="\/pref[^"]*"/g)].map(([it]) => it);
    expect(switches.length).toBeGreaterThan(3);
    expect(switches.join(' ')).not.toContain(tokenOf(link));
  });

  test('change the columns and how often', async () => {
    const address = world.newAddress();
    await subscribed(address);
    const token = await world.tokenFor(address);
    const add = world.columnOf('announcements');
    const saved = await visitor.post(`${PAGE}/manage`, { token, add, frequency: 'weekly' });
    expect([saved.statusCode, saved.headers.location]).toEqual([
      303,
      `${PAGE}/manage?token=${token}&saved=1`,
    ]);
    expect((await visitor.get(String(saved.headers.location))).body).toContain('已经保存');
    expect(await world.rowOf(address)).toMatchObject({ columnIds: [add], frequency: 'weekly' });
    const nothing = await visitor.post(`${PAGE}/manage`, { token, add: '', frequency: 'weekly' });
    expect([nothing.statusCode, nothing.body.includes('至少保留一个栏目')]).toEqual([422, true]);
  });

  test('end the subscription by the button, not by being opened; twice is no fault', async () => {
    const address = world.newAddress();
    await subscribed(address);
    const token = await world.tokenFor(address);
    expect((await visitor.get(`${PAGE}/end?token=${token}`)).body).toContain('确认退订');
    expect(await world.rowOf(address)).toBeDefined();
    for (let times = 0; times < 2; times += 1)
      expect((await visitor.post(`${PAGE}/end`, { token })).body).toContain('已经退订');
    expect(await world.rowOf(address)).toBeUndefined();
    expect((await visitor.get(`${PAGE}/end?token=${token}`)).statusCode).toBe(422);
  });

  test('end it by the one POST of a mail program, which comes from no page (RFC 8058)', async () => {
    const body = 'List-Unsubscribe=One-Click';
    const bodies = [
      { payload: body, type: 'application/x-www-form-urlencoded' },
      {
        payload:
          '--b\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
        type: 'multipart/form-data; boundary=b',
      },
    ];
    for (const { payload, type } of bodies) {
      const address = world.newAddress();
      await subscribed(address);
      await world.publish('一键退订用的通知');
      await world.run();
      const raw = world.mailsTo(address).at(-1)?.raw ?? '';
      const url = /^List-Unsubscribe: <http:\/\/127\.0\.0\.1:8710([^>]+)>/m.exec(
        raw.replaceAll(/\r\n[ \t]+/g, ' '),
      )?.[1];
      const headers = { 'content-type': type };
      const answer = await server.inject({ method: 'POST', url: url ?? '', headers, payload });
      expect(answer.statusCode).toBe(200);
      expect(await world.rowOf(address)).toBeUndefined();
    }
    const wrong = await server.inject({ method: 'POST', url: `${PAGE}/end?token=x`, payload: {} });
    expect(wrong.statusCode).not.toBe(200);
  });

  test('that are broken open nothing and put nothing on the page', async () => {
    for (const page of ['confirm', 'manage', 'end']) {
      const answer = await visitor.get(`${PAGE}/${page}?token=<script>`);
      expect([answer.statusCode, answer.body.includes('<script')]).toEqual([422, false]);
      expect((await visitor.post(`${PAGE}/${page}`, {})).statusCode).toBe(422);
    }
  });
});
