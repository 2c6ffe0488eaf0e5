import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { absentInFrame, isBlank } from './letter-completeness.ts';
import { REGULATION_INTRODUCED, receivedSentence, sentence, text, youOf } from './letter-wording.ts';

export type DelayInput = {
  readonly frame: LetterFrame;
  /** The day the applicant's explanation came, found reasonable. */
  readonly explainedOn: PlainDate;
  /** Why the reply cannot be given in the period of art. 33. */
  readonly reasons: string;
  readonly oldDueOn: PlainDate;
  /** The reasonable day set instead. */
  readonly newDueOn: PlainDate;
};

/** L13 延迟答复告知书 (art. 35): reasons were reasonable, the work is more than the period allows. */
export function composeDelay(input: DelayInput): Result<LetterData> {
  const { frame, explainedOn, oldDueOn, newDueOn } = input;
  return composeProcedure({
    kind: 'L13',
    printed: printedFrame(frame),
    absent: {
      ...absentInFrame(frame),
      'reasons-received': explainedOn < frame.receivedOn,
      'delay-reasons': isBlank(input.reasons),
      'delayed-due-day': newDueOn <= oldDueOn,
      'told-in-time': frame.signedOn !== null && frame.signedOn > oldDueOn,
    },
    body: () => bodyOf(input),
  });
}

function bodyOf({ frame, explainedOn, reasons, oldDueOn, newDueOn }: DelayInput) {
  const you = youOf(frame);
  return [
    text(
      `${receivedSentence(frame)}${you}于${inChinese(explainedOn)}提交了申请理由的说明。经审查，本机关认为${you}的申请理由合理。`,
    ),
    text(
      `${sentence(reasons)}本机关无法在${inChinese(oldDueOn)}前（含当日）答复${you}。根据${REGULATION_INTRODUCED}第三十五条的规定，本机关确定延迟答复的期限至${inChinese(newDueOn)}，将在该期限内答复${you}。`,
    ),
    text('特此告知。'),
  ];
}
