import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPROVAL, reportSteps } from '../../../tests/factories/annual-reports.ts';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../../application/actor.ts';
import { saveReport, viewReport } from '../../application/annual-reports/edit-report.ts';
import { EXPORT_FORMATS, exportReport } from '../../application/annual-reports/export-report.ts';
import { chooseFigureSource } from '../../application/annual-reports/figures-source.ts';
import { performReportAction } from '../../application/annual-reports/perform-report-action.ts';
import { adjustSums } from '../../application/report-collections/adjust-sums.ts';
import {
  closeCollection,
  publishRollUp,
  reopenCollection,
} from '../../application/report-collections/close-collection.ts';
import {
  acceptedReport,
  figuresWith,
  memberNamed,
  openedCollection,
} from '../../application/report-collections/collections.steps.ts';
import { viewCollection } from '../../application/report-collections/read-collections.ts';
import { viewSums } from '../../application/report-collections/view-sums.ts';
import type { ReportFigures } from '../../domain/annual-reports/figures.ts';
import { feeStatement, OVERVIEW_HEADINGS } from '../../domain/annual-reports/sections.ts';
import { wanYuanAsNumber } from '../../domain/annual-reports/wan-yuan.ts';
import { portalRoutes } from '../routes.ts';

const NAMES = ['甲局', '乙局'];
const CODE = 'qhq-gov';

let app: TestApp;
let server: FastifyInstance;
let organ: TestOrgan;
let clerk: Actor;
let head: Actor;
let editor: Actor;

beforeAll(async () => {
  app = await createTestApp('2025-02-10');
  organ = await createOrgan(app, { code: CODE });
  [clerk, head, editor] = ['clerk', 'head', 'editor'].map((it) => organ.people[it]) as [Actor, Actor, Actor];
  server = Fastify();
  await server.register(portalRoutes(app));
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const versionNow = async () => (await viewCollection(app, clerk, 2024)).version;
const close = async () =>
  granted(await closeCollection(app, clerk, 2024, { reason: '', expectedVersion: await versionNow() }));
const refusedAs = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code;

/** Text an editor would write over what is offered; everything offered goes in. */
async function writeText(): Promise<void> {
  const { version, figures, offered, facts } = await viewReport(app, editor, 2024);
  const overview = [
    ...OVERVIEW_HEADINGS.map((it) => `${it}。依法办理。`),
    offered.overview ?? '',
    ...facts.filter((it) => it.section === 'overview').map((it) => it.text),
  ].join('\n');
  const other = feeStatement({ year: 2024, notices: 0, noticedYuan: '0', collectedYuan: '0' });
  const sections = {
    ...{ overview, proactive: '', requests: '', other },
    disputes: facts.find((it) => it.section === 'disputes')?.text ?? '',
    problems: '公开内容还不够细，将逐项细化。',
  };
  const edit = { table2: figures.table2, table4: [...figures.table4], sections };
  granted(await saveReport(app, editor, 2024, { edit: edit as never, expectedVersion: version }));
}

const fetched = async (path: string) => {
  const answer = await server.inject({ url: path });
  expect(answer.statusCode, path).toBe(200);
  return answer;
};

/** The figures in the words of open data. */
const openData = ({ table2, table3, table4 }: ReportFigures) => ({
  table2: { ...table2, fees_wan_yuan: wanYuanAsNumber(table2.fees_wan_yuan) },
  table3,
  table4,
});

describe('the government’s own report made of a roll-up', () => {
  test('takes the closed sums, corrections and all', async () => {
    await openedCollection(app, clerk, NAMES);
    await acceptedReport(app, clerk, '甲局', { figures: figuresWith(3, 2) });
    await acceptedReport(app, clerk, '乙局', { figures: figuresWith(4, 1) });
    const { memberId: leadingMemberId } = await memberNamed(app, clerk, '甲局');
    const input = {
      cell: 'table2.normative.made',
      delta: -1,
      kind: 'joint-document',
      leadingMemberId,
    } as const;
    const correction = { input: { ...input, reason: '联合发文' }, expectedVersion: await versionNow() };
    granted(await adjustSums(app, clerk, 2024, correction));
    await close();
    granted(await publishRollUp(app, head, 2024, { reason: '', expectedVersion: await versionNow() }));
    const { version } = await viewReport(app, editor, 2024);
    const choice = { figuresFrom: 'roll-up' as const, expectedVersion: version };
    granted(await chooseFigureSource(app, editor, 2024, choice));
    const report = await viewReport(app, editor, 2024);
    expect(report.figures).toEqual((await viewSums(app, clerk, 2024)).after);
    expect(report.figures.table2.normative.made).toBe(2);
    expect(report.figures.table3.new_received[6]).toBe(7);
  });

  test('is offered for its text what its tables say, and nothing of the organ’s own ledger', async () => {
    const { offered, facts, findings, before } = await viewReport(app, editor, 2024);
    expect(before).toBeNull();
    expect(offered.overview).toContain('各行政机关新收政府信息公开申请7件');
    expect(offered.other).toBeUndefined();
    expect(facts.map((it) => it.text).join()).toBe(
      '2024年，各行政机关没有因政府信息公开被申请行政复议、提起行政诉讼。',
    );
    expect(findings.some((it) => it.code === 'F4' || it.code === 'F6')).toBe(false);
  });

  test('goes through text, review and approval by three people, and is frozen with its version', async () => {
    await writeText();
    const { findings } = await viewReport(app, editor, 2024);
    expect(findings.filter((it) => it.severity === 'error')).toEqual([]);
    await reportSteps(app, organ, 2024, APPROVAL);
    const row = await app.store.read(organ.agency.id, (tx) => tx.reports.find(2024));
    const frozen = row?.frozen as {
      rolledUp?: { revision: number; sha256: string };
      disclosureCells?: object;
    };
    const [closed] = (await viewCollection(app, clerk, 2024)).versions;
    expect(frozen.rolledUp).toMatchObject({ revision: 1, sha256: closed?.sha256 });
    expect(frozen.disclosureCells).toBeUndefined();
  });

  test('is exported in every format, each read back before it is handed out', async () => {
    for (const format of EXPORT_FORMATS) {
      const { name, bytes } = granted(await exportReport(app, editor, 2024, format));
      expect(name).toBe(`青禾区人民政府2024年政府信息公开工作年度报告.${format}`);
      expect((bytes as Uint8Array).length).toBeGreaterThan(500);
    }
  });

  test('is not published with sums that were replaced since it was approved', async () => {
    const publish = async () =>
      performReportAction(app, organ.people['publisher'] as Actor, 2024, {
        action: 'publish',
        expectedVersion: (await viewReport(app, editor, 2024)).version,
        reason: '',
      });
    const why = { reason: '乙局来函更正', expectedVersion: await versionNow() };
    granted(await reopenCollection(app, clerk, 2024, why));
    expect(refusedAs(await publish())).toBe('roll-up-open');
    await close();
    expect(refusedAs(await publish())).toBe('roll-up-replaced');
    const { version } = await viewReport(app, editor, 2024);
    const signatory = organ.people['signatory'] as Actor;
    const again = { action: 'reopen', expectedVersion: version, reason: '改用第2版汇总数' } as const;
    granted(await performReportAction(app, signatory, 2024, again));
    await reportSteps(app, organ, 2024, APPROVAL);
    granted(await publish());
  });

  test('stands on the portal with the numbers of the roll-up, under the name of the government', async () => {
    const { after } = await viewSums(app, clerk, 2024);
    const report = (await fetched(`/${CODE}/reports/2024.json`)).json();
    expect(report).toMatchObject({ agency: '青禾区人民政府', year: 2024, version: 1, ...openData(after) });
    const rolledUp = (await fetched(`/${CODE}/reports/rolled-up/2024.json`)).json();
    expect(rolledUp.roll_up.after).toEqual(after);
    const page = (await fetched(`/${CODE}/reports/2024`)).body;
    expect(page).toContain('各行政机关新收政府信息公开申请7件');
    expect(page).toContain('青禾区人民政府2024年政府信息公开工作年度报告');
  });
});
