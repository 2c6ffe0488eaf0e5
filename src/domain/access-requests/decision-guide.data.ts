import type { Action } from './lifecycle.data.ts';
import type { OutcomeKey } from './outcomes.data.ts';

/** The seven stages of judging a request (判定顺序, `domain-law` 8.4), in the order in which they are asked. */
export const GUIDE_STAGES = ['补不补', '是不是', '谁负责', '有没有', '给不给', '怎么给', '怎么答'] as const;
export type GuideStage = (typeof GUIDE_STAGES)[number];

/** Where an answer leads: to another question, to an outcome, to a step that must come first, or on with a ground in mind. */
export type GuideTurn =
  | { readonly to: QuestionKey }
  | { readonly outcome: OutcomeKey }
  | { readonly step: Action }
  /** A ground for refusing stands; whether all or only a part falls under it is asked next (art. 37). */
  | { readonly ground: OutcomeKey };

export type GuideAnswer = { readonly key: string; readonly label: string; readonly turn: GuideTurn };

export type GuideQuestion = {
  readonly key: QuestionKey;
  readonly stage: GuideStage;
  readonly question: string;
  /** What the law says to it and what goes wrong in court, in two or three sentences. */
  readonly explanation: string;
  readonly article: string;
  readonly answers: readonly GuideAnswer[];
};

export type QuestionKey =
  | 'clear'
  | 'information'
  | 'volume'
  | 'repeated'
  | 'special-query'
  | 'responsible'
  | 'found'
  | 'ready-made'
  | 'public-already'
  | 'exempt'
  | 'third-party'
  | 'public-interest'
  | 'separable'
  | 'provision';

const R = '《条例》';

/** The questions, the first one first. Every decision a reply can hold is reached by some way through them. */
export const DECISION_GUIDE: readonly GuideQuestion[] = [
  {
    key: 'clear',
    stage: '补不补',
    question: '申请内容是否明确，身份证明、联系方式等是否齐备？',
    explanation:
      '内容不明确的，应当在收到之日起7个工作日内一次性告知补正，不得不经补正径行答复“不存在”“不是政府信息”。超过7个工作日的，只能请申请人协助明确，期限不重新起算。',
    article: `${R}第二十九条、第三十条`,
    answers: [
      { key: 'clear', label: '明确、齐备', turn: { to: 'information' } },
      { key: 'ask', label: '不明确或者不齐备，需要补正', turn: { step: 'request-clarification' } },
      { key: 'ask-late', label: '不明确，但已超过7个工作日', turn: { step: 'ask-informally' } },
      { key: 'still', label: '已经补正，仍不明确', turn: { outcome: 'still-unclear' } },
    ],
  },
  {
    key: 'information',
    stage: '是不是',
    question: '申请要求的是政府信息吗？',
    explanation:
      '以申请的形式提出信访、投诉、举报等诉求的，不作为政府信息公开申请处理，并告知相应渠道；要求提供公开出版物的，告知获取途径；要求对已经获取的信息确认或者重新出具的，可以不予处理。不得以“三需要”为由拒绝。',
    article: `${R}第二条、第三十九条`,
    answers: [
      { key: 'yes', label: '是', turn: { to: 'volume' } },
      { key: 'complaint', label: '实为信访、投诉、举报等', turn: { outcome: 'complaint' } },
      { key: 'publication', label: '要求提供公开出版物', turn: { outcome: 'publication' } },
      { key: 'reissue', label: '要求确认或者重新出具已获取的信息', turn: { outcome: 'reissue' } },
      { key: 'other', label: '有其他法定情形，不能按上述处理', turn: { outcome: 'other' } },
    ],
  },
  {
    key: 'volume',
    stage: '是不是',
    question: '该申请人申请的数量、频次是否明显超过合理范围？',
    explanation:
      '应当先要求申请人说明理由，再作认定；没有说明理由的程序，不得直接不予处理。理由合理但期限内答不完的，可以确定延迟答复的合理期限。',
    article: `${R}第三十五条`,
    answers: [
      { key: 'no', label: '没有超过', turn: { to: 'repeated' } },
      { key: 'ask', label: '明显超过，尚未要求说明理由', turn: { step: 'request-reasons' } },
      { key: 'unreasonable', label: '已经说明，理由不合理', turn: { outcome: 'excessive' } },
      { key: 'delay', label: '理由合理，但是期限内答复不完', turn: { step: 'delay-reply' } },
    ],
  },
  {
    key: 'repeated',
    stage: '是不是',
    question: '是否就相同内容重复申请，且本机关已经答复过？',
    explanation:
      '应当是同一申请人、同一内容，前次已经作出答复。要写明前次答复的文号、日期和两次申请的同一性。',
    article: `${R}第三十六条第（六）项`,
    answers: [
      { key: 'no', label: '不是', turn: { to: 'special-query' } },
      { key: 'yes', label: '是', turn: { outcome: 'duplicate' } },
    ],
  },
  {
    key: 'special-query',
    stage: '是不是',
    question: '有关法律、行政法规对该信息的获取有没有特别规定？',
    explanation:
      '不动产登记、工商登记、户籍等查询按照有关法律、行政法规的规定办理；只有规章或者地方规定的，不适用本项。必须写明法律、行政法规的名称和条款。',
    article: `${R}第三十六条第（七）项`,
    answers: [
      { key: 'no', label: '没有', turn: { to: 'responsible' } },
      { key: 'yes', label: '有', turn: { outcome: 'denied-query' } },
    ],
  },
  {
    key: 'responsible',
    stage: '谁负责',
    question: '该信息由本机关负责公开吗？',
    explanation:
      '制作的，由制作机关负责；从公民、法人获取的，由保存机关负责；从其他机关获取的，由制作或者最初获取的机关负责。职权已经划入的，不得以信息尚未划转为由拒绝。仍在本机关档案室的，不得告知向国家档案馆查询。',
    article: `${R}第十条；《档案法》第十五条`,
    answers: [
      { key: 'ours', label: '由本机关负责', turn: { to: 'found' } },
      { key: 'not-ours', label: '不由本机关负责', turn: { outcome: 'not-ours' } },
      { key: 'archives', label: '已经移交国家档案馆', turn: { outcome: 'transferred-to-archives' } },
    ],
  },
  {
    key: 'found',
    stage: '有没有',
    question: '检索到该信息了吗？',
    explanation:
      '应当尽到合理检索义务：检索的系统、关键词、库室、人员岗位和时间都要有记录；申请人提供线索的，要按线索检索。没有检索记录，不得答复不存在。',
    article: `${R}第三十六条第（四）项`,
    answers: [
      { key: 'search', label: '还没有检索', turn: { step: 'record-search' } },
      { key: 'found', label: '检索到了', turn: { to: 'ready-made' } },
      { key: 'none', label: '没有检索到', turn: { outcome: 'does-not-exist' } },
    ],
  },
  {
    key: 'ready-made',
    stage: '有没有',
    question: '是现成的信息吗？',
    explanation:
      '提供的应当是已制作或者获取的政府信息；需要对现有信息进行加工、分析的，可以不予提供。能够作区分处理的除外。',
    article: `${R}第三十八条`,
    answers: [
      { key: 'yes', label: '是现成的', turn: { to: 'public-already' } },
      { key: 'no', label: '需要加工、分析', turn: { outcome: 'needs-making' } },
    ],
  },
  {
    key: 'public-already',
    stage: '给不给',
    question: '该信息已经主动公开了吗？',
    explanation: '已经公开的，告知获取的方式、途径。网址应当直达该信息并且能够打开，不能只写“请上网查询”。',
    article: `${R}第三十六条第（一）项`,
    answers: [
      { key: 'no', label: '没有', turn: { to: 'exempt' } },
      { key: 'yes', label: '已经主动公开', turn: { outcome: 'already-public' } },
    ],
  },
  {
    key: 'exempt',
    stage: '给不给',
    question: '是否属于不予公开的信息？',
    explanation:
      '依照第十四条、第十六条不予公开的，必须写明具体的款、项和理由，并告知先申请行政复议。内部事务、过程性信息、行政执法案卷信息，法律、法规、规章规定应当公开的，从其规定。',
    article: `${R}第十四条、第十六条`,
    answers: [
      { key: 'none', label: '都不属于', turn: { to: 'third-party' } },
      { key: 'secret', label: '依法确定为国家秘密', turn: { ground: 'denied-secret' } },
      { key: 'law', label: '法律、行政法规禁止公开', turn: { ground: 'denied-law' } },
      {
        key: 'safety',
        label: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
        turn: { ground: 'denied-safety' },
      },
      {
        key: 'internal',
        label: '人事管理、后勤管理、内部工作流程等内部事务信息',
        turn: { ground: 'denied-internal' },
      },
      {
        key: 'process',
        label: '讨论记录、过程稿、磋商信函、请示报告等过程性信息',
        turn: { ground: 'denied-process' },
      },
      { key: 'enforcement', label: '行政执法案卷信息', turn: { ground: 'denied-enforcement' } },
    ],
  },
  {
    key: 'third-party',
    stage: '给不给',
    question: '公开会不会损害第三方的合法权益（商业秘密、个人隐私等）？',
    explanation:
      '可能损害的，应当书面征求第三方意见；第三方自收到之日起15个工作日内答复。逾期未提出意见的，由本机关决定，不得推定同意或者不同意。征求意见时不得透露申请人身份。',
    article: `${R}第十五条、第三十二条`,
    answers: [
      { key: 'no', label: '不会', turn: { to: 'provision' } },
      { key: 'ask', label: '可能会，尚未征求意见', turn: { step: 'send-consultation' } },
      { key: 'consents', label: '已经征求，第三方同意公开', turn: { to: 'provision' } },
      { key: 'objects', label: '已经征求，第三方不同意或者没有答复', turn: { to: 'public-interest' } },
    ],
  },
  {
    key: 'public-interest',
    stage: '给不给',
    question: '不公开会不会对公共利益造成重大影响，或者第三方的理由不合理？',
    explanation:
      '认为不公开会对公共利益造成重大影响的，可以决定公开，并将决定公开的内容和理由书面告知第三方。第三方不同意且有合理理由的，不予公开。',
    article: `${R}第十五条、第三十二条`,
    answers: [
      { key: 'disclose', label: '会，或者理由不合理，决定公开', turn: { to: 'provision' } },
      { key: 'withhold', label: '不会，理由合理，不予公开', turn: { ground: 'denied-third-party' } },
    ],
  },
  {
    key: 'separable',
    stage: '怎么给',
    question: '能不能把不予公开的内容与可以公开的内容区分开？',
    explanation:
      '含有不应当公开的内容但是能够作区分处理的，应当提供可以公开的内容，并对不予公开的内容说明理由。整件拒绝容易被撤销。',
    article: `${R}第三十七条`,
    answers: [
      { key: 'yes', label: '能够区分，提供可以公开的部分', turn: { outcome: 'partial' } },
      // The refusal that stands is the ground chosen before: see `walkGuide`.
      { key: 'no', label: '不能区分，或者全部不予公开', turn: { to: 'separable' } },
    ],
  },
  {
    key: 'provision',
    stage: '怎么答',
    question: '以什么方式提供？',
    explanation:
      '按照申请人要求的形式提供；可能危及政府信息载体安全或者成本过高的，可以提供电子件或者安排查阅、抄录。不能当场提供的，写明提供的时间。收费的，应当先发收费通知。',
    article: `${R}第三十六条第（二）项、第四十条、第四十二条`,
    answers: [
      { key: 'now', label: '随答复提供，或者写明时间另行提供', turn: { outcome: 'provided' } },
      { key: 'fee', label: '数量、频次超过合理范围，先收取信息处理费', turn: { step: 'notice-fee' } },
    ],
  },
];
