import { SILENCE } from '../access-requests/consultation-silence.ts';
import { OPINION_DAYS } from '../access-requests/opinion-period.ts';
import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type OutsideFrame, printedOutside } from './letter.ts';
import { absentInOutside, isBlank } from './letter-completeness.ts';
import {
  heading,
  items,
  outsiderOf,
  REGULATION_INTRODUCED,
  requestExists,
  sentence,
  text,
} from './letter-wording.ts';

export type ThirdPartyInquiryInput = {
  readonly frame: OutsideFrame;
  /** What is asked, without anything about the applicant. */
  readonly question: string;
  readonly sentOn: PlainDate;
  /** In working days; art. 32 gives fifteen, not a day less. */
  readonly periodDays: number;
  /** 网上提交意见的网址 and 访问码; both or neither. */
  readonly answer: { readonly url: string | null; readonly code: string | null };
  /** For answers by post and at the counter. */
  readonly address: string;
};

/** L06 征求意见书 to a third party (art. 32). It never says who applied: the frame has no place for that. */
export function composeThirdPartyInquiry(input: ThirdPartyInquiryInput): Result<LetterData> {
  const { frame, answer } = input;
  return composeProcedure({
    kind: 'L06',
    printed: printedOutside(frame),
    absent: {
      ...absentInOutside(frame),
      'consulted-after-receipt': input.sentOn < frame.receivedOn,
      question: isBlank(input.question),
      'opinion-period': input.periodDays !== OPINION_DAYS,
      'way-to-answer': isBlank(input.address),
      'secure-page': isBlank(answer.url) !== isBlank(answer.code),
    },
    body: () => bodyOf(input),
    attachments: ['政府信息公开征求意见确认函'],
  });
}

function bodyOf({ frame, question, sentOn, periodDays, answer, address }: ThirdPartyInquiryInput) {
  const you = outsiderOf(frame);
  const online = answer.url ? [`网上提交：登录${answer.url}，输入访问码${answer.code}。`] : [];
  return [
    text(
      `${requestExists(frame)}经审查，该信息涉及${you}的商业秘密、个人隐私等合法权益。根据${REGULATION_INTRODUCED}第三十二条的规定，现于${inChinese(sentOn)}就是否同意公开征求${you}的意见。`,
    ),
    heading('一、征求意见的内容'),
    text(sentence(question)),
    heading('二、提出意见的期限和方式'),
    text(
      `请${you}自收到本征求意见书之日起${periodDays}个工作日内提出书面意见。不同意公开或者不同意部分公开的，请具体写明内容和理由。${you}可以选择以下方式提交：`,
    ),
    ...items([
      ...online,
      `邮寄：填写所附确认函后邮寄至${address}。`,
      `当面提交：到${address}提交所附确认函。`,
    ]),
    heading('三、有关事项'),
    text(
      `${SILENCE['third-party'].text}${you}不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知${you}。`,
    ),
  ];
}
