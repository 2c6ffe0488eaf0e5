import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { DemoRequest } from './demo-request.ts';

/** Finished requests to the housing bureau, in the order of their days. One of them was answered late. */
export const HOUSING_REQUESTS: readonly DemoRequest[] = [
  {
    key: 'housing-2022-permit',
    arrives: '2022-12-26',
    channel: 'in-person',
    applicant: 'd',
    title: '演示新村3号楼施工许可证',
    description: '演示新村3号楼的施工许可证及申报资料',
    handler: 'handler2',
    method: 'counter',
    course: [
      {
        stage: 'search',
        after: 4,
        keywords: ['演示新村', '3号楼', '施工许可'],
        places: ['机关档案室', '城市建设股资料室'],
        result: '没有检索到与申请内容相符的文件、记录',
        found: false,
      },
      {
        stage: 'reply',
        after: 6,
        outcome: 'does-not-exist',
        facts: { grounds: '该楼建成于施工许可制度实施以前，没有办理施工许可证。' },
      },
    ],
  },
  {
    key: 'housing-2023-renewal-list',
    arrives: '2023-03-13',
    channel: 'online',
    applicant: 'e',
    title: '2023年老旧小区改造项目清单',
    description: '2023年度青禾区老旧小区改造项目清单和资金安排',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 7,
        outcome: 'provided',
        facts: {
          files: [
            { name: '2023年度青禾区老旧小区改造项目清单', pages: 6 },
            { name: '2023年度青禾区老旧小区改造资金安排表', pages: 3 },
          ],
        },
      },
    ],
  },
  {
    key: 'housing-2023-register',
    arrives: '2023-05-08',
    channel: 'online',
    applicant: 'building',
    title: '查询房屋权属登记资料',
    description: '演示路某号房屋的权属登记资料',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 3,
        outcome: 'denied-query',
        facts: {
          legalBasis: { name: '《不动产登记暂行条例》', article: '第二十七条' },
          properChannel: { name: '青禾区不动产登记中心', contact: '青禾区演示路3号，0000-0000601' },
        },
      },
    ],
  },
  {
    key: 'housing-2023-maintenance-fund',
    arrives: '2023-07-17',
    channel: 'online',
    applicant: 'owners',
    title: '演示花园小区物业维修资金账目',
    description: '演示花园小区住宅专项维修资金的缴存总额、使用明细和业主分户账',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 17,
        outcome: 'partial',
        servedAfter: 3,
        overdue: '维修资金使用明细需要与物业企业逐笔核对，经办人对期限估计不足，已要求此后提前办理延期审批。',
        facts: {
          grounds: '维修资金的缴存总额和使用明细涉及全体业主的共同利益，可以公开；业主分户账含有个人信息。',
          files: [{ name: '演示花园小区维修资金缴存总额和使用明细', pages: 8 }],
          redactions: [
            {
              what: '各业主的分户账',
              article: '《条例》第十五条',
              reason: '载有业主姓名、房号和账户余额，属于个人隐私，公开会损害其合法权益',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'housing-2023-compensation',
    arrives: '2023-09-11',
    channel: 'registered-mail',
    applicant: 'lawyers',
    title: '其他被征收人的补偿安置协议',
    description: '青禾大道东侧地块某被征收人与征收部门签订的补偿安置协议',
    handler: 'handler',
    method: 'post',
    course: [
      {
        stage: 'consultation',
        after: 4,
        kind: 'third-party',
        party: '补偿安置协议的被征收人（演示）',
        question: '现有申请人申请公开你户补偿安置协议，请就是否同意公开提出书面意见并说明理由。',
        deliveredAfter: 2,
        sequel: {
          returnedAfter: 7,
          consents: false,
          note: '协议载有家庭成员、房产和银行账户情况',
        },
      },
      {
        stage: 'reply',
        after: 3,
        outcome: 'denied-third-party',
        facts: {
          grounds:
            '协议载有被征收人的家庭成员、房产和银行账户情况，属于个人隐私；补偿方案和分户补偿结果已经依法公布。',
          evidence: {
            publicInterest:
              '补偿方案和分户补偿结果已经公布，能够满足监督需要，不公开协议原件不会对公共利益造成重大影响',
          },
        },
      },
    ],
  },
  {
    key: 'housing-2023-statistics',
    arrives: '2023-10-30',
    channel: 'online',
    applicant: 'research',
    title: '房地产开发企业统计报表',
    description: '2022年度区内各房地产开发企业上报的统计报表原件',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 8,
        outcome: 'denied-law',
        facts: {
          legalBasis: { name: '《中华人民共和国统计法》', article: '第二十五条' },
          grounds: '该法规定，统计调查中获得的能够识别或者推断单个统计调查对象身份的资料，不得对外提供。',
        },
      },
    ],
  },
  {
    key: 'housing-2023-rental-list',
    arrives: '2023-12-18',
    channel: 'online',
    applicant: 'g',
    title: '2023年公租房分配结果',
    description: '2023年度公共租赁住房分配结果和轮候顺序',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'consultation',
        after: 3,
        kind: 'other-organ',
        party: '青禾区民政局',
        question: '公租房分配结果中涉及你局核定的困难家庭认定信息，请就该部分能否公开提出意见。',
        deliveredAfter: 1,
        sequel: { returnedAfter: 8, consents: true, note: '分配结果可以公开，建议不列明困难家庭认定类别' },
      },
      {
        stage: 'reply',
        after: 4,
        outcome: 'provided',
        facts: { files: [{ name: '2023年度公共租赁住房分配结果和轮候顺序', pages: 10 }] },
      },
    ],
  },
  {
    key: 'housing-2024-waiting-list',
    arrives: '2024-03-04',
    channel: 'online',
    applicant: 'h',
    title: '公租房申请条件和轮候规则',
    description: '青禾区公共租赁住房申请条件、轮候规则和办理流程',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 2,
        outcome: 'already-public',
        facts: {
          routes: [
            {
              kind: 'url',
              title: '青禾区住房和城乡建设局政府信息公开专栏“住房保障”栏目',
              url: 'https://www.qinghe.example/zjj/zfbz/2024/0120.html',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'housing-2024-quality-file',
    arrives: '2024-05-13',
    channel: 'online',
    applicant: 'building',
    title: '建设工程质量行政处罚案卷',
    description: '2023年对某住宅工程质量违法行为作出行政处罚的案卷材料',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 7,
        outcome: 'denied-enforcement',
        facts: {
          grounds: '该信息是行政处罚案件案卷中的检查记录和询问笔录，行政处罚决定已经依法公开。',
          evidence: {
            fileKinds: ['investigation-record', 'questioning-record'],
            rulesChecked:
              '已核对行政处罚和住房城乡建设的法律、法规、规章，没有应当公开检查记录、询问笔录的规定',
          },
          properChannel: { name: '青禾区住房和城乡建设局案卷查阅室', contact: '演示路16号，0000-0000303' },
        },
      },
    ],
  },
  {
    key: 'housing-2024-no-correction',
    arrives: '2024-07-08',
    channel: 'ordinary-mail',
    applicant: 'i',
    title: '内容不明确的申请（拆迁材料）',
    description: '拆迁的全部材料',
    handler: 'handler',
    method: 'post',
    confirmedAfter: 3,
    course: [
      {
        stage: 'clarification',
        after: 2,
        days: 15,
        points: [
          {
            what: '所需信息的名称、文号或者其他特征',
            guidance: '请写明征收项目的名称、实施年度和所需文件的名称',
          },
          { what: '身份证明', guidance: '来信没有附身份证明，请补充提交有效身份证件复印件' },
        ],
        sequel: 'lapsed',
      },
    ],
  },
  {
    key: 'housing-2024-lifts',
    arrives: '2024-09-02',
    channel: 'online',
    applicant: 'welfare',
    title: '既有住宅加装电梯补贴发放情况',
    description: '2023年度既有住宅加装电梯财政补贴的标准、台数和发放金额',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 8,
        outcome: 'provided',
        returned: { from: 'review', note: '附表与正文的台数不一致，请核对后重新提交' },
        facts: { files: [{ name: '2023年度既有住宅加装电梯补贴发放情况表', pages: 4 }] },
      },
    ],
  },
  {
    key: 'housing-2024-illegal-building',
    arrives: '2024-11-11',
    channel: 'online',
    applicant: 'j',
    title: '举报楼顶违法搭建',
    description: '举报演示新村5号楼楼顶违法搭建，请依法拆除并公开处理结果',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 3,
        outcome: 'complaint',
        facts: {
          properChannel: { name: '青禾区综合行政执法局举报中心', contact: '0000-0000701' },
          grounds: '您的申请实质是举报违法搭建行为，要求有关机关查处。',
        },
      },
    ],
  },
  {
    key: 'housing-2024-rating-draft',
    arrives: '2024-12-13',
    channel: 'online',
    applicant: 'c',
    title: '物业服务企业信用评价办法征求意见过程稿',
    description: '物业服务企业信用评价办法起草过程中的历次内部修改稿',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 13,
        outcome: 'denied-process',
        facts: {
          processKind: 'draft',
          grounds: '历次内部修改稿是办法定稿以前的过程稿，办法的征求意见稿已经向社会公开征求意见。',
          evidence: {
            formedBefore: {
              formedOn: plainDate('2024-08-20'),
              decision: '办法的印发决定',
              decidedOn: plainDate('2024-12-10'),
            },
            rulesChecked: '已核对住房保障的法律、法规、规章，没有应当公开内部修改稿的规定',
          },
        },
      },
    ],
  },
  {
    key: 'housing-2025-gas-network',
    arrives: '2025-03-17',
    channel: 'online',
    applicant: 'research',
    title: '城区燃气管网坐标图',
    description: '青禾区城区燃气管网的坐标图和调压设施分布图',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 9,
        outcome: 'denied-safety',
        facts: {
          safetyKinds: ['public-security'],
          grounds:
            '图中载有燃气调压设施和主干管线的准确位置，公开后可能被用于破坏设施。本机关经集体研究作出上述认定。',
          evidence: {
            impactStudy: {
              impact: '管线和调压设施的准确位置一旦公开，可能被用于破坏，危及供气安全和周边居民的人身安全',
              studiedOn: plainDate('2025-03-21'),
              record: '局长办公会议纪要（2025年第6期）',
            },
          },
        },
      },
    ],
  },
  {
    key: 'housing-2025-completion-files',
    arrives: '2025-06-16',
    channel: 'online',
    applicant: 'b',
    title: '演示花园小区竣工验收备案资料',
    description: '演示花园小区一期各单体工程竣工验收备案资料',
    handler: 'handler2',
    method: 'post',
    course: [
      {
        stage: 'fee',
        after: 5,
        basis: 'by-page',
        count: 130,
        grounds: '申请提供的材料共130页，明显超过合理范围',
        sequel: { paidAfter: 8, receipt: '非税收入票据演示第000002号' },
      },
      {
        stage: 'reply',
        after: 7,
        outcome: 'provided',
        facts: { files: [{ name: '演示花园小区一期竣工验收备案资料', pages: 130 }] },
      },
    ],
  },
  {
    key: 'housing-2025-waiting-list-again',
    arrives: '2025-08-25',
    channel: 'in-person',
    applicant: 'h',
    title: '公租房申请条件和轮候规则（重复申请）',
    description: '青禾区公共租赁住房申请条件、轮候规则和办理流程',
    handler: 'handler',
    method: 'counter',
    course: [
      {
        stage: 'reply',
        after: 3,
        outcome: 'duplicate',
        earlier: 'housing-2024-waiting-list',
        facts: {
          grounds: '两次申请的内容一致，申请条件和轮候规则没有变化。',
          evidence: {
            sameRequest: '两次申请均要求提供公租房申请条件和轮候规则，申请人为同一人，其间文件没有修订',
          },
        },
      },
    ],
  },
  {
    key: 'housing-2025-contract',
    arrives: '2025-11-10',
    channel: 'online',
    applicant: 'welfare',
    title: '老旧小区改造工程施工合同',
    description: '2025年度演示新村老旧小区改造工程的施工合同和工程量清单',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'consultation',
        after: 4,
        kind: 'third-party',
        party: '老旧小区改造工程施工单位（演示）',
        question: '现有申请人申请公开施工合同和工程量清单，请就是否同意公开提出书面意见并说明理由。',
        deliveredAfter: 3,
        sequel: 'timed-out',
      },
      {
        stage: 'extension',
        after: 4,
        days: 15,
        reasons: '合同和工程量清单页数较多，需要逐项区分可以公开和不予公开的内容',
      },
      {
        stage: 'reply',
        after: 14,
        outcome: 'partial',
        facts: {
          grounds: '施工合同的主要内容可以公开；工程量清单中的综合单价分析不宜公开。',
          files: [{ name: '演示新村老旧小区改造工程施工合同', pages: 28 }],
          redactions: [
            {
              what: '工程量清单中的综合单价分析表',
              article: '《条例》第十五条',
              reason: '属于商业秘密，公开会使施工单位在同类项目竞争中处于不利地位',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'housing-2025-parking',
    arrives: '2025-12-19',
    channel: 'online',
    applicant: 'owners',
    title: '演示花园小区公共停车位规划核实资料',
    description: '演示花园小区公共停车位的配建指标和验收核实结果',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 13,
        outcome: 'provided',
        facts: { files: [{ name: '演示花园小区公共停车位配建指标和核实结果', pages: 5 }] },
      },
    ],
  },
];
