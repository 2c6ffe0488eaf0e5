import type { Dictionary } from './language.ts';

type Matter = readonly [string, string, string];

const zh = {
  before: '没有主动公开的政府信息，公民、法人或者其他组织可以向',
  after:
    '申请获取（《中华人民共和国政府信息公开条例》第二十七条，以下称《条例》）。申请不收取费用，不需要说明用途。',
  lookFirst: '申请前先找一找',
  lookBefore: '您要的信息可能已经公开。请先查看本专栏的',
  lookAfter: (office: string, telephone: string) =>
    `和政府网站公开的文件；找不到的，可以先打电话问${office}，电话${telephone}。`,
  prepare: '需要准备什么',
  needed: [
    [
      '身份证明',
      '：公民为居民身份证等有效证件的照片或者扫描件；法人、其他组织为营业执照、法人证书等主体资格证明；',
    ],
    ['联系方式', '：电话、通信地址，有电子邮箱的一并填写；'],
    ['所需信息的名称、文号或者其他特征', '：写明时间、项目、发文机关，查找更快；'],
    ['获取的方式', '：纸质、电子邮件或者电子数据，网上获取、邮寄或者自行领取。'],
  ] as readonly (readonly [string, string])[],
  minutes: '填写约需10分钟。填写完毕先核对再提交，提交后当场得到登记编号、查询码和答复期限。',
  periods: '办理期限',
  elsewhere: '下列事项请走其他渠道',
  elsewhereCaption: '不属于依申请公开的事项',
  heads: ['事项', '建议的渠道', '依据或者原因'] as Matter,
  matters: [
    [
      '咨询政策、询问办事流程',
      '拨打政务服务便民热线12345，或者直接向业务部门咨询',
      '不是申请获取已有的政府信息',
    ],
    ['信访、投诉、举报', '通过信访、投诉举报渠道提出', '《条例》第三十九条'],
    ['政府公报、报刊、书籍等公开出版物', '到图书馆、书店或者发行单位获取', '《条例》第三十九条'],
    ['工商、不动产登记等资料的查询', '向登记机构申请查询', '《条例》第三十六条第（七）项'],
    ['已经移交国家档案馆的档案', '到国家档案馆按照档案法律法规利用', '《档案法》'],
    ['要求汇总、加工、分析', '可以申请相关的现有信息', '《条例》第三十八条'],
  ] as readonly Matter[],
  privacy: '个人信息保护',
  privacyText: (agency: string, office: string, telephone: string) =>
    `${agency}收集您的姓名、证件、联系方式和所附材料，只用于核实身份、办理和答复本次申请、提醒您查看进展，以及由此引起的行政复议、诉讼；加密保存，不向社会公开，不向无关的人员和单位提供，保存期限按照档案管理规定执行。您可以向${office}（电话${telephone}）查询、更正您的个人信息。依据：《中华人民共和国个人信息保护法》第十七条、第三十五条。`,
  start: '开始填写申请表',
  already: '已经申请过，查询进度',
};

type GuidanceWords = typeof zh;

const en: GuidanceWords = {
  before:
    'Government information that has not been disclosed proactively can be requested by citizens, legal persons and other organisations from ',
  after:
    ' (Regulations of the People’s Republic of China on Open Government Information, article 27, “the Regulations”). Requests are free of charge, and you need not say what the information is for.',
  lookFirst: 'Look first',
  lookBefore: 'The information may have been published already. Please look at the ',
  lookAfter: (office, telephone) =>
    ` in this section and at the documents on government websites. If you cannot find it, you can first call ${office}, telephone ${telephone}.`,
  prepare: 'What to have ready',
  needed: [
    [
      'Proof of identity',
      ': for citizens a photograph or scan of the identity card or another valid document; for legal persons and other organisations the business licence, certificate of legal person or other proof of registration;',
    ],
    ['Contact details', ': telephone and postal address, and e-mail if you have it;'],
    [
      'Title, document number or another description of the information',
      ': with time, project and issuing agency it is found sooner;',
    ],
    [
      'How you want it',
      ': on paper, by e-mail or as electronic data; online, by post or collected in person.',
    ],
  ],
  minutes:
    'Filling in the form takes about 10 minutes. You check your answers before you submit, and then get a registration number, a query code and the date of the reply at once.',
  periods: 'Periods',
  elsewhere: 'Matters to be raised elsewhere',
  elsewhereCaption: 'Matters that are not requests for government information',
  heads: ['Matter', 'Where to turn', 'Basis or reason'],
  matters: [
    [
      'Questions about policies and procedures',
      'Call the government service hotline 12345, or ask the department in charge',
      'Not a request for existing government information',
    ],
    [
      'Petitions, complaints and reports',
      'Use the channels for petitions, complaints and reports',
      'Regulations, article 39',
    ],
    [
      'Government gazettes, newspapers, books and other publications',
      'Libraries, bookshops or the publisher',
      'Regulations, article 39',
    ],
    [
      'Business and real-estate registers',
      'Apply to the registration authority',
      'Regulations, article 36 (7)',
    ],
    [
      'Files already handed over to a national archive',
      'Use them at the archive under the laws on archives',
      'Archives Law',
    ],
    [
      'Compiling, processing or analysing information',
      'You can request the existing information',
      'Regulations, article 38',
    ],
  ],
  privacy: 'Protection of personal information',
  privacyText: (agency, office, telephone) =>
    `${agency} collects your name, identity document, contact details and attachments only to verify your identity, to handle and answer this request, to remind you of news, and for any reconsideration or suit that follows from it. They are kept encrypted, are not published, and are not given to people or organisations that have nothing to do with it; how long they are kept follows the rules on archives. You can ask ${office} (telephone ${telephone}) to see or correct your personal information. Basis: Personal Information Protection Law of the People’s Republic of China, articles 17 and 35.`,
  start: 'Fill in the form',
  already: 'Already applied? Track a request',
};

export const GUIDANCE_WORDS: Dictionary<GuidanceWords> = { zh, en };
