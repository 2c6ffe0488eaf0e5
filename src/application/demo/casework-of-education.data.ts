import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { DemoRequest } from './demo-request.ts';

const DISTRICTS = ['东城', '西城', '南河', '北苑', '高新'];
const DISTRICT_DAYS = ['14', '15', '16', '17', '18'];

/** Five requests of one institute in one week, the sixth of which is asked for its reasons. */
const SERIES: readonly DemoRequest[] = DISTRICTS.map((district, index) => ({
  key: `education-2025-places-${index + 1}`,
  arrives: `2025-04-${DISTRICT_DAYS[index]}`,
  channel: 'online',
  applicant: 'college',
  title: `${district}学区学位供给统计表`,
  description: `${district}学区2020年至2024年各学年义务教育学位供给统计表`,
  handler: index % 2 === 0 ? 'handler' : 'handler2',
  method: 'online',
  course: [
    {
      stage: 'reply',
      after: 4 + (index % 3),
      outcome: 'provided',
      facts: { files: [{ name: `${district}学区学位供给统计表（2020—2024年）`, pages: 2 }] },
    },
  ],
}));

/** Finished requests to the education bureau with the rarer turns of a case. */
export const EDUCATION_CASEWORK: readonly DemoRequest[] = [
  {
    key: 'education-2023-sports-fields',
    arrives: '2023-03-20',
    channel: 'ordinary-mail',
    applicant: 'volunteers',
    title: '学校体育场地向社会开放名单',
    description: '2023年向社会开放体育场地的中小学名单和开放时间',
    handler: 'handler',
    method: 'post',
    confirmedAfter: 1,
    course: [
      {
        stage: 'reply',
        after: 6,
        outcome: 'provided',
        facts: { files: [{ name: '2023年学校体育场地向社会开放名单', pages: 2 }] },
      },
    ],
  },
  {
    key: 'education-2023-textbooks',
    arrives: '2023-09-25',
    channel: 'in-person',
    applicant: 'p',
    title: '索取教师用书',
    description: '小学数学三年级上册教师教学用书一套',
    handler: 'handler',
    method: 'counter',
    course: [
      {
        stage: 'reply',
        after: 2,
        outcome: 'publication',
        facts: {
          routes: [{ kind: 'place', title: '青禾区新华书店教材发行部', address: '青禾区演示路40号' }],
        },
      },
    ],
  },
  {
    key: 'education-2024-safety-drills',
    arrives: '2024-01-15',
    channel: 'email',
    applicant: 'legalAid',
    title: '中小学应急疏散演练记录',
    description: '2023年秋季学期各中小学应急疏散演练的时间和参加人数',
    handler: 'handler2',
    method: 'post',
    confirmedAfter: 2,
    course: [
      {
        stage: 'reply',
        after: 8,
        outcome: 'provided',
        facts: { files: [{ name: '2023年秋季学期应急疏散演练情况表', pages: 5 }] },
      },
    ],
  },
  {
    key: 'education-2024-rural-posts',
    arrives: '2024-09-09',
    channel: 'in-person',
    applicant: 'village',
    title: '乡村学校教师编制和空缺情况',
    description: '2023—2024学年乡村学校教师编制数、在编人数和空缺情况',
    handler: 'handler2',
    method: 'entrusted-organ',
    course: [
      {
        stage: 'reply',
        after: 7,
        outcome: 'provided',
        facts: { files: [{ name: '2023—2024学年乡村学校教师编制情况表', pages: 2 }] },
      },
    ],
  },
  {
    key: 'education-2024-summer-camp',
    arrives: '2024-07-01',
    channel: 'oral',
    applicant: 'r',
    title: '公益夏令营承办学校名单',
    description: '2024年暑期公益夏令营承办学校的名单和报名办法',
    handler: 'handler',
    method: 'counter',
    course: [
      {
        stage: 'withdrawal',
        after: 1,
        by: 'window',
        reason: '申请人到窗口书面撤回：名单已经在门户网站公布，不再需要答复',
      },
    ],
  },
  ...SERIES,
  {
    key: 'education-2025-all-schools',
    arrives: '2025-04-21',
    channel: 'online',
    applicant: 'college',
    title: '全区各校近十年分班级学生数',
    description: '2015年至2024年全区62所中小学各年级、各班级的在校学生数',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reasons',
        after: 2,
        volume: '其中本件一次申请全区62所学校十个学年的分班数据，共约六千条记录',
        sequel: {
          answeredAfter: 4,
          offered: '本中心承担义务教育优质均衡发展课题，需要以学校为单位的长期数据，附课题立项通知书。',
          reasonable: true,
          finding:
            '申请人说明了课题研究的用途并附立项通知书，理由合理；但是数据分散在各校，期限内难以核对完毕。',
          delayed: { days: 30, reasons: '所需数据分散在62所学校，涉及十个学年，需要逐校调取、核对后提供' },
        },
      },
      {
        stage: 'reply',
        after: 22,
        outcome: 'provided',
        facts: { files: [{ name: '全区中小学分班级学生数（2015—2024年）', pages: 130 }] },
      },
    ],
  },
  {
    key: 'education-2025-milk',
    arrives: '2025-06-03',
    channel: 'online',
    applicant: 'm',
    title: '学生饮用奶供应企业投标文件',
    description: '2025年学生饮用奶项目两家中标企业的投标文件和中标价格',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'consultation',
        after: 2,
        kind: 'third-party',
        party: '学生饮用奶中标企业一（演示）',
        question: '现有申请人申请公开你单位的投标文件，请就是否同意公开提出书面意见并说明理由。',
        information: '投标文件、中标价格',
        deliveredAfter: 2,
        sequel: 'open',
      },
      {
        stage: 'consultation',
        after: 0,
        kind: 'third-party',
        party: '学生饮用奶中标企业二（演示）',
        question: '现有申请人申请公开你单位的投标文件，请就是否同意公开提出书面意见并说明理由。',
        information: '投标文件、中标价格',
        deliveredAfter: 1,
        sequel: 'open',
      },
      {
        stage: 'opinion',
        after: 5,
        sequel: { consents: true, note: '投标文件和中标价格均可以公开', onPage: true },
      },
      { stage: 'opinion', after: 12, sequel: 'timed-out' },
      {
        stage: 'late-opinion',
        after: 2,
        consents: false,
        note: '报价明细反映成本构成，属于商业秘密。因经办人更换未能在期限内答复。',
      },
      {
        stage: 'reply',
        after: 4,
        outcome: 'partial',
        facts: {
          grounds: '中标价格和投标文件的商务、技术主要内容可以公开；企业二的成本构成明细不宜公开。',
          files: [{ name: '2025年学生饮用奶项目投标文件（区分处理后）', pages: 32 }],
          redactions: [
            {
              what: '中标企业二投标文件中的成本构成明细',
              article: '《条例》第十五条',
              reason: '属于商业秘密，公开会使该企业在同类项目竞争中处于不利地位',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'education-2025-boarding',
    arrives: '2025-05-12',
    channel: 'online',
    applicant: 'k',
    title: '寄宿制学校生活费补助发放标准',
    description: '2024—2025学年寄宿制学校家庭经济困难学生生活费补助的发放标准和经费来源',
    handler: 'handler',
    method: 'online',
    course: [
      { stage: 'new-code', after: 2, note: '申请人称网上申请回执遗失，当面核验身份后重发' },
      {
        stage: 'reply',
        after: 4,
        outcome: 'provided',
        facts: { files: [{ name: '寄宿制学校生活费补助发放标准', pages: 3 }] },
      },
    ],
  },
  {
    key: 'education-2025-textbook-suppliers',
    arrives: '2025-07-07',
    channel: 'registered-mail',
    applicant: 'catering',
    title: '学校食堂大宗食材供应商评审资料',
    description: '2025年学校食堂大宗食材供应商的评审结果和入围企业报价',
    handler: 'handler2',
    method: 'post',
    course: [
      {
        stage: 'consultation',
        after: 3,
        kind: 'third-party',
        party: '大宗食材入围企业（演示）',
        question: '现有申请人申请公开你单位的报价，请就是否同意公开提出书面意见并说明理由。',
        deliveredAfter: 2,
        extended: {
          after: 3,
          days: 10,
          reasons: '入围企业较多，评审资料需要逐份区分可以公开和不予公开的内容',
        },
        sequel: {
          returnedAfter: 9,
          consents: false,
          note: '不同意公开分项报价：分项报价反映进货渠道；同意公开总报价',
        },
      },
      {
        stage: 'reply',
        after: 12,
        outcome: 'partial',
        facts: {
          grounds: '评审结果和总报价可以公开；分项报价不宜公开。',
          files: [{ name: '2025年学校食堂大宗食材供应商评审结果', pages: 9 }],
          redactions: [
            {
              what: '入围企业的分项报价表',
              article: '《条例》第十五条',
              reason: '属于商业秘密，第三方不同意公开且有合理理由',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'education-2025-old-files-fee',
    arrives: '2025-08-18',
    channel: 'online',
    applicant: 'trade',
    title: '教学仪器采购合同汇编',
    description: '2015年至2024年教学仪器采购项目的全部合同复制件',
    handler: 'handler2',
    method: 'post',
    course: [
      {
        stage: 'fee',
        after: 6,
        basis: 'by-page',
        count: 340,
        grounds: '申请提供的合同共340页，明显超过合理范围',
        sequel: 'lapsed',
      },
    ],
  },
  {
    key: 'education-2025-class-transfer',
    arrives: '2025-09-16',
    channel: 'online',
    applicant: 'l',
    title: '转学办理流程和学籍管理规定',
    description: '小学生区内转学的办理流程和学籍管理的规定',
    handler: 'handler',
    method: 'online',
    course: [
      { stage: 'reassign', after: 1, note: '学籍管理由人事财务股对口科员负责，改由承办人二办理' },
      {
        stage: 'comment',
        after: 0,
        by: 'clerk',
        text: '已改派给您。申请人电话说开学前要用，麻烦优先办理。',
        mentions: ['handler2'],
      },
      {
        stage: 'reply',
        after: 3,
        outcome: 'already-public',
        facts: {
          routes: [
            {
              kind: 'url',
              title: '青禾区教育局政府信息公开专栏“学籍管理”栏目',
              url: 'https://www.qinghe.example/jyj/xjgl/2025/0801.html',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'education-2025-late-accounts',
    arrives: '2025-10-13',
    channel: 'online',
    applicant: 'volunteers',
    title: '社会捐赠助学资金使用情况',
    description: '2022年至2024年社会捐赠助学资金的收支和使用情况',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 18,
        outcome: 'provided',
        servedAfter: 1,
        overdue:
          '捐赠资金由两个账户分别核算，对账中发现一笔串户，更正后才能提供，经办人没有在期限届满前办理延期。已组织学习，今后临期五个工作日内未完成的一律报请延期。',
        facts: { files: [{ name: '2022—2024年社会捐赠助学资金收支表', pages: 6 }] },
      },
    ],
  },
  {
    key: 'education-2025-exam-papers',
    arrives: '2025-11-17',
    channel: 'online',
    applicant: 'n',
    title: '期末统一测试试卷命制记录',
    description: '2024—2025学年第二学期期末统一测试命题人名单和命制过程记录',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'guide',
        after: 3,
        choices: [
          { question: 'clear', answer: 'clear' },
          { question: 'information', answer: 'yes' },
          { question: 'volume', answer: 'no' },
          { question: 'repeated', answer: 'no' },
          { question: 'special-query', answer: 'no' },
          { question: 'responsible', answer: 'ours' },
          { question: 'found', answer: 'found' },
          { question: 'ready-made', answer: 'yes' },
          { question: 'public-already', answer: 'no' },
          { question: 'exempt', answer: 'process' },
          { question: 'separable', answer: 'no' },
        ],
        note: '命制记录是试卷定稿前的讨论记录，命题人名单与之不可分',
      },
      {
        stage: 'reply',
        after: 6,
        outcome: 'denied-process',
        facts: {
          processKind: 'discussion-record',
          grounds: '命制记录记载命题人员在试卷定稿以前的讨论意见，公开会影响今后命题工作的独立和公正。',
          evidence: {
            formedBefore: {
              formedOn: plainDate('2025-05-20'),
              decision: '期末统一测试试卷',
              decidedOn: plainDate('2025-06-18'),
            },
            rulesChecked: '已核对义务教育和教育考试的法律、法规、规章，没有应当公开命题讨论记录的规定',
          },
        },
      },
    ],
  },
  {
    key: 'education-2026-winter-care',
    arrives: '2026-01-06',
    channel: 'online',
    applicant: 'o',
    title: '寒假托管服务学校名单',
    description: '2026年寒假开展托管服务的学校名单、时间和收费标准',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 3,
        outcome: 'already-public',
        facts: {
          routes: [
            {
              kind: 'url',
              title: '青禾区教育局政府信息公开专栏“通知公告”栏目',
              url: 'https://www.qinghe.example/jyj/tzgg/2026/0104.html',
            },
          ],
        },
      },
    ],
  },
];
