import type { Page } from 'playwright-core';
import type { Actor } from '../../src/application/actor.ts';
import { issueLinks } from '../../src/application/report-collections/issue-links.ts';
import { viewCollection } from '../../src/application/report-collections/read-collections.ts';
import { granted } from '../factories/result.ts';
import { goTo, type Site } from './site.ts';

/** Opens the page of the organ whose report was returned, with a new code. */
export async function openReportLink(site: Site, page: Page, clerk: Actor): Promise<string> {
  const { members } = await viewCollection(site.app, clerk, 2024);
  const returned = members.find((it) => it.status === 'returned');
  if (!returned) throw new Error('the demonstration has no returned report');
  const links = { memberIds: [returned.memberId], byEmail: false };
  const [link] = granted(await issueLinks(site.app, clerk, 2024, links));
  const path = new URL(link?.url ?? '').pathname;
  await goTo(page, `${site.base}${path}`);
  await page.locator('main form input[name="code"]').fill(link?.code ?? '');
  await page.locator('main form button[type="submit"]').click();
  await page.locator('form[action$="/upload"]').waitFor();
  return path;
}
