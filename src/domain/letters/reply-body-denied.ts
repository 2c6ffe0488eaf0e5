import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import { sentence, text } from './letter-wording.ts';
import { given, type ReplyBody, type ReplyContext } from './reply-context.ts';
import type {
  EnforcementFileKind,
  InternalKind,
  ProcessKind,
  ReplyFacts,
  SafetyKind,
} from './reply-facts.ts';

const INTERNAL: Readonly<Record<InternalKind, string>> = {
  personnel: '人事管理',
  logistics: '后勤管理',
  workflow: '内部工作流程',
};

const PROCESS: Readonly<Record<ProcessKind, string>> = {
  'discussion-record': '讨论记录',
  draft: '过程稿',
  'consultation-letter': '磋商信函',
  'request-report': '请示报告',
};

const SAFETY: Readonly<Record<SafetyKind, string>> = {
  'national-security': '国家安全',
  'public-security': '公共安全',
  'economic-security': '经济安全',
  'social-stability': '社会稳定',
};

const FILE_KINDS: Readonly<Record<EnforcementFileKind, string>> = {
  'party-information': '当事人信息',
  'investigation-record': '调查笔录',
  'questioning-record': '询问笔录',
  evidence: '证据材料',
  'internal-approval': '内部审批材料',
  'whole-file': '全案材料',
};

/** R04, art. 14: the classification is named in the grounds, never its content. */
export const secretBody: ReplyBody = (context) =>
  refusal(context, `${context.you}申请公开的信息属于依法确定为国家秘密的政府信息。`);

/** R05, art. 14: only a law or an administrative regulation can forbid. */
export const forbiddenByLawBody: ReplyBody = (context) => {
  const basis = given(context.facts.legalBasis, 'legal basis');
  return refusal(
    context,
    `${context.you}申请公开的信息属于${bookTitle(basis.name)}${basis.article}规定禁止公开的政府信息。`,
  );
};

/** R06, art. 14: which safety is endangered. */
export const safetyBody: ReplyBody = (context) => {
  const kinds = given(context.facts.safetyKinds, 'kinds of safety').map((it) => SAFETY[it]);
  return refusal(context, `${context.you}申请公开的信息属于公开后可能危及${kinds.join('、')}的政府信息。`);
};

/** R07, arts. 15 and 32: the third party's answer and the public interest are told, never the third party. */
export const thirdPartyBody: ReplyBody = (context) => {
  const { you, article, facts } = context;
  const weighed = sentence(given(facts.evidence?.publicInterest, 'public interest'));
  return [
    text(
      `经审查，${you}申请公开的信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。${thirdPartyClause(facts)}${sentence(given(facts.grounds, 'grounds'))}经权衡公共利益，${weighed}`,
    ),
    text(refused(you, article)),
  ];
};

/** R08, art. 16 para. 1. */
export const internalBody: ReplyBody = (context) =>
  refusal(
    context,
    `${context.you}申请公开的信息属于本机关${INTERNAL[given(context.facts.internalKind, 'kind of internal')]}方面的内部事务信息。`,
  );

/** R09, art. 16 para. 2, with its proviso: nothing else may demand publication. */
export const processBody: ReplyBody = (context) =>
  refusal(
    context,
    `${context.you}申请公开的信息属于本机关在履行行政管理职能过程中形成的${PROCESS[given(context.facts.processKind, 'kind of process')]}，是过程性信息，法律、法规、规章没有规定应当公开。`,
  );

/** R10, art. 16 para. 2; a party to the case is shown the way to the file where one is given. */
export const enforcementBody: ReplyBody = (context) => {
  const channel = context.facts.properChannel;
  const kinds = given(context.facts.evidence?.fileKinds, 'kinds of file').map((it) => FILE_KINDS[it]);
  const inspection = channel
    ? [
        text(
          `${context.you}如为该行政执法案件的当事人或者利害关系人，可以依照案卷查阅的有关规定向${channel.name}提出查阅申请（联系方式：${channel.contact}）。`,
        ),
      ]
    : [];
  return [
    ...refusal(
      context,
      `${context.you}申请公开的信息属于行政执法案卷信息（${kinds.join('、')}），法律、法规、规章没有规定应当公开。`,
    ),
    ...inspection,
  ];
};

/** R11, art. 36 (7): a special law governs access. */
export const queryBody: ReplyBody = ({ you, article, facts }) => {
  const basis = given(facts.legalBasis, 'legal basis');
  const channel = given(facts.properChannel, 'proper channel');
  return [
    text(
      `经审查，${bookTitle(basis.name)}${basis.article}对${you}申请公开的信息的获取有特别规定。${facts.grounds ? sentence(facts.grounds) : ''}根据${article}的规定，请${you}依照上述规定办理查询。`,
    ),
    text(`查询机构：${channel.name}；联系方式：${channel.contact}。`),
  ];
};

function refusal({ you, article, facts }: ReplyContext, finding: string) {
  return [
    text(`经审查，${finding}${sentence(given(facts.grounds, 'grounds'))}`),
    text(refused(you, article)),
  ];
}

const refused = (you: string, article: string): string =>
  `根据${article}的规定，对${you}申请公开的上述信息，本机关决定不予公开。`;

type ThirdParty = NonNullable<ReplyFacts['thirdParty']>;

const OPINIONS: Readonly<Record<ThirdParty['opinion'], string>> = {
  'refused-with-reason': '第三方不同意公开且有合理理由',
  'no-answer': '第三方逾期未提出意见，由本机关依照《条例》的规定决定',
  'not-reached': '征求意见书无法送达，由本机关依照《条例》的规定决定',
};

function thirdPartyClause({ thirdParty }: ReplyFacts): string {
  const { askedOn, opinion, several } = given(thirdParty, 'third party');
  if (several) return severalClause(askedOn, several);
  return `本机关于${inChinese(askedOn)}书面征求第三方意见，${OPINIONS[opinion]}。`;
}

function severalClause(
  askedOn: PlainDate,
  { refused: refusing, silent, unreached = 0 }: NonNullable<ThirdParty['several']>,
) {
  const parts = [
    ...(refusing > 0 ? [`${refusing}个第三方不同意公开且有合理理由`] : []),
    ...(silent > 0 ? [`${silent}个第三方${OPINIONS['no-answer'].slice(3)}`] : []),
    ...(unreached > 0 ? [`${unreached}个第三方的征求意见书无法送达，由本机关依照《条例》的规定决定`] : []),
  ];
  return `本机关自${inChinese(askedOn)}起书面征求有关第三方意见，其中${parts.join('；')}。`;
}

const bookTitle = (name: string): string => (name.startsWith('《') ? name : `《${name}》`);
