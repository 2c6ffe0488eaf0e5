import type { Dictionary } from './language.ts';

const zh = {
  number: '登记编号',
  queryCode: '查询码',
  numberHint: '申请接收回执上的编号',
  queryCodeHint: '申请接收回执上的查询码',
  ask: '查询',
  lead: '输入申请接收回执上的登记编号和查询码，可以查看办理进度、补正材料、撤回申请、下载答复。',
  lost: '忘记登记编号或者查询码',
  lostBefore: '查询码只告知申请人本人，本机关也无法查看。遗失查询码的，可以',
  lostLink: '申请重新获取查询码',
  lostAfter: (office: string, address: string, hours: string, telephone: string) =>
    `；忘记登记编号的，请携带身份证明到${office}（${address}，${hours}）办理，或者拨打电话${telephone}咨询。`,
  notYet: '还没有申请？',
  guidance: '查看依申请公开说明',
  notices: {
    expired: '查询已经结束或者超过30分钟，请重新输入登记编号和查询码。',
    ended: '已经结束查询。',
  } as Readonly<Record<string, string>>,
  noNumber: '请填写登记编号',
  noQueryCode: '请填写查询码',
};

type QueryWords = typeof zh;

const en: QueryWords = {
  number: 'Registration number',
  queryCode: 'Query code',
  numberHint: 'The number on your receipt',
  queryCodeHint: 'The query code on your receipt',
  ask: 'Track',
  lead: 'Enter the registration number and the query code on your receipt to follow the request, add what is missing, withdraw it, or download the reply.',
  lost: 'Lost number or query code',
  lostBefore:
    'Only the applicant knows the query code; the agency cannot see it either. If you have lost it, you can ',
  lostLink: 'ask for a new query code',
  lostAfter: (office, address, hours, telephone) =>
    `. If you have forgotten the registration number, please bring proof of identity to ${office} (${address}, ${hours}), or call ${telephone}.`,
  notYet: 'No request yet? ',
  guidance: 'How to make a request',
  notices: {
    expired: 'The session has ended or is older than 30 minutes. Please enter number and query code again.',
    ended: 'The session has ended.',
  },
  noNumber: 'Please enter the registration number',
  noQueryCode: 'Please enter the query code',
};

export const QUERY_WORDS: Dictionary<QueryWords> = { zh, en };
