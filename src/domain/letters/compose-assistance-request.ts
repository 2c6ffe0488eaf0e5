import { SILENCE } from '../access-requests/consultation-silence.ts';
import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type OutsideFrame, printedOutside } from './letter.ts';
import { absentInOutside, isBlank } from './letter-completeness.ts';
import {
  heading,
  outsiderOf,
  REGULATION_INTRODUCED,
  requestExists,
  sentence,
  text,
} from './letter-wording.ts';

export type AssistanceRequestInput = {
  readonly frame: OutsideFrame;
  /** To search for information, or to give an opinion on it. */
  readonly purpose: 'search' | 'opinion';
  /** 检索范围, or what the opinion is asked on. */
  readonly task: string;
  readonly feedbackDueOn: PlainDate;
};

/** L11 协办函 to another organ or a unit of one's own (art. 11). Unlike art. 34, its silence says nothing. */
export function composeAssistanceRequest(input: AssistanceRequestInput): Result<LetterData> {
  const { frame } = input;
  return composeProcedure({
    kind: 'L11',
    printed: printedOutside(frame),
    absent: {
      ...absentInOutside(frame),
      'task-scope': isBlank(input.task),
      'feedback-day': input.feedbackDueOn <= (frame.signedOn ?? frame.receivedOn),
      'office-contact': isBlank(frame.agency.contact),
    },
    body: () => bodyOf(input),
  });
}

const WORDING = {
  search: {
    ask: '协助检索',
    scope: '一、检索范围',
    due: '书面反馈检索结果，并附检索的系统、库室、关键词、时间和检索人员岗位；检索到的材料一并提供，对能否公开提出意见',
    silence: '协助检索所需时间计算在答复期限内，请务必按期反馈。',
  },
  opinion: {
    ask: '提出意见',
    scope: '一、征求意见的事项',
    due: '书面反馈意见；认为不应当公开的，请写明具体内容、依据的条款和理由',
    silence: SILENCE['other-organ'].text,
  },
} as const;

function bodyOf({ frame, purpose, task, feedbackDueOn }: AssistanceRequestInput) {
  const you = outsiderOf(frame);
  const { ask, scope, due, silence } = WORDING[purpose];
  return [
    text(`${requestExists(frame)}根据${REGULATION_INTRODUCED}第十一条的规定，请${you}${ask}。`),
    heading(scope),
    text(sentence(task)),
    heading('二、反馈期限和要求'),
    text(`请${you}于${inChinese(feedbackDueOn)}前（含当日）${due}。${silence}`),
  ];
}
