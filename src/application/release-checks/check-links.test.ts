import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { draftItem, itemContent, takeStep, testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { createLinkProbe } from '../../messaging/link-probe/link-probe.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';
import { checkLinks } from './check-links.ts';

let plain: TestApp;
let app: App;
let organ: TestOrgan;
let handler: Actor;
let itemId: string;
let site: Server;
let port: number;
const asked: string[] = [];

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(request.url === '/here' ? 200 : 404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  port = (site.address() as AddressInfo).port;
  plain = await createTestApp('2025-05-12');
  app = {
    ...plain,
    links: createLinkProbe({
      reach: 'public',
      resolve: async () => ['127.0.0.1'],
      mayConnect: (ip, at) => ip === '127.0.0.1' && at === port,
    }),
  };
  organ = await createOrgan(app);
  handler = organ.people['handler'] as Actor;
  const columnOf = await testColumns(app, organ);
  const link = (path: string, words: string) => `<a href="http://site.example:${port}${path}">${words}</a>`;
  const body = `<p>参见${link('/here', '办事指南')}和${link('/lost', '旧通知')}。</p>`;
  itemId = await draftItem(app, organ, itemContent(app, organ, columnOf('normative-documents'), { body }));
});
afterAll(async () => {
  await plain.close();
  await new Promise((resolve) => site.close(resolve));
});

describe('links to other sites', () => {
  test('are asked for over HTTP, and what is dead has to be decided on', async () => {
    const answers = granted(await checkLinks(app, handler, itemId));
    expect(answers.map(({ address, alive, status }) => [new URL(address).pathname, alive, status])).toEqual([
      ['/here', true, 200],
      ['/lost', false, 404],
    ]);
    const refused = await takeStep(app, organ, itemId, 'submit');
    expect(refused).toMatchObject({ refusal: { code: 'findings-undecided' } });
    expect(JSON.stringify(refused)).toContain('对方网站返回404');
  });

  test('are not asked for again a moment later', async () => {
    asked.length = 0;
    granted(await checkLinks(app, handler, itemId));
    expect(asked).toEqual([]);
  });

  test('are believed for a week', async () => {
    plain.setNow('2025-05-30');
    granted(await takeStep(app, organ, itemId, 'submit'));
  });

  test('are asked for by nobody where the installation may not speak to others', async () => {
    const silent = { ...app, links: null };
    expect(await checkLinks(silent, handler, itemId)).toMatchObject({ refusal: { code: 'links-not-asked' } });
  });

  test('are asked for by those who write only', async () => {
    await expect(checkLinks(app, organ.people['legal'] as Actor, itemId)).rejects.toThrow('没有办理');
  });
});
