import type { DemoRequest } from './demo-request.ts';

const SERIES_YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
const SERIES_DAYS = ['06', '07', '08', '09', '10', '11', '13', '14', '15', '16'];

/** Ten requests of one applicant within two weeks: what arts. 35 and 42 are about. */
const SERIES: readonly DemoRequest[] = SERIES_YEARS.map((year, index) => ({
  key: `office-2024-normative-${year}`,
  arrives: `2024-05-${SERIES_DAYS[index]}`,
  channel: 'online',
  applicant: 'i',
  title: `${year}年区政府行政规范性文件目录`,
  description: `${year}年度区政府和区政府办公室印发的行政规范性文件的名称、文号和施行日期`,
  handler: index % 2 === 0 ? 'handler' : 'handler2',
  method: 'online',
  course: [
    {
      stage: 'reply',
      after: 2 + (index % 3),
      outcome: 'already-public',
      facts: {
        routes: [
          {
            kind: 'url',
            title: `青禾区人民政府门户网站“规范性文件库”${year}年度目录`,
            url: `https://www.qinghe.example/gfxwj/${year}/index.html`,
          },
        ],
      },
    },
  ],
}));

/** Finished requests to the office with the rarer turns of a case. */
export const OFFICE_CASEWORK: readonly DemoRequest[] = [
  {
    key: 'office-2023-hydrants',
    arrives: '2023-06-05',
    channel: 'email',
    applicant: 'k',
    title: '消防水源建设三年行动方案',
    description: '区政府办公室印发的城区消防水源建设三年行动方案及年度任务表',
    handler: 'handler2',
    method: 'post',
    confirmedAfter: 2,
    course: [
      {
        stage: 'reply',
        after: 7,
        outcome: 'provided',
        facts: {
          files: [
            { name: '城区消防水源建设三年行动方案', pages: 8 },
            { name: '2023年度消防水源建设任务表', pages: 2 },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2023-gazette',
    arrives: '2023-09-18',
    channel: 'in-person',
    applicant: 'magazine',
    title: '索取区政府公报合订本',
    description: '2018年至2022年青禾区人民政府公报各期合订本',
    handler: 'handler',
    method: 'counter',
    course: [
      {
        stage: 'reply',
        after: 4,
        outcome: 'publication',
        facts: {
          routes: [
            { kind: 'gazette', title: '青禾区人民政府公报', issue: '2018年第1期至2022年第6期' },
            { kind: 'place', title: '青禾区图书馆地方文献阅览室', address: '青禾区演示路20号三楼' },
          ],
        },
      },
    ],
  },
  ...SERIES,
  {
    key: 'office-2024-item-fee',
    arrives: '2024-05-22',
    channel: 'online',
    applicant: 'i',
    title: '2013年区政府行政规范性文件文本',
    description: '2013年度区政府印发的行政规范性文件全文的复制件',
    handler: 'handler',
    method: 'post',
    course: [
      {
        stage: 'fee',
        after: 3,
        basis: 'by-item',
        count: 12,
        grounds: '您本月向本机关提出的政府信息公开申请已达12件，超过每月10件的部分依法收取信息处理费',
        sequel: { paidAfter: 6, receipt: '非税收入票据演示第000003号' },
      },
      {
        stage: 'reply',
        after: 6,
        outcome: 'provided',
        facts: { files: [{ name: '2013年度区政府行政规范性文件文本', pages: 26 }] },
      },
    ],
  },
  {
    key: 'office-2025-three-matters',
    arrives: '2025-03-03',
    channel: 'online',
    applicant: 'college',
    title: '基层治理专项经费安排',
    description:
      '一、2024年度基层治理专项经费的安排文件；二、网格员队伍配置标准；三、演示街道便民服务中心的装修合同。',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'comment',
        after: 1,
        by: 'handler',
        text: '三项内容分属不同股室，第三项由街道办事处签订合同，建议拆分登记后分别办理。',
        mentions: ['clerk'],
      },
      {
        stage: 'split',
        after: 1,
        stays: '2024年度基层治理专项经费的安排文件',
        note: '三项申请内容由不同股室承办、答复结果不同，拆分后便于分别计算和答复',
        parts: [
          {
            key: 'office-2025-three-matters-b',
            title: '网格员队伍配置标准',
            part: '网格员队伍配置标准',
            course: [
              {
                stage: 'reply',
                after: 5,
                outcome: 'provided',
                facts: { files: [{ name: '青禾区网格员队伍配置标准', pages: 4 }] },
              },
            ],
          },
          {
            key: 'office-2025-three-matters-c',
            title: '街道便民服务中心装修合同',
            part: '演示街道便民服务中心的装修合同',
            course: [
              {
                stage: 'reply',
                after: 3,
                outcome: 'not-ours',
                facts: {
                  responsibleOrgan: {
                    name: '青禾区演示街道办事处',
                    contact: '青禾区演示路30号，0000-0000902',
                  },
                  grounds: '该合同由青禾区演示街道办事处签订并保存，不由本机关制作或者保存。',
                },
              },
            ],
          },
        ],
      },
      {
        stage: 'reply',
        after: 8,
        outcome: 'provided',
        facts: { files: [{ name: '2024年度基层治理专项经费安排文件', pages: 6 }] },
      },
    ],
  },
  {
    key: 'office-2025-heating',
    arrives: '2025-04-07',
    channel: 'email',
    applicant: 'l',
    title: '集中供热价格调整听证方案',
    description: '2024年召开的集中供热价格调整听证会的听证方案和听证报告',
    handler: 'handler2',
    method: 'post',
    confirmedAfter: 2,
    course: [
      {
        stage: 'reply',
        after: 7,
        outcome: 'provided',
        returnedMail: {
          after: 6,
          note: '邮件因“收件地址门牌号已变更”被退回，已电话核对新的收件方式',
          again: 'counter',
          againAfter: 2,
        },
        facts: {
          files: [
            { name: '集中供热价格调整听证方案', pages: 11 },
            { name: '集中供热价格调整听证报告', pages: 15 },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2025-relocation-notice',
    arrives: '2025-04-21',
    channel: 'other',
    applicant: 'm',
    title: '区政务服务大厅搬迁的决定和论证材料',
    description: '一、区政务服务大厅搬迁的决定文件；二、搬迁前召开座谈会的会议记录。',
    handler: 'handler',
    method: 'post',
    confirmedAfter: 1,
    course: [
      {
        stage: 'items',
        after: 1,
        items: ['区政务服务大厅搬迁的决定文件', '搬迁前召开座谈会的会议记录'],
      },
      {
        stage: 'search',
        after: 3,
        keywords: ['政务服务大厅', '搬迁', '座谈会'],
        places: ['机关档案室', '综合股文件柜'],
        result: '检索到搬迁的决定文件1件，没有检索到座谈会会议记录',
        found: true,
      },
      {
        stage: 'reply',
        after: 5,
        outcome: 'partial',
        departure: '',
        answers: [
          { outcome: 'provided', answer: '予以公开，随本告知书提供复制件。' },
          {
            outcome: 'does-not-exist',
            answer: '经检索没有找到。搬迁前以书面方式征求意见，没有召开座谈会，该会议记录不存在。',
          },
        ],
        facts: {
          grounds: '搬迁的决定文件可以公开；座谈会会议记录经检索不存在。',
          files: [{ name: '关于区政务服务大厅搬迁的决定', pages: 2 }],
          redactions: [
            {
              what: '搬迁前召开座谈会的会议记录',
              article: '《条例》第三十六条第（四）项',
              reason: '本机关以书面方式征求意见，没有召开座谈会，没有制作或者获取该会议记录',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2025-joint-plan',
    arrives: '2025-06-09',
    channel: 'online',
    applicant: 'volunteers',
    title: '困境儿童关爱服务联合工作方案',
    description: '区政府办公室会同有关部门制定的困境儿童关爱服务联合工作方案',
    handler: 'handler2',
    method: 'online',
    course: [
      {
        stage: 'consultation',
        after: 3,
        kind: 'co-producer',
        party: '青禾区民政局',
        question: '该工作方案由你局会同制定，现有申请人申请公开，请就能否公开提出意见。',
        deliveredAfter: 1,
        sequel: 'timed-out',
      },
      {
        stage: 'reply',
        after: 4,
        outcome: 'provided',
        facts: { files: [{ name: '困境儿童关爱服务联合工作方案', pages: 9 }] },
      },
    ],
  },
  {
    key: 'office-2025-water-supply',
    arrives: '2025-06-23',
    channel: 'online',
    applicant: 'magazine',
    title: '城区供水特许经营企业水质检测资料',
    description: '2024年度城区供水特许经营企业报送的出厂水和管网水水质检测资料',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'consultation',
        after: 3,
        kind: 'third-party',
        party: '城区供水特许经营企业（演示）',
        question: '现有申请人申请公开你单位报送的水质检测资料，请就是否同意公开提出书面意见并说明理由。',
        information: '2024年度出厂水、管网水水质检测月报',
        deliveredAfter: 2,
        sequel: {
          returnedAfter: 6,
          consents: false,
          note: '检测月报反映本企业的运行工艺和管网状况，属于经营信息',
          onPage: true,
        },
      },
      {
        stage: 'comment',
        after: 1,
        by: 'handler',
        text: '企业不同意公开。水质检测结果关系群众饮水安全，拟依照第三十二条决定公开，请法制先看一下理由是否充分。',
        mentions: ['legal', 'head'],
      },
      {
        stage: 'comment',
        after: 0,
        by: 'legal',
        text: '理由可以成立，注意在告知第三方的文书里写明决定公开的内容和理由。',
        mentions: ['handler'],
      },
      {
        stage: 'reply',
        after: 3,
        outcome: 'provided',
        overruled: {
          content: '2024年度出厂水和管网水水质检测月报中的检测项目、检测结果和评价结论',
          reasons:
            '饮用水水质关系不特定多数人的身体健康和生命安全，检测结果不公开会对公共利益造成重大影响；检测月报不含生产工艺参数，公开不影响企业正常经营。',
        },
        facts: { files: [{ name: '2024年度城区供水水质检测月报', pages: 24 }] },
      },
    ],
  },
  {
    key: 'office-2025-late-answer',
    arrives: '2025-07-21',
    channel: 'online',
    applicant: 'n',
    title: '城市更新片区范围图',
    description: '城市更新的图',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'clarification',
        after: 3,
        days: 5,
        points: [
          {
            what: '所需信息的名称、文号或者其他特征',
            guidance: '请写明所需图件所在的片区、名称，或者所附的文件',
          },
        ],
        sequel: {
          answeredAfter: 8,
          text: '需要东部片区城市更新实施方案所附的更新范围图。',
          by: 'applicant',
          late: {
            reason: '补正期限内因病住院，无法上网，出院后立即提交，附住院证明。',
            finding: '申请人住院治疗有证明材料，属于正当理由，接受逾期补正',
          },
        },
      },
      {
        stage: 'reply',
        after: 5,
        outcome: 'provided',
        facts: { files: [{ name: '东部片区城市更新范围图', pages: 1 }] },
      },
    ],
  },
  {
    key: 'office-2025-emergency-stock',
    arrives: '2025-08-11',
    channel: 'registered-mail',
    applicant: 'legalAid',
    title: '区级应急物资储备规划',
    description: '青禾区应急物资储备规划（2024—2026年）全文',
    handler: 'handler2',
    method: 'post',
    course: [
      {
        stage: 'reply',
        after: 4,
        outcome: 'partial',
        referred: {
          party: '青禾区国家保密行政管理部门（演示）',
          question: '规划附件中储备库的位置和品种数量是否属于国家秘密，请予确定。',
          answeredAfter: 7,
          note: '经确定，规划正文不属于国家秘密；附件三列明的储备库位置和数量属于国家秘密，未到解密期限',
        },
        facts: {
          grounds: '规划正文和附件一、附件二可以公开；附件三依法不予公开。',
          files: [{ name: '青禾区应急物资储备规划（2024—2026年）正文及附件一、附件二', pages: 19 }],
          redactions: [
            {
              what: '附件三储备库位置和品种数量表',
              article: '《条例》第十四条',
              reason: '经有关主管部门确定属于国家秘密，未到解密期限',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2025-tourism-plan',
    arrives: '2025-09-22',
    channel: 'online',
    applicant: 'catering',
    title: '夜间消费集聚区建设实施方案',
    description: '青禾区夜间消费集聚区建设实施方案和任务分工',
    handler: 'handler',
    method: 'post',
    course: [
      {
        stage: 'reply',
        after: 5,
        outcome: 'provided',
        cancelled: { note: '签发后发现附件页数与正文所列不一致，送达前作废，更正后重新签发' },
        facts: { files: [{ name: '青禾区夜间消费集聚区建设实施方案', pages: 13 }] },
      },
    ],
  },
  {
    key: 'office-2025-survey-atlas',
    arrives: '2025-10-13',
    channel: 'in-person',
    applicant: 'college',
    title: '河道管理范围划定成果图册',
    description: '青禾河河道管理范围划定成果图册的复制件',
    handler: 'handler2',
    method: 'counter',
    course: [
      {
        stage: 'reply',
        after: 6,
        outcome: 'provided',
        providedAfter: 9,
        facts: {
          grounds: '图册为大幅面纸质资料，需要委托扫描，不能当场提供。',
          files: [{ name: '青禾河河道管理范围划定成果图册（扫描件）', pages: 28 }],
        },
      },
    ],
  },
  {
    key: 'office-2025-wrong-day',
    arrives: '2025-10-27',
    channel: 'ordinary-mail',
    applicant: 'o',
    title: '公共文化设施免费开放补助资金',
    description: '2024年度公共文化设施免费开放补助资金的分配文件',
    handler: 'handler',
    method: 'post',
    confirmedAfter: 1,
    course: [
      {
        stage: 'reply',
        after: 8,
        outcome: 'provided',
        servedAfter: 2,
        correctedService: {
          daysEarlier: 2,
          note: '邮局收寄凭证载明交邮日期早于登记日期，系登记时误填，按凭证更正',
        },
        facts: { files: [{ name: '2024年度公共文化设施免费开放补助资金分配文件', pages: 3 }] },
      },
    ],
  },
  {
    key: 'office-2025-night-buses',
    arrives: '2025-11-10',
    channel: 'online',
    applicant: 'p',
    title: '夜间公交线路补贴测算材料',
    description: '2025年夜间公交线路运营补贴的批准文件和成本测算材料',
    handler: 'handler2',
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
          { question: 'exempt', answer: 'none' },
          { question: 'third-party', answer: 'no' },
          { question: 'provision', answer: 'now' },
        ],
        note: '批准文件和测算材料均由本机关保存，初步意见为全部提供',
      },
      {
        stage: 'reply',
        after: 5,
        outcome: 'partial',
        departure: '研判后复核发现测算材料中载有驾驶员个人工资明细，应当区分处理，故改按部分公开答复。',
        facts: {
          grounds: '批准文件和测算汇总表可以公开；测算材料中的驾驶员个人工资明细不宜公开。',
          files: [{ name: '夜间公交线路运营补贴批准文件和测算汇总表', pages: 7 }],
          redactions: [
            {
              what: '测算材料附表中的驾驶员个人工资明细',
              article: '《条例》第十五条',
              reason: '载有个人姓名和收入情况，属于个人隐私，公开会损害其合法权益',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2025-square',
    arrives: '2025-11-17',
    channel: 'online',
    applicant: 'q',
    title: '人民广场改造工程投资估算',
    description: '人民广场改造工程项目建议书批复中的投资估算',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'reply',
        after: 8,
        outcome: 'provided',
        facts: { files: [{ name: '人民广场改造工程项目建议书批复（投资估算部分）', pages: 3 }] },
      },
    ],
  },
  {
    key: 'office-2025-square-again',
    arrives: '2025-11-20',
    channel: 'in-person',
    applicant: 'q',
    title: '人民广场改造工程投资估算（同一申请人再次提交）',
    description: '人民广场改造工程的投资估算',
    handler: 'handler',
    method: 'counter',
    course: [
      {
        stage: 'merge',
        after: 1,
        into: 'office-2025-square',
        note: '同一申请人三日内两次申请相同内容，前一件尚在办理，经电话征得申请人同意后并案',
      },
    ],
  },
  {
    key: 'office-2026-subsidy-rules',
    arrives: '2026-01-05',
    channel: 'fax',
    applicant: 'trade',
    title: '中小企业贷款贴息资金管理办法',
    description: '青禾区中小企业贷款贴息资金管理办法和2025年度贴息名单公示文件',
    handler: 'handler2',
    method: 'post',
    confirmedAfter: 1,
    course: [
      {
        stage: 'reply',
        after: 7,
        outcome: 'provided',
        facts: {
          files: [
            { name: '青禾区中小企业贷款贴息资金管理办法', pages: 6 },
            { name: '2025年度贷款贴息名单公示文件', pages: 2 },
          ],
        },
      },
    ],
  },
  {
    key: 'office-2026-inspection-rules',
    arrives: '2026-01-08',
    channel: 'online',
    applicant: 'legalAid',
    title: '督查工作内部流转规程',
    description: '区政府办公室督查工作的内部流转规程和限时办结内部考核表',
    handler: 'handler',
    method: 'online',
    course: [
      {
        stage: 'guide',
        after: 2,
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
          { question: 'exempt', answer: 'internal' },
          { question: 'separable', answer: 'no' },
        ],
        note: '规程和考核表只规范本机关内部工作流程，不涉及对外行使职权',
      },
      {
        stage: 'reply',
        after: 5,
        outcome: 'denied-internal',
        facts: {
          internalKind: 'workflow',
          grounds:
            '规程和考核表只规范本机关内部的文件流转和限时办结，不对外部产生影响，也不作为行政管理的依据。',
        },
      },
    ],
  },
];
