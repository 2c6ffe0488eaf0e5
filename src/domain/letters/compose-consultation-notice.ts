import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { absentInFrame } from './letter-completeness.ts';
import { REGULATION_INTRODUCED, receivedSentence, text, youOf } from './letter-wording.ts';

export type ConsultationNoticeInput = {
  readonly frame: LetterFrame;
  /** 第三方 (art. 32), an organ that made the information with us (art. 34), or another organ (art. 11); never named. */
  readonly consulted: 'third-party' | 'co-producer' | 'other-organ';
  readonly sentOn: PlainDate;
};

/** L08 征求意见告知书 to the applicant: that and why the period of reply is paused (art. 33 para. 3). */
export function composeConsultationNotice(input: ConsultationNoticeInput): Result<LetterData> {
  const { frame, sentOn } = input;
  return composeProcedure({
    kind: 'L08',
    printed: printedFrame(frame),
    absent: { ...absentInFrame(frame), 'consulted-after-receipt': sentOn < frame.receivedOn },
    body: () => [text(receivedSentence(frame)), text(reasonText(input)), text('特此告知。')],
  });
}

const REASONS = {
  'third-party': ['涉及第三方合法权益，公开可能对其造成损害', '第三十二条', '第三方'],
  'co-producer': ['由本机关牵头与其他行政机关共同制作', '第三十四条', '共同制作的行政机关'],
  'other-organ': ['涉及其他行政机关', '第十一条', '相关行政机关'],
} as const;

function reasonText({ frame, consulted, sentOn }: ConsultationNoticeInput): string {
  const [why, article, whom] = REASONS[consulted];
  return `经审查，${youOf(frame)}申请公开的信息${why}。根据${REGULATION_INTRODUCED}${article}的规定，本机关已于${inChinese(sentOn)}征求${whom}的意见。根据《条例》第三十三条第三款的规定，征求意见所需时间不计算在答复期限内，征求意见结束后答复期限继续计算。`;
}
