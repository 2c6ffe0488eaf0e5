import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { absentInFrame, isBlank } from './letter-completeness.ts';
import {
  heading,
  items,
  REGULATION_INTRODUCED,
  receivedSentence,
  sentence,
  text,
  youOf,
} from './letter-wording.ts';

export type ClarificationInput = {
  readonly frame: LetterFrame;
  /** All that is to be corrected, at once (一次性), each with guidance. */
  readonly points: readonly { readonly what: string; readonly guidance: string }[];
  /** 补正期限 and how to answer, such as 邮寄、当面提交或者登录… */
  readonly dueOn: PlainDate;
  readonly wayToAnswer: string;
  /**
   * `restarts`: asked in seven working days, the period of reply starts anew with the answer (art. 30).
   * `help`: asked later; a plain request for help that leaves the due day where it is.
   */
  readonly effect: { readonly kind: 'restarts' } | { readonly kind: 'help'; readonly replyDueOn: PlainDate };
};

/** L03 补正告知书, or the plain request for help that may still be sent once the seven days are over. */
export function composeClarification(input: ClarificationInput): Result<LetterData> {
  const { frame, points, dueOn, effect } = input;
  return composeProcedure({
    kind: 'L03',
    ...(effect.kind === 'help' ? { title: '关于协助明确政府信息公开申请内容的函' } : {}),
    printed: printedFrame(frame),
    absent: {
      ...absentInFrame(frame),
      'points-to-correct': points.length === 0 || points.some((it) => isBlank(it.what)),
      guidance: points.some((it) => isBlank(it.guidance)),
      'way-to-correct': isBlank(input.wayToAnswer),
      'correction-period': frame.signedOn !== null && dueOn <= frame.signedOn,
    },
    body: () => paragraphsOf(input),
  });
}

function paragraphsOf({ frame, points, dueOn, wayToAnswer, effect }: ClarificationInput) {
  const you = youOf(frame);
  const restarts = effect.kind === 'restarts';
  const what = restarts ? '补正' : '明确';
  const introduction = restarts
    ? `经审查，该申请需要补正。根据${REGULATION_INTRODUCED}第三十条的规定，现将需要补正的事项一次性告知如下：`
    : `为准确提供${you}所需的政府信息，请${you}协助明确以下事项：`;
  return [
    text(`${receivedSentence(frame)}${introduction}`),
    heading(`一、需要${what}的事项`),
    ...items(points.map((it) => `${sentence(it.what)}${sentence(it.guidance)}`)),
    heading(`二、${what}的期限和方式`),
    text(`请${you}于${inChinese(dueOn)}前（含当日）提交${what}材料。${sentence(wayToAnswer)}`),
    heading('三、有关事项'),
    text(effectText(you, effect)),
  ];
}

const effectText = (you: string, effect: ClarificationInput['effect']): string =>
  effect.kind === 'restarts'
    ? `答复期限自本机关收到${you}补正的申请之日起重新计算。${you}无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。`
    : `本函不影响答复期限，本机关仍将在${inChinese(effect.replyDueOn)}前（含当日）依法答复。`;
