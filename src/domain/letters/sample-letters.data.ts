import { plainDate } from '../calendar/plain-date.ts';
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
    evidence: {
      routesChecked: {
        checkedOn: plainDate('2025-05-30'),
        result: '三处均可打开、借阅',
        snapshot: '网页快照存电子案卷第7号',
      },
    },
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
    evidence: {
      classification: {
        level: 'confidential',
        term: '自2023年4月起10年',
        marking: '首页标有国家秘密标志，定密审批表存保密柜',
      },
    },
    grounds: '该信息由有权机关依照保守国家秘密的法律规定确定密级和保密期限，标有国家秘密标志，目前尚未解密。',
  },
  'denied-law': {
    legalBasis: { name: '《中华人民共和国反洗钱法》', article: '第七条' },
    grounds:
      '该法规定，对依法履行职责获得的客户身份资料和交易信息应当予以保密，非依法律规定不得向任何单位和个人提供。',
  },
  'denied-safety': {
    evidence: {
      impactStudy: {
        impact: '布局图公开后可能被用于规避防范设施',
        studiedOn: plainDate('2025-05-20'),
        record: '主任办公会议纪要第11期',
      },
    },
    safetyKinds: ['public-security', 'social-stability'],
    grounds:
      '该信息载有重点部位安全防范设施的布局，公开后可能被用于规避防范措施。本机关经集体研究作出上述认定。',
  },
  'denied-third-party': {
    evidence: { publicInterest: '采购结果和合同金额已经公告，不公开报价构成不会对公共利益造成重大影响' },
    thirdParty: { askedOn: plainDate('2025-05-15'), opinion: 'refused-with-reason' },
    grounds: '第三方说明该信息含有其未公开的报价构成，公开会使其在同类项目竞争中处于不利地位。',
  },
  'denied-internal': {
    internalKind: 'workflow',
    grounds: '该信息仅用于本机关内部文件流转，不对外部产生影响。',
  },
  'denied-process': {
    evidence: {
      formedBefore: {
        formedOn: plainDate('2024-03-05'),
        decision: '行政处理决定第21号',
        decidedOn: plainDate('2024-04-18'),
      },
      rulesChecked: '已逐部核对本领域法律、法规、规章，没有公开讨论记录的规定',
    },
    processKind: 'discussion-record',
    grounds: '该信息形成于处理决定作出之前，是有关人员研究讨论时的意见记录。',
  },
  'denied-enforcement': {
    evidence: {
      fileKinds: ['investigation-record', 'questioning-record'],
      rulesChecked: '已逐部核对行政处罚的法律、法规、规章',
    },
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
    evidence: { sameRequest: '两次申请逐字比对表，存案卷第3页' },
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
    article: '《条例》第四十条',
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
    evidence: { archiveTransfer: { proof: '移交清册2018年第2号', periodEnded: true, notHeldHere: true } },
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

/** The sample reply of an outcome, composed. */
export const composeSample = (outcome: ReplyInput['outcome'], frame?: LetterFrame) =>
  composeReply(sampleReply(outcome, frame));
