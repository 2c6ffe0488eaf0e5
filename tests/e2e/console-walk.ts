import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/application/demo/demo-organs.data.ts';
import type { ConsolePage } from './console-pages.data.ts';
import type { Site } from './site.ts';

const ORGANS: Readonly<Record<string, string>> = { office: 'qhq-zfb', housing: 'qhq-zjj' };
const OF_ONE_THING = /\/[\da-f]{8}-[\da-f-]{27}$/;

/** Every route the console lists, in whichever of its files. */
export async function routesOfConsole(): Promise<readonly string[]> {
  const root = join(import.meta.dirname, '../../console/src');
  const files = (await readdir(root, { recursive: true })).filter((it) => /routes\.tsx?$/.test(it));
  const texts = await Promise.all(files.map((it) => readFile(join(root, it), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path ?? ''));
}

/** Signs somebody of the demonstration in, whoever was there before. */
export async function signInToDemo(page: Page, site: Site, login: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${site.base}/console/sign-in`);
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
}

/** Waits until the page has its heading and everything it asked for. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('main .loading').first().waitFor({ state: 'hidden' });
}

/** Goes to a page of the console as its table says. */
export async function openInConsole(
  page: Page,
  site: Site,
  { route, login, at, first }: ConsolePage,
): Promise<void> {
  await page.goto(`${site.base}/console/${ORGANS[login.split('.')[0] ?? '']}/${at}`);
  await settled(page);
  if (first === undefined) return;
  const links = await page.evaluate<string[]>(
    "[...document.querySelectorAll('main a[href]')].map((it) => it.pathname)",
  );
  const kind = `/${route.split('/:')[0]}/`;
  const path = links.find((it) => it.includes(kind) && OF_ONE_THING.test(it));
  if (!path) throw new Error(`nothing is listed at ${at}`);
  await page.goto(`${site.base}${path}${first}`);
  await settled(page);
}
