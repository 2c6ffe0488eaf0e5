import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { OVERVIEW_HEADINGS } from '../../domain/annual-reports/sections.ts';
import type { Actor } from '../actor.ts';
import { publishedReport } from '../annual-reports/published-reports.ts';
import { MemberInput } from './collection-input.ts';
import {
  acceptedReport,
  figuresWith,
  memberNamed,
  openedCollection,
  reportFile,
} from './collections.steps.ts';
import { handInFile } from './hand-in.ts';
import { handInUploaded, uploadReport, viewLinkPage } from './link-page.ts';
import { addMembers } from './manage-members.ts';
import { stepMember } from './step-member.ts';
import { viewMember, viewSubmission } from './view-member.ts';

const LONG =
  `全年围绕重点工作及时公开信息，健全审查、发布、更新、监督各环节的制度，落实到每一个科室和每一名工作人员，
定期检查栏目更新情况，对群众来信来电认真登记、逐件答复，组织业务培训和案例研讨，提高依法办理申请的能力，
并把政府信息公开纳入年度考核，督促各单位按时完成任务，公开的质量和时效明显提高，群众满意度持续上升。`.replaceAll(
    '\n',
    '',
  );
const OTHER_LONG = `本单位面向企业开展政策解读，把办事指南做成图表和问答，放在服务大厅和网站显著位置，
专人维护专栏，每季度清理过期内容，对历史文件逐一标注有效性，
处理申请时先与申请人电话沟通，弄清所需内容，再由业务科室检索，检索过程留有记录，答复书由法制机构审核后发出，
全年没有因程序问题被纠正。`.replaceAll('\n', '');

let app: TestApp;
let organ: TestOrgan;
let clerk: Actor;

beforeAll(async () => {
  app = await createTestApp('2025-02-10');
  organ = await createOrgan(app);
  clerk = organ.people['clerk'] as Actor;
  await openedCollection(app, clerk, ['甲局', '乙局', '丙局']);
});
afterAll(() => app.close());

const overviewOf = (text: string) => OVERVIEW_HEADINGS.map((it) => `${it}。${text}`).join('\n');
async function handIn(name: string, text: string): Promise<void> {
  const { memberId } = await memberNamed(app, clerk, name);
  const file = await reportFile(app, name, { overview: overviewOf(text) });
  granted(await handInFile(app, clerk, { year: 2024, memberId }, file));
}
async function findingsOf(name: string, year = 2024) {
  const { memberId, submission } = await memberNamed(app, clerk, name, year);
  return (await viewSubmission(app, clerk, { year, memberId }, submission?.submissionId ?? '')).findings;
}
const likeOf = async (name: string) =>
  (await findingsOf(name)).filter((it) => it.code === 'N2').map((it) => it.message);

describe('texts of the members of a collection', () => {
  test('that are alike are told to both, naming the other, its section and what to do', async () => {
    await handIn('甲局', LONG);
    expect(await likeOf('甲局')).toEqual([]);
    await handIn('乙局', LONG.replace('全年', '2024年，本单位'));
    expect(await likeOf('乙局')).toEqual([
      expect.stringMatching(/^“一、总体情况”的文字有\d+%与甲局的报告相同。$/),
    ]);
    expect(await likeOf('甲局')).toEqual([expect.stringContaining('与乙局的报告相同')]);
    const [found] = (await findingsOf('乙局')).filter((it) => it.code === 'N2');
    expect([found?.severity, found?.advice.length]).toEqual(['warning', expect.any(Number)]);
    await handIn('丙局', OTHER_LONG);
    expect(await likeOf('丙局')).toEqual([]);
  });

  test('go with a return, and are seen by the organ only then', async () => {
    const { memberId, version } = await memberNamed(app, clerk, '乙局');
    const visit = { agency: organ.agency, member: { id: memberId } } as Parameters<typeof viewLinkPage>[1];
    const before = await viewLinkPage(app, visit);
    expect(before.current?.findings.some((it) => it.code === 'N2')).toBe(false);
    const back = {
      memberId,
      action: 'return',
      expectedVersion: version,
      reason: '请重写',
      withFindings: true,
    } as const;
    granted(await stepMember(app, clerk, 2024, back));
    const { messages } = await viewMember(app, clerk, { year: 2024, memberId });
    expect(messages[0]?.findings.some((it) => it.message.includes('与甲局的报告相同'))).toBe(true);
    const file = await reportFile(app, '乙局', { overview: overviewOf(OTHER_LONG) });
    granted(await uploadReport(app, visit, file));
    expect((await viewLinkPage(app, visit)).draft?.findings.some((it) => it.code === 'N2')).toBe(false);
    granted(await handInUploaded(app, visit));
    expect(await likeOf('乙局')).toEqual([expect.stringContaining('与丙局的报告相同')]);
  });

  test('that are no longer alike are told so no longer', async () => {
    expect(await likeOf('甲局')).toEqual([]);
  });
});

describe('cases carried over', () => {
  test('are held against what the organ published on this platform, column by column', async () => {
    const other = await createOrgan(app, { code: 'qhq-lj', name: '青禾区另一局' });
    const figures = figuresWith(4);
    const carried = { ...figures.table3, carried_out: [2, 1, 0, 0, 0, 0, 3] };
    await app.store.transaction(other.agency.id, async (tx) => {
      await tx.reports.publish({
        agencyId: other.agency.id,
        id: '019f0000-0000-7000-8000-000000000009',
        version: 1,
        year: 2023,
        title: '青禾区另一局2023年政府信息公开工作年度报告',
        data: JSON.stringify({
          figures: { ...figures, table3: carried },
          sections: { overview: '', proactive: '', requests: '', disputes: '', problems: '', other: '' },
          agencyName: '青禾区另一局',
        }),
        publishedAt: app.now(),
        reason: '',
      });
      return { ok: true, value: null } as const;
    });
    expect(await publishedReport(app, other.agency, 2023)).not.toBeNull();
    const member = MemberInput.parse({ name: '青禾区另一局', platformAgencyId: other.agency.id });
    granted(await addMembers(app, clerk, 2024, [member]));
    await acceptedReport(app, clerk, '青禾区另一局', { reason: '已核实' });
    const broken = (await findingsOf('青禾区另一局')).filter((it) => it.code === 'F4');
    expect(broken.map((it) => it.message)).toEqual([
      '上年结转填写为0件，上一年度报告结转下年度为2件，少2件，应当更正或者说明原因。',
      '上年结转填写为0件，上一年度报告结转下年度为1件，少1件，应当更正或者说明原因。',
      '上年结转填写为0件，上一年度报告结转下年度为3件，少3件，应当更正或者说明原因。',
    ]);
    expect(broken[0]?.where).toContain('自然人');
  });
});
