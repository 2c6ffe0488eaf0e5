import { DEMO_PASSWORD } from './demo-organs.data.ts';
import type { Days, DemoSideFile, DemoSideStep } from './side-file-of-demo.ts';

const REVIEW_BODY = '青禾区人民政府';
const COURT = '青禾区人民法院';

/** A reconsideration against the organ; the day of opening is that of the notice to answer. */
const review =
  (caseNumber: string, note: string, procedure: 'simplified' | 'ordinary' = 'ordinary') =>
  ({ on }: Days) =>
    ({
      kind: 'reconsideration',
      role: 'original-actor',
      body: REVIEW_BODY,
      caseNumber,
      procedure,
      receivedOn: on,
      note,
    }) as const;

/** A suit against the organ; the day of opening is that of the copy of the complaint. */
const suit =
  (caseNumber: string, note: string, reviewedFirst = false) =>
  ({ on }: Days) =>
    ({
      kind: 'litigation',
      role: 'original-actor',
      body: COURT,
      caseNumber,
      reviewedFirst,
      receivedOn: on,
      note,
    }) as const;

const answered = (after: number, note: string): DemoSideStep => ({
  after,
  by: 'clerk',
  action: 'file-answer',
  input: ({ on }) => ({ on, note }),
});

const decided = (after: number, result: 'upheld' | 'other', note: string): DemoSideStep => ({
  after,
  by: 'clerk',
  action: 'record-decision',
  input: ({ on }) => ({ on, result, ordered: null, note }),
});

/** A decision that annuls the reply and has it made anew, and the new reply. */
const annulled = (
  after: number,
  note: string,
  performed: { letter: string; note: string },
): DemoSideStep[] => [
  {
    after,
    by: 'clerk',
    action: 'record-decision',
    input: ({ on, later }) => ({
      on,
      result: 'corrected',
      ordered: { order: 'redo', dueOn: later(20) },
      note,
    }),
  },
  {
    after: 9,
    by: 'clerk',
    inReDecision: true,
    action: 'record-performance',
    input: ({ on }) => ({ on, letterNumber: performed.letter, note: performed.note }),
  },
];

/** A judgment and the day it took effect, fifteen days later without appeal. */
const judged = (after: number, note: string): DemoSideStep[] => [
  { after, by: 'clerk', action: 'record-judgment', input: ({ on }) => ({ on, result: 'upheld', note }) },
  {
    after: 12,
    by: 'clerk',
    action: 'record-effect',
    input: ({ on }) => ({ on, ordered: null, note: '上诉期限届满，双方均未上诉，判决生效' }),
  },
];

const person = (sign: string, contact: string) =>
  ({
    kind: 'person',
    name: `演示申请人${sign}`,
    identityNumber: '',
    contact,
    address: '青禾区演示路50号',
  }) as const;

/** Files beside the cases of the demonstration: disputes, corrections of records, what was published at last. */
export const DEMO_SIDE_FILES: readonly DemoSideFile[] = [
  {
    organ: 'qhq-zfb',
    of: 'office-2023-compensation-discussion',
    opens: '2023-07-10',
    by: 'clerk',
    opening: review('青政复〔2023〕11号', '请求撤销不予公开告知书，责令公开论证会会议记录'),
    course: [
      answered(6, '书面答复书1份，证据3组，送达行政复议机构'),
      decided(26, 'upheld', '青政复决〔2023〕11号：会议记录属于过程性信息，不予公开并无不当，予以维持'),
    ],
  },
  {
    organ: 'qhq-zjj',
    of: 'housing-2023-maintenance-fund',
    opens: '2023-09-04',
    by: 'clerk',
    opening: review('青政复〔2023〕17号', '请求确认逾期答复违法，并公开维修资金使用的审批资料'),
    course: [
      answered(7, '书面答复书1份、答复过程的证据2组'),
      ...annulled(24, '青政复决〔2023〕17号：逾期答复，且对使用审批资料没有答复，责令限期重新答复', {
        letter: '青建公开复〔2023〕1号',
        note: '就使用审批资料补充答复，当面送达申请人，签收单存卷',
      }),
    ],
  },
  {
    organ: 'qhq-zfb',
    of: 'office-2023-investment-contract',
    opens: '2024-03-18',
    by: 'clerk',
    opening: review('青政复〔2024〕6号', '请求撤销不予公开告知书，公开投资合作协议'),
    course: [
      answered(6, '书面答复书1份，征求第三方意见的证据1组'),
      decided(30, 'upheld', '青政复决〔2024〕6号：协议条款属于商业秘密且不可区分，予以维持'),
    ],
  },
  {
    organ: 'qhq-zfb',
    of: 'office-2024-many',
    opens: '2024-07-08',
    by: 'clerk',
    opening: review('青政复〔2024〕19号', '请求撤销不予处理告知书', 'simplified'),
    course: [
      answered(4, '书面答复书1份，申请数量统计表1份'),
      decided(18, 'other', '青政复终〔2024〕19号：申请人自愿撤回复议申请，终止行政复议'),
    ],
  },
  {
    organ: 'qhq-zfb',
    of: 'office-2024-archives',
    opens: '2024-07-29',
    by: 'clerk',
    opening: suit('（2024）青演行初21号', '请求判令被告直接提供设立街道办事处的批复'),
    course: [
      answered(9, '答辩状1份，档案移交清册等证据2组'),
      ...judged(32, '（2024）青演行初21号判决：档案已经依法移交，被告告知查阅途径合法，驳回诉讼请求'),
    ],
  },
  {
    organ: 'qhq-jyj',
    of: 'education-2024-canteens',
    opens: '2024-12-09',
    by: 'clerk',
    opening: review('青政复〔2024〕33号', '请求公开食堂委托经营合同的全部附件'),
    course: [
      answered(7, '书面答复书1份，第三方意见等证据2组'),
      decided(32, 'upheld', '青政复决〔2024〕33号：进货渠道和价格构成属于商业秘密，区分处理适当，予以维持'),
    ],
  },
  {
    organ: 'qhq-zjj',
    of: 'housing-2024-quality-file',
    opens: '2024-07-01',
    by: 'clerk',
    opening: review('青政复〔2024〕16号', '请求公开行政处罚案卷中的检测报告'),
    course: [
      answered(6, '书面答复书1份，案卷目录1份'),
      decided(24, 'other', '青政复调〔2024〕16号：经调解，申请人到案卷查阅室查阅检测报告，达成调解书'),
    ],
  },
  {
    organ: 'qhq-zjj',
    of: 'housing-2024-old-drawings',
    opens: '2024-07-15',
    by: 'clerk',
    opening: review('青政复〔2024〕21号', '请求撤销信息不存在告知书，责令重新检索'),
    course: [
      answered(7, '书面答复书1份，检索记录1份'),
      decided(26, 'upheld', '青政复决〔2024〕21号：已尽合理检索义务，予以维持'),
    ],
  },
  {
    organ: 'qhq-zjj',
    of: 'housing-2024-old-drawings',
    opens: '2024-09-18',
    by: 'clerk',
    opening: suit('（2024）青演行初34号', '请求撤销信息不存在告知书和复议决定', true),
    course: [
      answered(8, '答辩状1份，检索记录等证据2组'),
      ...judged(35, '（2024）青演行初34号判决：检索记录完整，驳回诉讼请求'),
    ],
  },
  {
    organ: 'qhq-zfb',
    of: 'office-2025-relocation-notice',
    opens: '2025-06-16',
    by: 'clerk',
    opening: review('青政复〔2025〕14号', '请求公开搬迁前书面征求意见的材料'),
    course: [
      answered(6, '书面答复书1份，检索记录1份'),
      ...annulled(30, '青政复决〔2025〕14号：对申请人提供的检索线索没有核查，责令限期重新答复', {
        letter: '青政办公开复〔2025〕1号',
        note: '按线索补充检索后提供征求意见汇总表，邮政挂号信寄出',
      }),
    ],
  },
  {
    organ: 'qhq-zfb',
    of: 'live-office-refused',
    opens: 6,
    by: 'clerk',
    opening: review('青政复（演示）办字第7号', '请求撤销不予公开告知书，公开督查通报的内部流转单'),
    course: [],
  },
  {
    organ: 'qhq-zjj',
    of: 'live-housing-not-there',
    opens: 26,
    by: 'clerk',
    opening: suit('（演示）青行初第12号', '请求撤销信息不存在告知书，责令重新检索'),
    course: [answered(9, '答辩状1份，检索记录等证据2组')],
  },
  {
    organ: 'qhq-zfb',
    of: 'office-2025-joint-plan',
    opens: '2025-08-04',
    by: 'handler2',
    opening: ({ on }) => ({
      kind: 'request-to-proactive',
      ground: 'suggestion',
      applicants: 1,
      receivedOn: on,
      note: '申请人建议将联合工作方案转为主动公开，便于各街道和社会组织查阅',
    }),
    course: [
      {
        after: 5,
        by: 'handler2',
        action: 'accept-proposal',
        input: ({ on }) => ({
          on,
          note: '方案不涉及国家秘密、商业秘密和个人隐私，属于应当让社会公众广泛知晓的信息',
        }),
      },
      {
        after: 8,
        by: 'handler2',
        action: 'record-publication',
        input: ({ on }) => ({
          on,
          url: 'https://www.qinghe.example/zcwj/2025/0821.html',
          note: '经保密审查可以公开',
        }),
      },
    ],
  },
  {
    organ: 'qhq-jyj',
    of: 'education-2025-places-1',
    opens: '2025-05-12',
    by: 'handler',
    opening: ({ on }) => ({
      kind: 'request-to-proactive',
      ground: 'suggestion',
      applicants: 1,
      receivedOn: on,
      note: '申请人建议将分学区学位供给统计表转为主动公开',
    }),
    course: [
      {
        after: 8,
        by: 'handler',
        action: 'decline-proposal',
        input: ({ on }) => ({
          on,
          note: '统计表为年中测算数据，招生计划公布时已包含准确数据，不再单独公开；已电话告知申请人',
        }),
      },
    ],
  },
  {
    organ: 'qhq-zjj',
    of: 'live-housing-stamped',
    opens: 2,
    by: 'handler',
    opening: ({ on }) => ({
      kind: 'request-to-proactive',
      ground: 'many-applicants',
      applicants: 3,
      receivedOn: on,
      note: '近三个月有3名申请人申请同一备案表，且可以公开',
    }),
    course: [],
  },
  {
    organ: 'qhq-zjj',
    of: null,
    opens: '2025-06-10',
    by: 'window',
    opening: ({ on }) => ({
      kind: 'record-correction',
      receivedOn: on,
      title: '房屋征收调查登记表中的建筑面积',
      person: person('子', '13800000000'),
      record: '青禾大道东侧地块房屋征收调查登记表，存房产管理股',
      wanted: '将本户房屋建筑面积更正为不动产权证书记载的面积',
      evidence: '登记表所载面积与不动产权证书不一致，附证书复印件',
    }),
    course: [
      {
        after: 6,
        by: 'handler',
        action: 'verify-record',
        input: ({ on }) => ({
          on,
          finding: 'inaccurate',
          note: '调取不动产权证书和实测成果，登记表录入时漏计一层',
          before: '建筑面积62.40平方米',
          after: '建筑面积87.15平方米',
          organName: '',
          organContact: '',
          doneOn: on,
        }),
      },
      {
        after: 1,
        by: 'signatory',
        action: 'sign-answer',
        input: () => ({ password: DEMO_PASSWORD, note: '同意' }),
      },
      {
        after: 1,
        by: 'clerk',
        action: 'serve-answer',
        input: ({ on }) => ({ on, method: 'counter', note: '申请人到窗口领取，签收单存卷' }),
      },
    ],
  },
  {
    organ: 'qhq-jyj',
    of: null,
    opens: '2025-10-15',
    by: 'window',
    opening: ({ on }) => ({
      kind: 'record-correction',
      receivedOn: on,
      title: '教师继续教育学时记录',
      person: person('丑', '13800000000'),
      record: '2023年度教师继续教育学时登记表，存人事财务股',
      wanted: '将培训学时更正为90学时',
      evidence: '称参加过一次校外培训，没有提供结业证书',
    }),
    course: [
      {
        after: 7,
        by: 'handler2',
        action: 'verify-record',
        input: ({ on }) => ({
          on,
          finding: 'accurate',
          note: '核对培训机构签到表和结业名单，申请人没有完成该次培训，原记录准确',
          before: '',
          after: '',
          organName: '',
          organContact: '',
          doneOn: null,
        }),
      },
      {
        after: 2,
        by: 'clerk',
        action: 'record-told',
        input: ({ on }) => ({ on, letterNumber: '青教公开函〔2025〕1号', note: '当面送达，签收单存卷' }),
      },
    ],
  },
  {
    organ: 'qhq-jyj',
    of: null,
    opens: 3,
    by: 'window',
    opening: ({ on }) => ({
      kind: 'record-correction',
      receivedOn: on,
      title: '学籍卡中的出生日期',
      person: person('寅', '13800000000'),
      record: '小学学籍卡，存基础教育股',
      wanted: '将出生日期更正为户口簿记载的日期',
      evidence: '学籍卡与户口簿不一致，附户口簿复印件',
    }),
    course: [],
  },
];
