import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { DemoRequest } from './demo-request.ts';

/** Finished requests to the office of the district government, in the order of their days. */
export const OFFICE_REQUESTS: readonly DemoRequest[] = [
  {
    key: 'office-2022-projects',
    arrives: '2022-12-19',
    channel: 'online',
    applicant: 'a',
    title: '2022年区政府民生实事项目完成情况',
    description: '2022年青禾区人民政府民生实事项目清单及各项目完成情况',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 11,
        outcome: 'provided',
        facts: { files: [{ name: '2022年青禾区民生实事项目完成情况表', pages: 6 }] },
      },
    ],
  },
  {
    key: 'office-2023-renewal-minutes',
    arrives: '2023-02-14',
    channel: 'online',
    applicant: 'b',
    title: '区政府研究老旧小区改造的会议纪要',
    description: '2022年区政府常务会议研究老旧小区改造工作的会议纪要',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'consultation',
        after: 3,
        kind: 'co-producer',
        party: '青禾区住房和城乡建设局',
        question: '会议纪要中老旧小区改造事项由你局会同办理，请就该部分内容能否公开提出意见。',
        deliveredAfter: 1,
        sequel: {
          returnedAfter: 7,
          consents: true,
          note: '议定事项可以公开；讨论发言摘要属于讨论记录，建议不予公开',
        },
      },
      {
        stage: 'reply',
        after: 3,
        outcome: 'partial',
        returned: { from: 'review', note: '请逐项写明不予公开内容的依据和理由' },
        facts: {
          grounds: '会议纪要中的议定事项已经确定并付诸实施，可以公开；讨论发言摘要不宜公开。',
          files: [{ name: '区政府常务会议纪要（老旧小区改造议定事项部分）', pages: 4 }],
          redactions: [
            {
              what: '会议纪要附页中的讨论发言摘要',
              article: '《条例》第十六条第二款',
              reason: '属于本机关在履行行政管理职能过程中形成的讨论记录',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2023-trade-measures',
    arrives: '2023-03-06',
    channel: 'in-person',
    applicant: 'trade',
    title: '促进商贸业发展的政策文件',
    description: '青禾区促进商贸业发展若干措施及其政策解读',
    handler: 'handler',
    method: 'counter',
    course: [
      {
        stage: 'reply',
        after: 3,
        outcome: 'already-public',
        facts: {
          routes: [
            {
              kind: 'url',
              title: '青禾区人民政府门户网站“政策文件”栏目',
              url: 'https://www.qinghe.example/zcwj/2023/0215.html',
            },
            {
              kind: 'place',
              title: '青禾区政务服务大厅政府信息查阅点',
              address: '青禾区演示路2号一楼',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2023-duty-roster',
    arrives: '2023-04-10',
    channel: 'online',
    applicant: 'c',
    title: '区政府办公室2022年度值班安排和公文流转记录',
    description: '区政府办公室2022年度值班安排表及公文流转登记记录',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 6,
        outcome: 'denied-internal',
        facts: {
          internalKind: 'workflow',
          grounds: '值班安排表和公文流转登记记录仅用于本机关内部工作安排，不对外部产生影响。',
        },
      },
    ],
  },
  {
    key: 'office-2023-compensation-discussion',
    arrives: '2023-05-16',
    channel: 'registered-mail',
    applicant: 'lawyers',
    title: '某地块征收补偿方案论证会讨论记录',
    description: '2023年4月召开的青禾大道东侧地块房屋征收补偿方案论证会会议记录',
    handler: 'handler',
    method: 'post',
    course: [
      {
        stage: 'reply',
        after: 9,
        outcome: 'denied-process',
        facts: {
          processKind: 'discussion-record',
          grounds: '该会议记录形成于征收补偿方案确定之前，记载的是参加论证人员的个人意见，方案尚未定稿。',
          evidence: {
            formedBefore: {
              formedOn: plainDate('2023-03-09'),
              decision: '征收补偿方案',
              decidedOn: null,
            },
            rulesChecked: '已核对国有土地上房屋征收与补偿的法律、法规、规章，没有应当公开论证会议记录的规定',
          },
        },
      },
    ],
  },
  {
    key: 'office-2023-hotline',
    arrives: '2023-07-03',
    channel: 'online',
    applicant: 'd',
    title: '要求查处夜间施工噪声扰民',
    description: '请公开对青禾大道工地夜间施工噪声扰民问题为什么不查处的答复，并请立即派人处理',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 4,
        outcome: 'complaint',
        facts: {
          properChannel: { name: '青禾区政务服务便民热线', contact: '0000-0012345' },
          grounds: '您的申请实质是要求有关机关对施工噪声问题进行查处。',
        },
      },
    ],
  },
  {
    key: 'office-2023-investment-statistics',
    arrives: '2023-08-21',
    channel: 'fax',
    applicant: 'research',
    title: '2018—2022年重点项目投资分类统计分析',
    description: '2018年至2022年区级重点项目投资按街道、产业和资金来源交叉分类的统计分析结果',
    handler: 'handler2',
    method: 'post',
    confirmedAfter: 1,
    course: [
      {
        stage: 'reply',
        after: 8,
        outcome: 'needs-making',
        facts: {
          grounds: '本机关掌握各年度重点项目计划和完成情况，没有按申请要求的口径交叉分类形成的统计分析结果。',
        },
      },
    ],
  },
  {
    key: 'office-2023-river',
    arrives: '2023-10-15',
    channel: 'online',
    applicant: 'e',
    title: '青禾河综合治理工程实施方案批复',
    description: '青禾河治理的有关材料',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'clarification',
        after: 2,
        days: 10,
        points: [
          {
            what: '所需信息的名称、文号或者其他特征',
            guidance: '“有关材料”指向不明确，请写明所需文件的名称、文号，或者文件所涉及的具体事项和时间',
          },
        ],
        sequel: {
          answeredAfter: 4,
          text: '需要2022年区政府对青禾河综合治理工程实施方案的批复。',
          by: 'applicant',
        },
      },
      {
        stage: 'reply',
        after: 6,
        outcome: 'provided',
        facts: { files: [{ name: '关于青禾河综合治理工程实施方案的批复', pages: 3 }] },
      },
    ],
  },
  {
    key: 'office-2023-welfare-budget',
    arrives: '2023-11-13',
    channel: 'online',
    applicant: 'welfare',
    title: '2023年政府购买社区公益服务预算安排',
    description: '2023年度区级政府购买社区公益服务项目的预算安排和项目目录',
    handler: 'handler2',
    method: 'post',
    course: [
      {
        stage: 'reply',
        after: 10,
        outcome: 'provided',
        facts: {
          files: [
            { name: '2023年区级政府购买社区公益服务预算安排表', pages: 2 },
            { name: '2023年区级政府购买社区公益服务项目目录', pages: 5 },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2023-expenses',
    arrives: '2023-12-12',
    channel: 'online',
    applicant: 'f',
    title: '2023年区政府会议费和公务接待费支出',
    description: '2023年度区政府办公室会议费、公务接待费支出明细',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'extension',
        after: 12,
        days: 10,
        reasons: '年度决算尚在办理，申请涉及的支出凭证需要逐笔核对',
      },
      {
        stage: 'reply',
        after: 9,
        outcome: 'provided',
        facts: { files: [{ name: '2023年区政府办公室会议费、公务接待费支出表', pages: 4 }] },
      },
    ],
  },
  {
    key: 'office-2023-investment-contract',
    arrives: '2023-12-20',
    channel: 'in-person',
    applicant: 'trade',
    title: '商业综合体项目投资合作协议',
    description: '区政府与有关企业就青禾商业综合体项目签订的投资合作协议全文',
    handler: 'handler',
    method: 'counter',
    course: [
      {
        stage: 'consultation',
        after: 3,
        kind: 'third-party',
        party: '青禾商业综合体项目投资企业（演示）',
        question: '现有申请人申请公开该项目投资合作协议，请就是否同意公开提出书面意见并说明理由。',
        deliveredAfter: 2,
        sequel: {
          returnedAfter: 9,
          consents: false,
          note: '协议载有租金构成和招商条件，公开会使本企业在同类项目竞争中处于不利地位',
        },
      },
      {
        stage: 'reply',
        after: 4,
        outcome: 'denied-third-party',
        facts: {
          grounds: '协议载有第三方未公开的租金构成和招商条件，属于商业秘密，各条款互相关联，不能作区分处理。',
          evidence: {
            publicInterest:
              '协议不涉及财政资金支出，项目的选址、规模和环评结果已经公开，不公开协议不会对公共利益造成重大影响',
          },
        },
      },
    ],
  },
  {
    key: 'office-2024-yearbook',
    arrives: '2024-02-26',
    channel: 'online',
    applicant: 'g',
    title: '《青禾年鉴》2023年卷',
    description: '请提供《青禾年鉴》2023年卷电子版',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 2,
        outcome: 'publication',
        facts: {
          routes: [
            {
              kind: 'place',
              title: '青禾区图书馆地方文献室',
              address: '青禾区演示路20号三楼',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2024-resettlement',
    arrives: '2024-03-18',
    channel: 'ordinary-mail',
    applicant: 'h',
    title: '安置房分配方案',
    description: '演示花园二期安置房分配方案及选房顺序确定办法',
    handler: 'handler',
    method: 'post',
    confirmedAfter: 2,
    course: [
      {
        stage: 'reply',
        after: 5,
        outcome: 'not-ours',
        facts: {
          responsibleOrgan: {
            name: '青禾区住房和城乡建设局',
            contact: '青禾区演示路16号，0000-0000301',
          },
          grounds: '安置房分配方案由青禾区住房和城乡建设局在履行行政管理职能过程中制作。',
        },
      },
    ],
  },
  {
    key: 'office-2024-river-again',
    arrives: '2024-04-15',
    channel: 'online',
    applicant: 'e',
    title: '青禾河综合治理工程实施方案批复（重复申请）',
    description: '2022年区政府对青禾河综合治理工程实施方案的批复',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 3,
        outcome: 'duplicate',
        earlier: 'office-2023-river',
        facts: {
          grounds: '两次申请的信息名称、年度和内容均一致。',
          evidence: { sameRequest: '两次申请的描述逐字比对，信息名称、年度、范围均一致，申请人为同一人' },
        },
      },
    ],
  },
  {
    key: 'office-2024-many',
    arrives: '2024-05-20',
    channel: 'online',
    applicant: 'i',
    title: '多个年度全部收文登记簿',
    description: '区政府办公室2010年以来各年度、各月份全部收文登记簿',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reasons',
        after: 2,
        volume: '2024年4月至5月连续向本区各机关提出内容相近的政府信息公开申请共38件',
        sequel: {
          answeredAfter: 5,
          offered: '了解情况。',
          reasonable: false,
          finding: '申请人只称“了解情况”，没有说明与自身有何联系。经研究，认定理由不合理。',
        },
      },
      {
        stage: 'reply',
        after: 3,
        outcome: 'excessive',
        facts: { grounds: '您提交的说明没有写明申请的正当理由，与申请的数量、频次之间没有合理联系。' },
      },
    ],
  },
  {
    key: 'office-2024-archives',
    arrives: '2024-06-11',
    channel: 'online',
    applicant: 'lawyers',
    title: '1998年设立街道办事处的批复',
    description: '1998年关于设立青禾区演示街道办事处的批复文件',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'search',
        after: 3,
        keywords: ['演示街道', '设立', '1998年'],
        places: ['机关档案室', '秘书股文件柜'],
        result: '档案移交目录显示，1998年度行政区划案卷已移交区档案馆，本机关没有留存',
        found: false,
      },
      {
        stage: 'reply',
        after: 3,
        outcome: 'transferred-to-archives',
        facts: {
          archives: {
            name: '青禾区档案馆',
            contact: '青禾区演示路22号，0000-0000401',
            transferredOn: plainDate('2019-09-20'),
          },
          evidence: {
            archiveTransfer: {
              proof: '档案移交清册（2019年第3号）和接收凭证，存综合档案室',
              periodEnded: true,
              notHeldHere: true,
            },
          },
        },
      },
    ],
  },
  {
    key: 'office-2024-unclear',
    arrives: '2024-07-15',
    channel: 'online',
    applicant: 'j',
    title: '内容不明确的申请（相关文件）',
    description: '与我家房子有关的全部政府文件',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'clarification',
        after: 3,
        days: 10,
        points: [
          {
            what: '所需信息的名称、文号或者其他特征',
            guidance: '请写明文件名称、文号，或者文件涉及的具体行政管理事项、制作机关和时间',
          },
          {
            what: '房屋的具体位置',
            guidance: '请写明房屋所在街道、门牌号，以便确定由哪个机关负责公开',
          },
        ],
        sequel: { answeredAfter: 6, text: '就是所有文件，你们应该知道是哪些。', by: 'applicant' },
      },
      {
        stage: 'reply',
        after: 4,
        outcome: 'still-unclear',
        facts: {
          grounds: '补正后的内容仍没有写明所需文件的名称、文号或者便于查询的其他特征，本机关无法据以检索。',
        },
      },
    ],
  },
  {
    key: 'office-2024-project-files',
    arrives: '2024-08-19',
    channel: 'online',
    applicant: 'building',
    title: '2023年区级重点项目审批文件汇编',
    description: '2023年度区级重点项目的立项、初步设计审批文件全文',
    handler: 'handler2',
    method: 'post',
    course: [
      {
        stage: 'fee',
        after: 4,
        basis: 'by-page',
        count: 230,
        grounds: '申请提供的材料共230页，明显超过合理范围',
        sequel: { paidAfter: 5, receipt: '非税收入票据演示第000001号' },
      },
      {
        stage: 'reply',
        after: 9,
        outcome: 'provided',
        facts: { files: [{ name: '2023年度区级重点项目审批文件', pages: 230 }] },
      },
    ],
  },
  {
    key: 'office-2024-withdrawn',
    arrives: '2024-09-09',
    channel: 'oral',
    applicant: 'a',
    title: '便民服务中心选址方案',
    description: '青禾区东部片区便民服务中心选址方案',
    handler: 'handler',
    method: 'counter',
    course: [
      {
        stage: 'withdrawal',
        after: 3,
        by: 'window',
        reason: '申请人到窗口书面撤回：已在公示栏查到所需方案，不再需要答复',
      },
    ],
  },
  {
    key: 'office-2024-coordination',
    arrives: '2024-10-21',
    channel: 'online',
    applicant: 'owners',
    title: '演示花园小区配套设施移交协调会议纪要',
    description: '2024年区政府召开的演示花园小区配套设施移交协调会议纪要',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'consultation',
        after: 2,
        kind: 'third-party',
        party: '演示花园小区开发建设单位（演示）',
        question: '会议纪要载有你单位的资金安排，现有申请人申请公开，请提出书面意见并说明理由。',
        deliveredAfter: 2,
        sequel: 'timed-out',
      },
      {
        stage: 'reply',
        after: 5,
        outcome: 'partial',
        facts: {
          grounds: '会议纪要的议定事项涉及全体业主的共同利益，可以公开；建设单位的资金安排不宜公开。',
          files: [{ name: '演示花园小区配套设施移交协调会议纪要（区分处理后）', pages: 5 }],
          redactions: [
            {
              what: '会议纪要第三部分中建设单位的账户信息和资金安排',
              article: '《条例》第十五条',
              reason: '属于商业秘密，公开会对第三方合法权益造成损害',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2024-bridge',
    arrives: '2024-12-16',
    channel: 'online',
    applicant: 'b',
    title: '跨河人行桥建设可行性研究报告',
    description: '青禾河演示路跨河人行桥建设项目可行性研究报告',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'search',
        after: 5,
        keywords: ['跨河人行桥', '演示路', '可行性研究'],
        places: ['机关档案室', '综合股项目资料柜'],
        result: '没有检索到与申请内容相符的文件、记录',
        found: false,
      },
      {
        stage: 'reply',
        after: 6,
        outcome: 'does-not-exist',
        facts: { grounds: '该项目没有列入年度建设计划，没有编制可行性研究报告。' },
      },
    ],
  },
  {
    key: 'office-2024-inspection',
    arrives: '2024-12-18',
    channel: 'registered-mail',
    applicant: 'lawyers',
    title: '政务公开第三方评估报告',
    description: '2023年度青禾区政务公开第三方评估报告及整改清单',
    handler: 'handler',
    method: 'post',
    course: [
      {
        stage: 'reply',
        after: 12,
        outcome: 'provided',
        facts: {
          files: [
            { name: '2023年度青禾区政务公开第三方评估报告', pages: 18 },
            { name: '2023年度青禾区政务公开整改清单', pages: 3 },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2025-work-report',
    arrives: '2025-02-17',
    channel: 'online',
    applicant: 'c',
    title: '2024年政府工作报告重点任务完成情况',
    description: '2024年区政府工作报告确定的重点任务分工表和年度完成情况',
    handler: 'handler2',
    method: 'online',
    showcase: true,
    course: [
      {
        stage: 'extension',
        after: 8,
        days: 5,
        reasons: '重点任务由多个部门分别承办，完成情况需要逐项汇集核对',
      },
      {
        stage: 'reply',
        after: 6,
        outcome: 'provided',
        facts: {
          files: [
            { name: '2024年区政府工作报告重点任务分工表', pages: 9 },
            { name: '2024年区政府工作报告重点任务完成情况', pages: 12 },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2025-secret',
    arrives: '2025-03-24',
    channel: 'online',
    applicant: 'research',
    title: '区级专项应急预案涉密附件',
    description: '青禾区专项应急预案及其全部附件',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 9,
        outcome: 'denied-secret',
        facts: {
          grounds:
            '该预案及附件由有权机关依照保守国家秘密的法律规定确定密级和保密期限，标有国家秘密标志，目前尚未解密。',
          evidence: {
            classification: {
              level: 'confidential',
              term: '自确定之日起10年，未届满',
              marking: '文件首页标有国家秘密标志，定密审批表存保密室',
            },
          },
        },
      },
    ],
  },
  {
    key: 'office-2025-unpaid',
    arrives: '2025-05-12',
    channel: 'online',
    applicant: 'd',
    title: '2015—2024年区政府办公室发文全文',
    description: '2015年至2024年区政府办公室印发的全部文件纸质复制件',
    handler: 'handler2',
    method: 'post',
    course: [
      {
        stage: 'fee',
        after: 6,
        basis: 'by-page',
        count: 160,
        grounds: '申请提供的材料共160页，明显超过合理范围',
        sequel: 'lapsed',
      },
    ],
  },
  {
    key: 'office-2025-no-correction',
    arrives: '2025-07-07',
    channel: 'online',
    applicant: 'f',
    title: '内容不明确的申请（历年资料）',
    description: '青禾区历年的资料',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'clarification',
        after: 3,
        days: 10,
        points: [
          {
            what: '所需信息的名称、文号或者其他特征',
            guidance: '“历年的资料”没有指向具体的政府信息，请写明所需资料的名称、年度和涉及的事项',
          },
        ],
        sequel: 'lapsed',
      },
    ],
  },
  {
    key: 'office-2025-reissue',
    arrives: '2025-09-15',
    channel: 'in-person',
    applicant: 'c',
    title: '重新出具已获取的重点任务完成情况',
    description: '请在此前提供的2024年区政府工作报告重点任务完成情况上逐页盖章后重新出具',
    handler: 'handler2',
    method: 'counter',
    course: [
      {
        stage: 'reply',
        after: 4,
        outcome: 'reissue',
        earlier: 'office-2025-work-report',
        facts: { grounds: '该信息内容没有变化，本机关没有逐页盖章重新出具的职责。' },
      },
    ],
  },
  {
    key: 'office-2025-vehicles',
    arrives: '2025-12-15',
    channel: 'online',
    applicant: 'g',
    title: '2025年公务用车更新购置情况',
    description: '2025年度区级机关公务用车更新购置的数量和经费',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 14,
        outcome: 'provided',
        returned: { from: 'signing', note: '请补充2025年四季度的数据后再报签' },
        facts: { files: [{ name: '2025年度区级机关公务用车更新购置情况表', pages: 3 }] },
      },
    ],
  },
  {
    key: 'office-2025-trade-funds',
    arrives: '2025-12-22',
    channel: 'online',
    applicant: 'trade',
    title: '商贸业发展扶持资金分配结果',
    description: '2025年度青禾区商贸业发展扶持资金的分配结果',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 9,
        outcome: 'already-public',
        facts: {
          routes: [
            {
              kind: 'url',
              title: '青禾区人民政府门户网站“财政资金”栏目',
              url: 'https://www.qinghe.example/czzj/2025/1210.html',
            },
          ],
        },
      },
    ],
  },
];
