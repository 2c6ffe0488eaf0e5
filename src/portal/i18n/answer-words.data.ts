import type { Dictionary } from './language.ts';

const zh = {
  clarify: '请您补正',
  clarifyLate: '补正期限已经届满。有正当理由的，请一并说明，由本机关认定。',
  clarifyBefore: [
    '请在',
    '以前补正。无正当理由逾期不补正的，视为放弃申请，本机关不再处理（《条例》第三十条）。答复期限自收到补正之日起重新计算。',
  ],
  text: '补正内容',
  textHint: '对照上面的要求逐条说明，最多4000个字',
  lateReason: '逾期的理由',
  lateReasonHint: '说明没有按期补正的正当理由，最多1000个字',
  materials: '补正材料',
  sendClarification: '提交补正',
  explain: '请您说明理由',
  explainAsk: [
    '您申请公开政府信息的数量、频次明显超过合理范围，请',
    '在',
    '以前',
    '说明理由（《条例》第三十五条）。理由不合理的，本机关告知不予处理；理由合理但不能在规定期限内答复的，可以确定延迟答复的合理期限并告知您。',
  ],
  reasons: '说明的理由',
  reasonsHint: '说明申请的目的、用途等，最多4000个字',
  sendReasons: '提交理由',
};

type AnswerWords = typeof zh;

const en: AnswerWords = {
  clarify: 'Please complete your request',
  clarifyLate:
    'The period has ended. If there was a good reason, please give it as well; the agency decides on it. ',
  clarifyBefore: [
    'Please complete it by ',
    '. Without a good reason, a request that is not completed in time is taken as given up and not handled (Article 30 of the Regulations). The period for the reply begins anew on the day your answer is received.',
  ],
  text: 'What you add',
  textHint: 'Please answer each point above; at most 4000 characters',
  lateReason: 'Why it is late',
  lateReasonHint: 'The good reason for missing the period; at most 1000 characters',
  materials: 'Files',
  sendClarification: 'Send',
  explain: 'Please give your reasons',
  explainAsk: [
    'The number or frequency of your requests is clearly beyond what is reasonable. Please ',
    'by ',
    ' ',
    'give your reasons (Article 35 of the Regulations). If they are not reasonable, you will be told that the request is not handled; if they are but a reply in time is not possible, you will be told of a later day.',
  ],
  reasons: 'Your reasons',
  reasonsHint: 'Purpose and use of the information; at most 4000 characters',
  sendReasons: 'Send',
};

/** The words of what an applicant is asked for while a request is handled (arts. 30 and 35). */
export const ANSWER_WORDS: Dictionary<AnswerWords> = { zh, en };
