import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkProbe } from '../../src/messaging/link-probe/link-probe.ts';
import { draftItem, itemContent, testColumns } from '../factories/disclosures.ts';
import { createOrgan } from '../factories/organ.ts';
import { violations } from './axe.ts';
import { knownPasswords, onDay, signInAs } from './console-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';

/** The links of a draft are asked for at a real site, and what is dead stands among the findings. */
describe('the check of links in the editor', () => {
  let other: Server;
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    other = createServer((request, response) =>
      response.writeHead(request.url === '/here' ? 200 : 404).end(),
    );
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    site = await openSite('2025-05-12');
    const links = createLinkProbe({
      reach: 'public',
      resolve: async () => ['127.0.0.1'],
      mayConnect: (ip, at) => ip === '127.0.0.1' && at === port,
    });
    Object.assign(site.app, { links });
    const organ = await createOrgan(site.app);
    await knownPasswords(site, organ);
    const columnOf = await testColumns(site.app, organ);
    const link = (path: string) => `<a href="http://site.example:${port}${path}">${path.slice(1)}</a>`;
    // The last leads into the network of the organ, where nobody is asked.
    const body = `<p>参见${link('/here')}、${link('/lost')}和<a href="http://10.0.0.1/">内网</a>。</p>`;
    const content = itemContent(site.app, organ, columnOf('normative-documents'), { body });
    const itemId = await draftItem(site.app, organ, content);
    browser = await openBrowser();
    const office = await visitor(browser, { script: true });
    page = await office.newPage();
    page.setDefaultTimeout(40_000);
    await onDay(site, office, '2025-05-12');
    await signInAs(page, site, `${CODE}.handler`);
    await goTo(page, `${site.base}/console/${CODE}/disclosures/${itemId}`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await new Promise((resolve) => other.close(resolve));
  });

  test('tells how many are dead, and names each among the findings', async () => {
    await page.getByRole('button', { name: '检查外部链接' }).click();
    await page.getByText('检查了3个外部链接，2个打不开').waitFor();
    await page.getByText('对方网站返回404').first().waitFor();
    const words = await page.locator('main').innerText();
    expect(words).toContain('/lost');
    expect(words).not.toContain('/here”');
    expect(await violations(page)).toEqual([]);
  });
});
