import { plainDate } from '../calendar/plain-date.ts';
import { type ClarificationInput, composeClarification } from './compose-clarification.ts';
import { type ConsultationNoticeInput, composeConsultationNotice } from './compose-consultation-notice.ts';
import { composeExtension, type ExtensionInput } from './compose-extension.ts';
import { composeFeeNotice, type FeeNoticeInput } from './compose-fee-notice.ts';
import { composeReply, type ReplyInput } from './compose-reply.ts';
import type { LetterAgency, LetterFrame } from './letter.ts';
import type { ReplyFacts } from './reply-facts.ts';

/** A plainly fictional organ. */
export const SAMPLE_AGENCY: LetterAgency = {
  name: '清河区人民政府办公室',
  letterhead: '清河区人民政府办公室文件',
  reviewBody: '清河区人民政府',
  reviewBodyAddress: '清河区中心路1号清河区行政复议接待大厅',
  reviewOnlineUrl: 'https://fuyi.qinghe.example/apply',
  court: '清河区人民法院',
  contact: '政府信息公开工作机构，0000-0000000',
};

/** A frame without anything personal: the addressee is named by role. */
export const SAMPLE_FRAME: LetterFrame = {
  agency: SAMPLE_AGENCY,
  number: '清政办公开告〔2025〕17号',
  addressee: '申请人甲',
  addresseeKind: 'person',
  requestNumber: 'QH-2025-00017',
  receivedOn: plainDate('2025-05-12'),
  requestSummary: '2024年度清河区老旧小区改造项目清单及资金安排情况',
  signedOn: plainDate('2025-06-03'),
  verifyUrl: 'https://gongkai.qinghe.example/v/7Q4M-2K9D-XT3P',
};

const FILES = [
  { name: '2024年度清河区老旧小区改造项目清单', pages: 12 },
  { name: '2024年度清河区老旧小区改造专项资金安排表', pages: 6 },
];

const SEARCH = {
  systems: ['协同办公系统', '档案管理系统'],
  keywords: ['老旧小区改造', '项目清单', '资金安排'],
  places: ['区政府办公室综合档案室', '区住房改善专班资料柜'],
  peopleRoles: ['档案管理员', '综合股经办人'],
  from: plainDate('2025-05-13'),
  to: plainDate('2025-05-16'),
  result: '上述系统和场所内均未检索到与申请内容相符的文件、记录',
};

/** For every outcome with a letter, facts that suffice. */
export const SAMPLE_FACTS: Partial<Record<ReplyInput['outcome'], ReplyFacts>> = {
  provided: { files: FILES },
  'already-public': {
    routes: [
      {
        kind: 'url',
        title: '清河区人民政府门户网站“政府信息公开”专栏',
        url: 'https://www.qinghe.example/gongkai/2024/0315.html',
      },
      { kind: 'gazette', title: '《清河区人民政府公报》', issue: '2024年第2期' },
      { kind: 'place', title: '清河区政务服务大厅政府信息查阅点', address: '清河区中心路2号一楼' },
    ],
  },
  partial: {
    grounds: '其中涉及居民个人信息的内容，公开会损害第三方合法权益；内部研究意见属于过程性信息。',
    files: FILES,
    redactions: [
      {
        what: '项目清单第三栏中居民代表的姓名、住址和联系电话',
        article: '《条例》第十五条',
        reason: '属于个人隐私，公开会对第三方合法权益造成损害，经书面征求意见，第三方不同意公开',
      },
      {
        what: '资金安排表附页的处室研究意见',
        article: '《条例》第十六条第二款',
        reason: '属于在履行行政管理职能过程中形成的讨论记录',
      },
    ],
  },
  'denied-secret': {
    grounds: '该信息由有权机关依照保守国家秘密的法律规定确定密级和保密期限，标有国家秘密标志，目前尚未解密。',
  },
  'denied-law': {
    legalBasis: { name: '《中华人民共和国反洗钱法》', article: '第七条' },
    grounds:
      '该法规定，对依法履行职责获得的客户身份资料和交易信息应当予以保密，非依法律规定不得向任何单位和个人提供。',
  },
  'denied-safety': {
    safetyKinds: ['public-security', 'social-stability'],
    grounds:
      '该信息载有重点部位安全防范设施的布局，公开后可能被用于规避防范措施。本机关经集体研究作出上述认定。',
  },
  'denied-third-party': {
    thirdParty: { askedOn: plainDate('2025-05-15'), opinion: 'refused-with-reason' },
    grounds: '第三方说明该信息含有其未公开的报价构成，公开会使其在同类项目竞争中处于不利地位。',
  },
  'denied-internal': {
    internalKind: 'workflow',
    grounds: '该信息仅用于本机关内部文件流转，不对外部产生影响。',
  },
  'denied-process': {
    processKind: 'discussion-record',
    grounds: '该信息形成于处理决定作出之前，是有关人员研究讨论时的意见记录。',
  },
  'denied-enforcement': {
    grounds: '该信息是有关行政处罚案件案卷中的调查笔录和询问笔录。',
    properChannel: { name: '清河区综合行政执法队案卷室', contact: '0000-0000001' },
  },
  'denied-query': {
    legalBasis: { name: '《不动产登记暂行条例》', article: '第二十七条' },
    properChannel: { name: '清河区不动产登记中心', contact: '清河区中心路3号，0000-0000002' },
  },
  'does-not-exist': {
    search: SEARCH,
    grounds: '本机关不承担该项目清单的制作职责，也未从其他机关获取该信息。',
  },
  'not-ours': {
    responsibleOrgan: { name: '清河区住房和城乡建设局', contact: '清河区中心路5号，0000-0000003' },
    grounds: '该信息由清河区住房和城乡建设局在履行行政管理职能过程中制作。',
  },
  'needs-making': {
    grounds: '本机关掌握各项目的单项资料，但没有按您要求的口径汇总、比对形成的统计结果。',
  },
  'still-unclear': {
    clarification: {
      requestedOn: plainDate('2025-05-15'),
      dueOn: plainDate('2025-06-05'),
      answeredOn: plainDate('2025-05-20'),
    },
    grounds: '您补正后的内容仍未指明所需文件的名称、文号或者便于查询的其他特征，本机关无法据以检索。',
  },
  complaint: {
    properChannel: { name: '清河区信访局', contact: '清河区中心路6号，0000-0000004' },
    grounds: '您的申请实质是要求本机关对小区物业服务问题进行调查处理。',
  },
  duplicate: {
    earlierReply: { number: '清政办公开告〔2025〕9号', on: plainDate('2025-03-20') },
    grounds: '两次申请的信息名称、年度和内容均一致。',
  },
  publication: {
    routes: [{ kind: 'gazette', title: '《清河年鉴》', issue: '2024年卷（清河区图书馆地方文献室可以借阅）' }],
  },
  excessive: {
    reasonsRequested: { on: plainDate('2025-05-15'), volume: '2025年1月至4月共提出申请46件' },
    grounds: '您在规定期限内提交的说明，与申请的数量、频次之间没有合理联系。',
  },
  reissue: {
    earlierReply: { number: '清政办公开告〔2025〕9号', on: plainDate('2025-03-20') },
    grounds: '该信息原件没有变化，本机关没有重新出具的职责。',
  },
  other: {
    grounds: '您已于2025年5月26日到本机关当面查阅该信息，并书面表示不再需要提供复制件。',
  },
  'no-correction': {
    clarification: { requestedOn: plainDate('2025-05-15'), dueOn: plainDate('2025-05-30'), answeredOn: null },
  },
  'fee-unpaid': {
    feeNotice: {
      number: '清政办公开费〔2025〕2号',
      servedOn: plainDate('2025-05-15'),
      dueOn: plainDate('2025-06-13'),
    },
  },
  'transferred-to-archives': {
    search: {
      ...SEARCH,
      result: '移交目录显示，相关案卷（2003年至2005年）已移交国家档案馆，本机关未留存',
    },
    archives: {
      name: '清河区档案馆',
      transferredOn: plainDate('2018-09-20'),
      contact: '清河区中心路8号，0000-0000005',
    },
  },
};

/** The sample input of an outcome, served on line. */
export const sampleReply = (
  outcome: ReplyInput['outcome'],
  frame: LetterFrame = SAMPLE_FRAME,
): ReplyInput => ({
  outcome,
  frame,
  facts: SAMPLE_FACTS[outcome] ?? {},
  servedOnline: true,
  deniedQueryReviewFirst: false,
});

/** Inputs of each procedural letter. */
export const SAMPLE_INPUTS = {
  L03: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开补〔2025〕3号', signedOn: plainDate('2025-05-15') },
    points: [
      {
        what: '所需信息的范围',
        guidance: '“有关材料”指向不明确，请写明文件名称、文号或者便于查询的其他特征',
      },
      { what: '身份证明', guidance: '请补充提交有效身份证件复印件或者扫描件' },
    ],
    dueOn: plainDate('2025-06-05'),
    wayToAnswer: '您可以登录本机关政府信息公开申请平台，凭登记编号和查询码在线提交，也可以邮寄或者当面提交',
    effect: { kind: 'restarts' },
  },
  L05: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开延〔2025〕1号', signedOn: plainDate('2025-06-06') },
    reasons: '申请涉及的信息分散于多个部门，需要逐一检索、审查',
    days: 15,
    approvedByHead: true,
    due: { oldOn: plainDate('2025-06-10'), newOn: plainDate('2025-07-01') },
  },
  L08: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开征告〔2025〕4号', signedOn: plainDate('2025-05-19') },
    consulted: 'third-party',
    sentOn: plainDate('2025-05-19'),
  },
  L12: {
    frame: { ...SAMPLE_FRAME, number: '清政办公开费〔2025〕2号', signedOn: plainDate('2025-05-15') },
    standard: 'per-page',
    grounds: '本件申请涉及纸质材料250页，明显超过合理范围',
    steps: [
      { label: '第31页至第100页的部分', quantity: 70, yuanEach: 10 },
      { label: '第101页至第200页的部分', quantity: 100, yuanEach: 20 },
      { label: '第201页以后的部分', quantity: 50, yuanEach: 40 },
    ],
    amountYuan: 4700,
    wayToPay: '请持本通知书到清河区政务服务大厅非税收入窗口缴纳，或者按照缴款码在线缴纳',
    dueOn: null,
    servedOnline: true,
  },
} satisfies {
  L03: ClarificationInput;
  L05: ExtensionInput;
  L08: ConsultationNoticeInput;
  L12: FeeNoticeInput;
};

/** One of each procedural letter, composed. */
export const SAMPLE_PROCEDURAL = {
  L03: () => composeClarification(SAMPLE_INPUTS.L03),
  L05: () => composeExtension(SAMPLE_INPUTS.L05),
  L08: () => composeConsultationNotice(SAMPLE_INPUTS.L08),
  L12: () => composeFeeNotice(SAMPLE_INPUTS.L12),
} as const;

/** The sample reply of an outcome, composed. */
export const composeSample = (outcome: ReplyInput['outcome'], frame?: LetterFrame) =>
  composeReply(sampleReply(outcome, frame));
