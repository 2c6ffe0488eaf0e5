import type { LetterCategory, SiteErrorCategory } from '../../domain/participation/message-kinds.data.ts';
import type { Treatment } from '../../domain/participation/opinion-results.ts';
import type { SolicitationKind } from '../../domain/participation/solicitation-kinds.data.ts';
import type { DemoOrganCode } from './demo-organs.data.ts';

/** A solicitation of the demonstration. Days are working days before the real day; the period counts days of the calendar. */
export type DemoSolicitation = {
  readonly organ: DemoOrganCode;
  readonly kind: SolicitationKind;
  readonly title: string;
  readonly beganAgo: number;
  readonly days: number;
  readonly shortReasons: string;
  readonly draft: string;
  readonly explanation: string;
  /** Each with the place of its group, `null` where it is set aside or not sorted yet. */
  readonly opinions: readonly { readonly text: string; readonly group: number | null }[];
  readonly groups: readonly {
    readonly title: string;
    readonly treatment: Treatment;
    readonly reasons: string;
  }[];
  /** When the results came out; `null`: not yet. */
  readonly resultsAgo: number | null;
};

export const DEMO_SOLICITATIONS: readonly DemoSolicitation[] = [
  {
    organ: 'qhq-zjj',
    kind: 'normative-document',
    title: '青禾区既有住宅加装电梯补助办法（征求意见稿）',
    beganAgo: 60,
    days: 30,
    shortReasons: '',
    draft:
      '第一条　为了规范既有住宅加装电梯财政补助资金的使用，制定本办法。\n第二条　本区国有土地上四层以上、未设电梯的既有住宅加装电梯，适用本办法。\n第三条　每台电梯补助标准为施工总费用的百分之四十，最高不超过十五万元。\n第四条　申请补助的，应当在电梯取得使用登记证之日起六个月内提出。\n第五条　区住房和城乡建设局应当自受理申请之日起二十个工作日内完成审核并公示。',
    explanation:
      '本办法明确补助对象、标准和程序，统一全区做法。补助标准参照演示测算确定，所需资金列入部门预算。本文件为演示内容，机关、事项和数据均为虚构。',
    opinions: [
      { text: '建议把最高补助提高到二十万元。', group: 0 },
      { text: '补助比例偏低，希望提高。', group: 0 },
      { text: '建议申请期限从六个月延长到一年，手续办起来比较慢。', group: 1 },
      { text: '六个月太短，建议放宽。', group: 1 },
      { text: '建议明确底层住户的补偿怎样协商。', group: 2 },
      { text: '支持。', group: null },
    ],
    groups: [
      {
        title: '提高补助标准',
        treatment: 'not-adopted',
        reasons: '补助标准根据财政承受能力测算确定，目前不具备提高的条件；办法施行满两年后评估调整。',
      },
      { title: '延长提出申请的期限', treatment: 'adopted', reasons: '' },
      {
        title: '明确对底层住户的补偿',
        treatment: 'partly-adopted',
        reasons: '补偿由业主协商确定，办法增加街道办事处组织协商的规定，不规定具体金额。',
      },
    ],
    resultsAgo: 25,
  },
  {
    organ: 'qhq-jyj',
    kind: 'major-decision',
    title: '青禾区新建居住区配套幼儿园布局方案（征求意见稿）',
    beganAgo: 30,
    days: 30,
    shortReasons: '',
    draft:
      '一、到规划期末，每个常住人口五千人以上的居住区配建一所幼儿园。\n二、配套幼儿园与居住区同步规划、同步设计、同步建设、同步验收、同步交付使用。\n三、城北、城东片区各新增一所公办幼儿园。',
    explanation: '为解决新建居住区入园需求而起草。本文件为演示内容，机关、事项和数据均为虚构。',
    opinions: [
      { text: '城南片区入园也很难，建议增加一所。', group: null },
      { text: '建议公布配套幼儿园的交付时间。', group: null },
    ],
    groups: [],
    resultsAgo: null,
  },
  {
    organ: 'qhq-zfb',
    kind: 'major-decision',
    title: '青禾区城区防汛应急预案（修订草案）',
    beganAgo: 3,
    days: 20,
    shortReasons: '汛期临近，修订后的预案需要在主汛期以前施行。',
    draft:
      '一、城区防汛应急响应分为四级。\n二、达到二级响应的，下穿通道实行交通管制，低洼地区人员提前转移。\n三、应急响应的启动和解除由区防汛指挥机构宣布。',
    explanation: '根据近年城区内涝的情况修订。本文件为演示内容，机关、事项和数据均为虚构。',
    opinions: [{ text: '建议在下穿通道增设积水显示屏。', group: null }],
    groups: [],
    resultsAgo: null,
  },
  {
    organ: 'qhq-zjj',
    kind: 'normative-document',
    title: '青禾区物业服务星级评定办法（征求意见稿）',
    beganAgo: 8,
    days: 30,
    shortReasons: '',
    draft:
      '第一条　为了提高物业服务质量，制定本办法。\n第二条　物业服务星级评定每年开展一次，由业主评价、街道评价和主管部门检查组成，业主评价占百分之五十。\n第三条　评定结果向社会公布。',
    explanation: '为引导物业服务企业改进服务而起草。本文件为演示内容，机关、事项和数据均为虚构。',
    opinions: [
      { text: '建议业主评价采用网上投票，方便年轻人参与。', group: null },
      { text: '建议公布各项得分，不要只公布星级。', group: null },
    ],
    groups: [],
    resultsAgo: null,
  },
];

/** A letter of the demonstration; ages in working days, `null` where that has not happened. */
export type DemoLetter = {
  readonly organ: DemoOrganCode;
  readonly category: LetterCategory;
  readonly subject: string;
  readonly text: string;
  readonly consents: boolean;
  readonly sentAgo: number;
  readonly passedOnAgo: number | null;
  readonly draftedAgo: number | null;
  readonly releasedAgo: number | null;
  readonly answer: string;
};

export const DEMO_LETTERS: readonly DemoLetter[] = [
  {
    organ: 'qhq-jyj',
    category: 'question',
    subject: '随迁子女入学需要哪些材料',
    text: '您好，我在青禾区工作，孩子今年上小学，请问随迁子女报名入学需要准备哪些材料？在哪里报名？',
    consents: true,
    sentAgo: 18,
    passedOnAgo: 17,
    draftedAgo: 16,
    releasedAgo: 15,
    answer:
      '您好。随迁子女报名需要户口簿、居住证、劳动合同或者营业执照、房屋租赁备案证明。请在招生公告规定的时间登录青禾区教育局报名系统填报，现场审核时携带原件。感谢您的来信。',
  },
  {
    organ: 'qhq-zjj',
    category: 'help',
    subject: '小区路灯损坏多日没有维修',
    text: '演示花园小区东门外的路灯坏了一个多星期，晚上很黑，请尽快维修。',
    consents: true,
    sentAgo: 14,
    passedOnAgo: 13,
    draftedAgo: 11,
    releasedAgo: 10,
    answer: '您好。经核实，该处路灯因线路故障熄灭，已于日前修复。今后发现路灯故障的，也可以拨打12345反映。',
  },
  {
    organ: 'qhq-zfb',
    category: 'suggestion',
    subject: '建议政务服务大厅中午不停办',
    text: '上班族只有中午有空，建议政务服务大厅中午安排窗口值班。',
    consents: true,
    sentAgo: 12,
    passedOnAgo: 12,
    draftedAgo: 9,
    releasedAgo: 8,
    answer: '您好。您的建议已经采纳：综合窗口自下月起中午安排人员值班。具体时间以大厅公告为准。',
  },
  {
    organ: 'qhq-zjj',
    category: 'complaint',
    subject: '反映物业公共收益没有公示',
    text: '我们小区的电梯广告收入一直没有公示，请督促物业企业公示。',
    consents: false,
    sentAgo: 9,
    passedOnAgo: 8,
    draftedAgo: 6,
    releasedAgo: 5,
    answer: '您好。我局已经责令该物业服务企业限期公示公共收益收支情况，将跟踪落实。',
  },
  {
    organ: 'qhq-jyj',
    category: 'suggestion',
    subject: '建议增加课后服务的体育项目',
    text: '希望课后服务多开一些体育项目，让孩子多运动。',
    consents: true,
    sentAgo: 4,
    passedOnAgo: 3,
    draftedAgo: 1,
    releasedAgo: null,
    answer: '您好。各校将根据师资情况增加体育类项目，具体安排由学校在开学时公布。',
  },
  {
    organ: 'qhq-zfb',
    category: 'question',
    subject: '老年证办理地点',
    text: '请问老年人优待证在哪里办理？可以代办吗？',
    consents: true,
    sentAgo: 8,
    passedOnAgo: 7,
    draftedAgo: null,
    releasedAgo: null,
    answer: '',
  },
  {
    organ: 'qhq-zjj',
    category: 'question',
    subject: '公租房申请条件',
    text: '请问新就业人员申请公租房需要满足什么条件？',
    consents: true,
    sentAgo: 1,
    passedOnAgo: null,
    draftedAgo: null,
    releasedAgo: null,
    answer: '',
  },
];

/** A report of an error of the demonstration. */
export type DemoSiteError = {
  readonly organ: DemoOrganCode;
  readonly category: SiteErrorCategory;
  readonly page: string;
  readonly text: string;
  readonly sentAgo: number;
  readonly answeredAgo: number | null;
  readonly answer: string;
};

export const DEMO_SITE_ERRORS: readonly DemoSiteError[] = [
  {
    organ: 'qhq-zfb',
    category: 'misspelling',
    page: '/qhq-zfb/guide',
    text: '指南第二部分“编排体系”写成了“编牌体系”。',
    sentAgo: 7,
    answeredAgo: 6,
    answer: '已经改正，感谢您的指正。',
  },
  {
    organ: 'qhq-jyj',
    category: 'dead-link',
    page: '/qhq-jyj/reports',
    text: '前年的年度报告附件打不开。',
    sentAgo: 5,
    answeredAgo: 4,
    answer: '链接已经修复，请刷新页面后重试。感谢您的指正。',
  },
  {
    organ: 'qhq-zfb',
    category: 'outdated',
    page: '/qhq-zfb',
    text: '首页的办公时间还是夏季的。',
    sentAgo: 1,
    answeredAgo: null,
    answer: '',
  },
];

/** The topic of the demonstration; its items are found by these words. */
export const DEMO_TOPIC = {
  organ: 'qhq-zfb',
  publishedAgo: 6,
  title: '防汛抗旱专题',
  intro: '汇集本区防汛抗旱的预案、预警、工作动态和避险知识。本专题为演示内容，机关、事项和数据均为虚构。',
  hotline: '防汛值班电话：0000-0000119（24小时）\n政务服务便民热线：12345',
  sections: [
    { label: '应急预案', words: ['预案', '应急'] },
    { label: '工作动态', words: ['防汛', '抗旱'] },
  ],
} as const;
