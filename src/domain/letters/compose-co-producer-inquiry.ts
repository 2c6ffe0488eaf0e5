import { SILENCE } from '../access-requests/consultation-silence.ts';
import { OPINION_DAYS } from '../access-requests/opinion-period.ts';
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

export type CoProducerInquiryInput = {
  readonly frame: OutsideFrame;
  readonly question: string;
  readonly sentOn: PlainDate;
  /** In working days. */
  readonly periodDays: number;
  /** Where the opinion is to be sent. */
  readonly address: string;
};

/** L10 征求意见书 to an organ that made the information with us (art. 34): its silence counts as consent. */
export function composeCoProducerInquiry(input: CoProducerInquiryInput): Result<LetterData> {
  const { frame } = input;
  return composeProcedure({
    kind: 'L10',
    printed: printedOutside(frame),
    absent: {
      ...absentInOutside(frame),
      'consulted-after-receipt': input.sentOn < frame.receivedOn,
      question: isBlank(input.question),
      'opinion-period': input.periodDays !== OPINION_DAYS,
      'way-to-answer': isBlank(input.address),
    },
    body: () => bodyOf(input),
  });
}

function bodyOf({ frame, question, sentOn, periodDays, address }: CoProducerInquiryInput) {
  const you = outsiderOf(frame);
  return [
    text(
      `${requestExists(frame)}经审查，该信息由本机关牵头与${you}共同制作。根据${REGULATION_INTRODUCED}第三十四条的规定，本机关于${inChinese(sentOn)}征求${you}的意见。`,
    ),
    heading('一、征求意见的内容'),
    text(sentence(question)),
    heading('二、提出意见的期限和方式'),
    text(
      `请${you}自收到本征求意见书之日起${periodDays}个工作日内提出书面意见，送至${sentence(address)}不同意公开的，请写明具体内容、依据的条款和理由。`,
    ),
    heading('三、有关事项'),
    text(`根据《条例》第三十四条的规定，${SILENCE['co-producer'].text}`),
  ];
}
