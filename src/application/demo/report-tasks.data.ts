import type { ReportSectionKey } from '../../domain/annual-reports/sections.ts';
import type { DemoOrganCode, DemoPost } from './demo-organs.data.ts';

/** A text of the report that is left to write, asked of a unit or of a person; days are working days ago. */
export type DemoReportTask = {
  readonly organ: DemoOrganCode;
  readonly section: ReportSectionKey;
  /** A place in the organ's list of units, or a post. */
  readonly of: 0 | 1 | 2 | DemoPost;
  readonly asked: string;
  readonly askedAgo: number;
  /** Working days after the real day. */
  readonly dueIn: number;
  readonly supplied?: { readonly by: DemoPost; readonly ago: number; readonly text: string };
  readonly returned?: { readonly ago: number; readonly reason: string };
};

/** One that waits to be taken over, one returned, one asked of the administrator, one of a bureau. */
export const DEMO_REPORT_TASKS: readonly DemoReportTask[] = [
  {
    organ: 'qhq-zfb',
    section: 'problems',
    of: 1,
    asked: '本年度政府信息公开工作存在的主要问题和改进措施，不超过300字。',
    askedAgo: 6,
    dueIn: 4,
    supplied: {
      by: 'handler',
      ago: 2,
      text: '存在的主要问题：部分规范性文件清理结果没有在原发布页面及时标注。改进措施：将标注纳入文件清理流程，清理决定印发后五个工作日内完成。',
    },
  },
  {
    organ: 'qhq-zfb',
    section: 'overview',
    of: 2,
    asked: '本年度区政府常务会议议定事项公开和政策解读情况，请写明会议次数和解读材料数量。',
    askedAgo: 6,
    dueIn: 4,
    supplied: { by: 'handler2', ago: 3, text: '会议议定事项均已按要求公开，政策解读材料同步发布。' },
    returned: { ago: 2, reason: '没有写明会议次数和解读材料的数量，请补充后重新提供。' },
  },
  {
    organ: 'qhq-zfb',
    section: 'overview',
    of: 'admin',
    asked: '本年度政府信息公开专栏的改版、检索和无障碍情况。',
    askedAgo: 5,
    dueIn: 6,
  },
  {
    organ: 'qhq-jyj',
    section: 'problems',
    of: 1,
    asked: '义务教育招生信息公开中存在的主要问题和改进情况。',
    askedAgo: 4,
    dueIn: 5,
  },
];
