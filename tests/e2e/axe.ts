import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, one line a violation. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(
    (it) =>
      `${it.id} (${it.impact}): ${it.nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  );
}

/** The same page in a context with JavaScript: axe needs it, the portal does not. */
export async function violationsOf(
  browser: Browser,
  url: string,
  width: number,
  cookies: Parameters<Awaited<ReturnType<Browser['newContext']>>['addCookies']>[0] = [],
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, locale: 'zh-CN' });
  if (cookies.length > 0) await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(url);
  const found = await violations(page);
  const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  await context.close();
  return wide ? [...found, 'page scrolls sideways'] : found;
}
