import type { OutcomeKey } from '../access-requests/outcomes.data.ts';

/**
 * What the organ has to prove in court for each outcome (法释〔2025〕8号 on the burden of proof): a list for whoever puts
 * the evidence together. What is not listed needs only the letter, the clock and the service.
 */
export const EVIDENCE_DEMANDS: Partial<Record<OutcomeKey, readonly string[]>> = {
  provided: ['提供的政府信息及其清单', '提供的方式和时间'],
  'already-public': [
    '已经主动公开的网页快照或者公报',
    '网址可以访问的检测记录',
    '告知获取方式、途径的送达凭证',
  ],
  partial: ['区分处理的对照表', '不予公开部分的依据和理由'],
  'denied-secret': ['密级标识、保密期限和定密依据', '保密审查记录'],
  'denied-law': ['禁止公开的法律、行政法规条款'],
  'denied-safety': ['对国家安全、公共安全、经济安全、社会稳定造成不利影响的证据或者合理说明'],
  'denied-third-party': ['征求第三方意见的书面材料和送达凭证', '第三方意见及其理由', '对公共利益影响的判断'],
  'denied-internal': ['属于人事管理、后勤管理、内部工作流程等方面信息的说明'],
  'denied-process': ['形成于处理决定作出以前的证据', '属于讨论记录、过程稿、磋商信函、请示报告等的说明'],
  'denied-enforcement': ['属于行政执法案卷的当事人信息、调查笔录、询问笔录的说明'],
  'does-not-exist': ['检索记录（系统、关键词、库室、人员、时间）', '已尽合理检索义务的说明'],
};
