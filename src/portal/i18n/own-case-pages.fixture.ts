import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { lostCodePage } from '../query/lost-code/lost-code-page.tsx';
import { confirmCodePage, deadLinkPage, newCodePage } from '../query/lost-code/new-code-page.tsx';
import { withdrawalPage } from '../query/withdrawal-page.tsx';
import { EMPTY_FORM } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';

const PROGRESS: ProgressView = {
  requestId: 'r',
  number: 'QHQ-CSJ-2025-00001',
  statusLabel: '正在办理',
  stage: 2,
  ended: false,
  description: '道路改造工程的验收材料',
  receivedOn: null,
  replyDueOn: null,
  clock: null,
  steps: [],
  clarification: null,
  reasons: null,
  mayWithdraw: true,
  reply: null,
};

/** The pages of a withdrawal and of a lost query code. */
export function ownCasePages(frame: AgencyFrame): Readonly<Record<string, string>> {
  const lost = { asked: false, byMail: true, ...EMPTY_FORM };
  const wrong = { number: '请填写登记编号', way: '请选择获取的方式', contact: '请填写联系方式' };
  return {
    withdrawal: withdrawalPage(frame, { progress: PROGRESS, ...EMPTY_FORM }),
    'withdrawal, wrong': withdrawalPage(frame, {
      progress: PROGRESS,
      values: {},
      errors: { reason: '不能超过1000个字' },
    }),
    'lost code': lostCodePage(frame, lost),
    'lost code, wrong': lostCodePage(frame, { ...lost, byMail: false, errors: wrong }),
    'lost code, asked': lostCodePage(frame, { ...lost, asked: true }),
    'new code, confirm': confirmCodePage(frame, 't'),
    'new code': newCodePage(frame, { number: PROGRESS.number, queryCode: 'ABCD-2345' }),
    'new code, dead link': deadLinkPage(frame, '链接已经失效'),
  };
}
