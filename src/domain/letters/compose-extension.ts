import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { absentInFrame, isBlank } from './letter-completeness.ts';
import { REGULATION_INTRODUCED, receivedSentence, text, youOf } from './letter-wording.ts';

const LONGEST = 20;

export type ExtensionInput = {
  readonly frame: LetterFrame;
  readonly reasons: string;
  /** 1–20 working days. */
  readonly days: number;
  /** The head of the disclosure office has agreed. */
  readonly approvedByHead: boolean;
  /** The due days before and after, or `null` while a consultation pauses the clock. */
  readonly due: { readonly oldOn: PlainDate; readonly newOn: PlainDate } | null;
};

/** L05 延期答复告知书 (art. 33 para. 2): reasons, days, the due day before and after. */
export function composeExtension(input: ExtensionInput): Result<LetterData> {
  const { frame, due, days } = input;
  return composeProcedure({
    kind: 'L05',
    printed: printedFrame(frame),
    absent: {
      ...absentInFrame(frame),
      'extension-reasons': isBlank(input.reasons),
      'head-agrees': !input.approvedByHead,
      'extension-days': !(Number.isInteger(days) && days >= 1 && days <= LONGEST),
      'later-due-day': due !== null && due.newOn <= due.oldOn,
      'told-in-time': due !== null && frame.signedOn !== null && frame.signedOn > due.oldOn,
    },
    body: () => [
      text(receivedSentence(frame)),
      text(`因${reasonClause(input.reasons)}，${dueText(input)}`),
      text('特此告知。'),
    ],
  });
}

function dueText({ frame, days, due }: ExtensionInput): string {
  const decided = `根据${REGULATION_INTRODUCED}第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，决定延长答复期限${days}个工作日。`;
  return due
    ? `${decided}答复期限由${inChinese(due.oldOn)}延长至${inChinese(due.newOn)}，本机关将在延长后的期限内答复${youOf(frame)}。`
    : `${decided}目前正在征求意见，征求意见所需时间不计算在答复期限内；征求意见结束后，本机关将在剩余期限和上述延长期限内答复${youOf(frame)}。`;
}

/** 因…， : what staff typed without a 因 of its own and without a full stop. */
const reasonClause = (reasons: string): string =>
  reasons
    .trim()
    .replace(/^(?:因为|由于|因)/, '')
    .replace(/[。，；]$/, '');
