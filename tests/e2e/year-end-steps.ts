import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { handInFile } from '../../src/application/report-collections/hand-in.ts';
import { viewCollection } from '../../src/application/report-collections/read-collections.ts';
import { stepMember } from '../../src/application/report-collections/step-member.ts';
import { cellsOf } from '../../src/domain/annual-reports/figure-cells.ts';
import type { ReportFigures } from '../../src/domain/annual-reports/figures.ts';
import { rollUp } from '../../src/domain/annual-reports/roll-up.ts';
import { OVERVIEW_HEADINGS } from '../../src/domain/annual-reports/sections.ts';
import { DISTRICT, DISTRICT_YEAR, districtReport } from '../factories/district.ts';
import type { TestOrgan } from '../factories/organ.ts';
import { granted } from '../factories/result.ts';
import { violations } from './axe.ts';
import { signInAs } from './console-steps.ts';
import { goTo, type Site } from './site.ts';

/** What the eighty reports add up to. */
const SUMS = rollUp(
  DISTRICT.map(({ name, figures }) => ({ source: name, agency: name, year: DISTRICT_YEAR, figures })),
  { year: DISTRICT_YEAR, expected: [], adjustments: [] },
).figures;
/** One of the sums. */
export const sum = (cell: string) => new Map(cellsOf(SUMS)).get(cell);
const { normative } = SUMS.table2;
/** The same less the joint document, which counts once. */
export const PUBLISHED: ReportFigures = {
  ...SUMS,
  table2: { ...SUMS.table2, normative: { ...normative, made: normative.made - 1 } },
};
/** The same in the words of open data: fees are a number. */
export const OPEN_DATA = {
  ...PUBLISHED,
  table2: { ...PUBLISHED.table2, fees_wan_yuan: Number(PUBLISHED.table2.fees_wan_yuan) },
};

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

const OTHER = `${DISTRICT_YEAR}年度，各行政机关依据《政府信息公开信息处理费管理办法》发出收费通知0件，未收取政府信息公开信息处理费。`;

/** The editor makes the government's own report of the closed sums: tables taken, a number traced, texts written. */
export async function writeGovernmentReport(page: Page, received: string): Promise<void> {
  await page.getByRole('button', { name: '改用汇总数' }).click();
  await page.getByText('三张表取自已经完成的年报汇总').waitFor();
  await page.getByRole('button', { name: new RegExp(`^${received}件，.*新收.*总计$`) }).click();
  const trace = page.getByRole('dialog');
  await trace.getByText(`各单位合计${received}`).waitFor();
  await page.keyboard.press('Escape');
  await trace.waitFor({ state: 'hidden' });
  await page.getByRole('textbox', { name: /总体情况/ }).fill(OVERVIEW_HEADINGS.join('。\n'));
  await page.getByRole('button', { name: /^插入一、总体情况的数据/ }).click();
  await page.getByRole('textbox', { name: /存在的主要问题/ }).fill('公开内容还不够细，将逐项细化公开内容。');
  await page.getByRole('textbox', { name: /其他需要报告的事项/ }).fill(OTHER);
  await page.getByRole('button', { name: '保存', exact: true }).first().click();
  await page.getByText('年度报告已经保存').waitFor();
}

/** Four people take the report from the draft to the portal. */
export async function sendToPortal(page: Page, site: Site, code: string): Promise<void> {
  const steps = { editor: '送审', head: '审核通过', signatory: '审定', publisher: '发布' };
  for (const [who, step] of Object.entries(steps)) {
    if (who !== 'editor') await signInAs(page, site, `${code}.${who}`);
    await goTo(page, `${site.base}/console/${code}/annual-reports/${DISTRICT_YEAR}`);
    await page.getByRole('button', { name: step, exact: true }).click();
    await page.getByText(new RegExp(`年度报告已经${step}`)).waitFor();
  }
}
