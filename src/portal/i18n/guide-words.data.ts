import type { Dictionary } from './language.ts';

type Line = readonly [string, string, string];

const zh = {
  parts: {
    information: '一、政府信息的分类和编排体系',
    access: '二、主动公开信息的获取方式',
    application: '三、依申请公开的办理',
    fees: '四、信息处理费',
    office: '五、政府信息公开工作机构',
    remedies: '六、监督和救济渠道',
  },
  titleOf: (agency: string, guide: string) => `${agency}${guide}`,
  preface: (agency: string) =>
    `为方便公民、法人和其他组织获取${agency}（以下称本机关）的政府信息，根据《中华人民共和国政府信息公开条例》（以下称《条例》）第十二条编制本指南。`,
  contents: '本页目录',
  information: {
    lead: '本机关在履行行政管理职能过程中制作或者获取、以一定形式记录和保存的信息，除《条例》第十四条至第十六条规定不予公开的以外，应当公开。按照公开方式分为两类：',
    classes: [
      [
        '主动公开',
        '：涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的信息（《条例》第十九条），包括规章和规范性文件、机关职能和机构设置、规划、统计信息、行政许可和其他对外管理服务事项、行政处罚和行政强制、财政预算和决算、行政事业性收费、政府集中采购、重大建设项目、民生政策和措施、突发公共事件应急、监督检查、公务员招考以及法律法规规定的其他信息（《条例》第二十条、第二十一条）。',
      ],
      [
        '依申请公开',
        '：除主动公开的信息外，公民、法人或者其他组织可以向本机关申请获取相关政府信息（《条例》第二十七条）。',
      ],
    ] as readonly (readonly [string, string])[],
    arrangement: '本专栏按照下列栏目编排，主动公开的信息列在相应的栏目中：',
    noColumns: '本专栏按照公开指南、年度报告、依申请公开等栏目编排。',
    catalogueBefore: '',
    catalogueLink: '政府信息公开目录',
    catalogueAfter:
      '列明每条信息的索引、名称、内容概述和生成日期，可以筛选、检索和下载（《条例》第十二条）。',
  },
  updated: (day: string, version: number) => `本指南更新日期：${day}（第${version}版）`,
  access: {
    period:
      '属于主动公开范围的政府信息，自形成或者变更之日起20个工作日内公开；法律、法规对公开期限另有规定的，从其规定（《条例》第二十六条）。',
    ways: (office: string) =>
      `主动公开的信息通过政府网站的政府信息公开专栏、政府公报、其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径发布（《条例》第二十三条）；也可以到国家档案馆、公共图书馆、政务服务场所设置的政府信息查阅场所查阅（《条例》第二十五条）。查找有困难的，请与${office}联系。`,
  },
  application: {
    applying: '（一）提出申请',
    form: '申请应当采用包括信件、数据电文在内的书面形式，并包括下列内容（《条例》第二十九条）：',
    needed: [
      '申请人的姓名或者名称、身份证明、联系方式；',
      '申请公开的政府信息的名称、文号或者便于查询的其他特征性描述；',
      '申请公开的政府信息的形式要求，包括获取信息的方式、途径。',
    ] as readonly string[],
    help: '申请时不需要说明用途。采用书面形式确有困难的，可以口头提出，由本机关工作人员代为填写；阅读有困难或者有视听障碍的，本机关提供必要的帮助（《条例》第二十九条、第四十三条）。',
    channels: '（二）申请渠道',
    channelsCaption: '申请渠道和收到申请之日（《条例》第三十一条）',
    channel: '渠道',
    how: '怎样提交',
    receipt: '收到申请之日',
    online: '网上申请',
    onlineBefore: '在本网站',
    onlineLink: '填写申请表',
    onlineAfter: '，全天开放',
    receiptByBoth: '本机关与申请人确认之日',
    receiptBySystem: '系统确认提交成功之日',
    counter: '当面申请',
    counterAt: (address: string, office: string, hours: string) => `${address}（${office}），${hours}`,
    counterReceipt: '提交之日',
    post: '邮寄申请',
    postTo: (address: string, postcode: string, agency: string, office: string) =>
      `寄至${address}${postcode && `（邮政编码${postcode}）`}，收件人：${agency}（${office}），信封上请注明“政府信息公开申请”`,
    postReceipt: '本机关签收之日；平常信函等无需签收的，为与申请人确认之日',
    fax: '传真申请',
    faxTo: (fax: string) => `传真至${fax}，并请电话确认`,
    faxReceipt: '双方确认之日',
    start: '查看说明并在线申请',
    periods: '（三）办理期限',
    replies: '（四）答复',
    repliesText:
      '本机关根据下列情况分别作出书面答复（《条例》第三十六条、第三十七条）：已经主动公开的，告知获取的方式、途径；可以公开的，提供信息或者告知获取的方式、途径和时间；决定不予公开的，告知并说明理由；经检索没有的，告知该信息不存在；不属于本机关负责公开的，告知并说明理由，能够确定负责公开的行政机关的，告知其名称、联系方式；含有不应当公开的内容但能够区分处理的，提供可以公开的部分，并对不予公开的部分说明理由。',
    notThisWay:
      '以申请的形式进行信访、投诉、举报的，不作为政府信息公开申请处理（《条例》第三十九条）；工商、不动产登记资料等有关法律、行政法规对获取有特别规定的，依照该规定办理（《条例》第三十六条第（七）项）。',
    correction:
      '认为本机关提供的与自身相关的政府信息记录不准确、有证据证明的，可以要求更正（《条例》第四十一条）。',
  },
  periods: {
    caption: '办理期限（《条例》）',
    heads: ['事项', '期限', '依据'] as Line,
    rows: [
      [
        '补正告知',
        '申请内容不明确的，自收到申请之日起7个工作日内一次性告知；答复期限自收到补正的申请之日起计算',
        '第三十条',
      ],
      ['答复', '能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内', '第三十三条'],
      ['延长', '经政府信息公开工作机构负责人同意并告知申请人，最长不超过20个工作日', '第三十三条'],
      [
        '征求意见',
        '征求第三方和其他机关意见所需时间，不计算在答复期限内；第三方应当在15个工作日内提出意见',
        '第三十二条、第三十三条',
      ],
    ] as readonly Line[],
  },
  fees: {
    before: '本机关依申请提供政府信息，',
    free: '不收取费用',
    after:
      '。但是，申请人申请公开政府信息的数量、频次明显超过合理范围的，可以收取信息处理费（《条例》第四十二条）。收费标准按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行，按件计收和按量计收择一适用，不重复计算，超过部分分档累进。',
    byItem: '按件计收（同一申请人一个自然月内累计）',
    byPage: '按量计收（单件申请提供的页数，A4及以下幅面单面为1页）',
    amount: '数量',
    rate: '标准',
    noFee: '不收费',
    itemRate: (yuan: number) => `${yuan}元/件`,
    pageRate: (yuan: number) => `${yuan}元/页`,
    itemRanges: [
      '10件以下（含10件）',
      '11件至30件（含30件）',
      '31件至40件',
      '41件至50件',
    ] as readonly string[],
    moreItems: '51件以上',
    moreItemsRate: '每增加10件为一档，每档标准提高100元/件',
    pageRanges: [
      '30页以下（含30页）',
      '31页至100页（含100页）',
      '101页至200页（含200页）',
      '201页以上',
    ] as readonly string[],
    notice:
      '决定收费的，本机关在答复期限内发出收费通知，说明收费的依据、标准、数额和缴纳方式。申请人应当自收到收费通知次日起20个工作日内缴纳；逾期未缴纳的，视为放弃申请，本机关不再处理该申请。完成缴费后，答复期限自次日起重新计算。',
  },
  remedies: {
    lead: '认为本机关在政府信息公开工作中侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼（《条例》第五十一条）。',
    caption: '行政复议和行政诉讼',
    situation: '情形',
    way: '怎样办',
    anyReviewBody: '行政复议机关',
    anyCourt: '有管辖权的人民法院',
    refusal: '对依据《条例》第十四条、第十五条、第十六条不予公开（含部分不予公开）的决定不服',
    reviewFirst: '应当先申请行政复议',
    refusalWay: (body: string, court: string) =>
      `：自收到答复之日起60日内向${body}申请；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向${court}提起行政诉讼（《行政复议法》第二十条、第二十三条，《行政诉讼法》第四十五条）。`,
    other: '对其他答复不服',
    otherWay: (body: string, court: string) =>
      `可以自收到答复之日起60日内向${body}申请行政复议，也可以自收到答复之日起6个月内向${court}提起行政诉讼（《行政复议法》第二十条，《行政诉讼法》第四十六条）。`,
    silence: '本机关逾期不予答复',
    silenceWay: (body: string) =>
      `可以自答复期限届满之日起60日内先向${body}申请行政复议；对行政复议决定不服的，可以依法提起行政诉讼。`,
    fee: '对收费有异议',
    feeWay:
      '不能单独就收费决定申请行政复议或者提起行政诉讼；可以在缴费期满后，就本机关不再处理申请的行为申请行政复议或者提起行政诉讼。',
    body: (name: string, address: string) => `行政复议机关：${name}${address && `，地址：${address}`}`,
    online: '，网上申请：',
    free: '。申请行政复议不收费。',
  },
};

type GuideWords = typeof zh;

const en: GuideWords = {
  parts: {
    information: '1. Classes of government information and how they are arranged',
    access: '2. Where to find information disclosed by the agency',
    application: '3. Disclosure on request',
    fees: '4. Information processing fees',
    office: '5. Office in charge of open government information',
    remedies: '6. Supervision and remedies',
  },
  titleOf: (agency, guide) => `${guide}: ${agency}`,
  preface: (agency) =>
    `This guide helps citizens, legal persons and other organisations to obtain government information from ${agency} (“this agency”). It is drawn up under article 12 of the Regulations of the People’s Republic of China on Open Government Information (“the Regulations”). The Chinese text is authoritative.`,
  contents: 'Contents of this page',
  information: {
    lead: 'Information that this agency makes or obtains while performing its administrative functions, and records and keeps in some form, is disclosed unless articles 14 to 16 of the Regulations provide otherwise. It is disclosed in two ways:',
    classes: [
      [
        'Proactive disclosure',
        ': information that concerns adjustments of public interests, that the public needs to know widely, or on which it needs to take part in decisions (Regulations, article 19). It includes rules and normative documents, functions and organisation, plans, statistics, administrative licences and other services, administrative penalties and compulsion, budgets and final accounts, administrative fees, government procurement, major construction projects, livelihood policies and measures, emergency response, supervision and inspection, civil service recruitment, and other information provided for by laws and regulations (articles 20 and 21).',
      ],
      [
        'Disclosure on request',
        ': beyond what is disclosed proactively, citizens, legal persons and other organisations can request government information from this agency (Regulations, article 27).',
      ],
    ],
    arrangement:
      'The section is arranged in the following columns; information disclosed proactively stands in the column it belongs to:',
    noColumns:
      'The section is arranged in columns such as the guide, annual reports and disclosure on request.',
    catalogueBefore: 'The ',
    catalogueLink: 'catalogue of government information',
    catalogueAfter:
      ' gives the index, name, summary and date of every item, and can be filtered, searched and downloaded (Regulations, article 12).',
  },
  updated: (day, version) => `This guide was last updated on ${day} (version ${version}).`,
  access: {
    period:
      'Information to be disclosed proactively is disclosed within 20 working days of being made or changed, unless laws or regulations set another period (Regulations, article 26).',
    ways: (office) =>
      `It is published in this section of the government website, in the government gazette, on other official online media, at press conferences, and in newspapers, on radio and television (Regulations, article 23). It can also be read at the reading places in national archives, public libraries and government service centres (article 25). If you cannot find something, please contact ${office}.`,
  },
  application: {
    applying: '(1) Making a request',
    form: 'A request is made in writing, including letters and electronic messages, and states (Regulations, article 29):',
    needed: [
      'the name of the applicant, proof of identity and contact details;',
      'the title or document number of the information, or another description by which it can be found;',
      'the form in which it is wanted and how it is to be received.',
    ],
    help: 'You need not say what the information is for. If writing is truly difficult, you can make the request orally and the staff will write it down. People who have difficulty reading, seeing or hearing are given the help they need (Regulations, articles 29 and 43).',
    channels: '(2) Channels',
    channelsCaption: 'Channels and day of receipt (Regulations, article 31)',
    channel: 'Channel',
    how: 'How',
    receipt: 'Day of receipt',
    online: 'Online',
    onlineBefore: 'On this site, ',
    onlineLink: 'fill in the form',
    onlineAfter: ', at any time',
    receiptByBoth: 'The day on which this agency and the applicant confirm it',
    receiptBySystem: 'The day on which the system confirms the submission',
    counter: 'In person',
    counterAt: (address, office, hours) => `${address} (${office}), ${hours}`,
    counterReceipt: 'The day it is handed in',
    post: 'By post',
    postTo: (address, postcode, agency, office) =>
      `To ${address}${postcode && ` (postcode ${postcode})`}, addressed to ${agency} (${office}); please write “政府信息公开申请” on the envelope`,
    postReceipt:
      'The day this agency signs for it; for ordinary letters that are not signed for, the day confirmed with the applicant',
    fax: 'By fax',
    faxTo: (fax) => `To ${fax}; please confirm by telephone`,
    faxReceipt: 'The day both sides confirm it',
    start: 'Read more and make a request online',
    periods: '(3) Periods',
    replies: '(4) Replies',
    repliesText:
      'This agency replies in writing according to the case (Regulations, articles 36 and 37): if the information has been disclosed already, how to obtain it; if it can be disclosed, the information itself, or how and when to obtain it; if it is not disclosed, that and why; if a search finds nothing, that it does not exist; if another agency is responsible, that and why, with the name and contact details of that agency where it can be determined; if part of it must not be disclosed and can be separated, the part that can be, with reasons for the rest.',
    notThisWay:
      'Petitions, complaints and reports in the form of a request are not handled as requests for government information (Regulations, article 39). Where laws or administrative regulations have special provisions, as for business and real-estate registers, those apply (article 36 (7)).',
    correction:
      'If you have evidence that a record about yourself which this agency provided is inaccurate, you can ask for it to be corrected (Regulations, article 41).',
  },
  periods: {
    caption: 'Periods (Regulations)',
    heads: ['Matter', 'Period', 'Article'],
    rows: [
      [
        'Notice to add what is missing',
        'If a request is unclear, once, within 7 working days of receipt; the period for the reply runs from the day the completed request is received',
        '30',
      ],
      ['Reply', 'At once where possible, otherwise within 20 working days of receipt', '33'],
      [
        'Extension',
        'At most 20 working days, with the consent of the head of the office in charge; the applicant is told',
        '33',
      ],
      [
        'Consultation',
        'Time for consulting third parties and other agencies is not counted; third parties answer within 15 working days',
        '32, 33',
      ],
    ],
  },
  fees: {
    before: 'This agency provides government information on request ',
    free: 'free of charge',
    after:
      '. If the number or frequency of an applicant’s requests is clearly beyond what is reasonable, an information processing fee can be charged (Regulations, article 42) under the Measures for the Administration of Information Processing Fees (国办函〔2020〕109号): either by item or by page, never both, with rates rising by bracket for what exceeds it.',
    byItem: 'By item (requests of one applicant within a calendar month)',
    byPage: 'By page (pages provided for one request; one side of A4 or less is one page)',
    amount: 'Number',
    rate: 'Rate',
    noFee: 'Free',
    itemRate: (yuan) => `${yuan} yuan an item`,
    pageRate: (yuan) => `${yuan} yuan a page`,
    itemRanges: ['Up to 10 items', '11 to 30 items', '31 to 40 items', '41 to 50 items'],
    moreItems: '51 items and more',
    moreItemsRate: 'Each further 10 items are a bracket; the rate rises by 100 yuan an item with each',
    pageRanges: ['Up to 30 pages', '31 to 100 pages', '101 to 200 pages', '201 pages and more'],
    notice:
      'If a fee is charged, this agency sends a notice within the period for the reply, with basis, rate, amount and way of payment. The applicant pays within 20 working days from the day after receiving it; otherwise the request is regarded as given up and is not handled further. After payment the period for the reply runs anew from the next day.',
  },
  remedies: {
    lead: 'Whoever considers that this agency has infringed their lawful rights and interests in its work on open government information can complain or report to the agency at the next higher level or to the authority in charge, and can apply for administrative reconsideration or bring an administrative suit (Regulations, article 51).',
    caption: 'Administrative reconsideration and administrative suits',
    situation: 'Situation',
    way: 'What to do',
    anyReviewBody: 'the reconsideration authority',
    anyCourt: 'the people’s court with jurisdiction',
    refusal:
      'You disagree with a refusal, in whole or in part, under articles 14, 15 or 16 of the Regulations',
    reviewFirst: 'Apply for administrative reconsideration first',
    refusalWay: (body, court) =>
      `, to ${body}, within 60 days of receiving the reply. If you disagree with its decision, you can bring a suit before ${court} within 15 days of receiving it (Administrative Reconsideration Law, articles 20 and 23; Administrative Procedure Law, article 45).`,
    other: 'You disagree with any other reply',
    otherWay: (body, court) =>
      `You can apply to ${body} for administrative reconsideration within 60 days of receiving the reply, or bring a suit before ${court} within 6 months (Administrative Reconsideration Law, article 20; Administrative Procedure Law, article 46).`,
    silence: 'This agency does not reply in time',
    silenceWay: (body) =>
      `You can apply to ${body} for administrative reconsideration within 60 days of the end of the period. If you disagree with its decision, you can bring a suit as the law provides.`,
    fee: 'You object to a fee',
    feeWay:
      'The decision to charge cannot be contested by itself. After the period for payment has ended you can apply for reconsideration or bring a suit because the request is not handled further.',
    body: (name, address) => `Reconsideration authority: ${name}${address && `, ${address}`}`,
    online: ', online: ',
    free: '. Administrative reconsideration is free of charge.',
  },
};

export const GUIDE_WORDS: Dictionary<GuideWords> = { zh, en };
