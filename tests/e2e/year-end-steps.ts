import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { handInFile } from '../../src/application/report-collections/hand-in.ts';
import { viewCollection } from '../../src/application/report-collections/read-collections.ts';
import { stepMember } from '../../src/application/report-collections/step-member.ts';
import { DISTRICT, DISTRICT_YEAR, districtReport } from '../factories/district.ts';
import type { TestOrgan } from '../factories/organ.ts';
import { granted } from '../factories/result.ts';
import { violations } from './axe.ts';
import type { Site } from './site.ts';

/** A file as the file dialogue of the browser is given it. */
export type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The report of the organ of that place in the district, as a file to choose. */
export async function reportFile(site: Site, index: number, change = DISTRICT[index]): Promise<Chosen> {
  if (!change) throw new Error(`no organ ${index}`);
  const { name, bytes } = await districtReport(site.app, change, index);
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Clicks what opens the file dialogue, and chooses. */
export async function chooseIn(page: Page, file: Chosen, open: () => Promise<void>): Promise<void> {
  const dialogue = page.waitForEvent('filechooser');
  await open();
  await (await dialogue).setFiles(file);
}

/** The reports of most organs come in before the journey begins, each through the use case an upload calls. */
export async function handInMost(site: Site, organ: TestOrgan, but: readonly number[]): Promise<void> {
  const { app } = site;
  const actor = organ.actor('report-editor');
  const { members } = await viewCollection(app, actor, DISTRICT_YEAR);
  for (const [index, { name }] of DISTRICT.entries()) {
    const member = members.find((it) => it.name === name);
    if (!member || but.includes(index)) continue;
    const { memberId } = member;
    const { name: file, buffer } = await reportFile(site, index);
    const which = { year: DISTRICT_YEAR, memberId };
    const handed = granted(await handInFile(app, actor, which, { name: file, bytes: buffer }));
    const step = { memberId, action: 'accept', expectedVersion: handed.version, reason: '' } as const;
    granted(await stepMember(app, actor, DISTRICT_YEAR, step));
  }
}

/** Where pictures of the pages go when somebody wants to look at them: `SCREENSHOTS=folder`. */
const PICTURES = process.env['SCREENSHOTS'];

/** Judges a page by axe; takes its picture at two widths, where somebody asked for them. */
export async function judged(page: Page, name: string): Promise<void> {
  expect(await violations(page), name).toEqual([]);
  if (PICTURES === undefined) return;
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.waitForTimeout(300);
    await writeFile(join(PICTURES, `${name}-${width}.png`), await page.screenshot());
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(width);
  }
}
