import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type OutsideFrame, printedOutside } from './letter.ts';
import { absentForRemedy, absentInOutside, isBlank } from './letter-completeness.ts';
import {
  heading,
  outsiderOf,
  REGULATION_INTRODUCED,
  requestExists,
  sentence,
  text,
} from './letter-wording.ts';

export type ThirdPartyNoticeInput = {
  readonly frame: OutsideFrame;
  readonly askedOn: PlainDate;
  readonly opinion: 'refused' | 'no-answer';
  /** 决定公开的政府信息内容. */
  readonly content: string;
  /** Why withholding it could gravely harm the public interest. */
  readonly reasons: string;
  /** The day it will be given out; `null` where it goes out with the decision. */
  readonly disclosedOn: PlainDate | null;
  readonly servedOnline: boolean;
};

/** L09 告知书 to a third party whose information is disclosed for the public interest (art. 32), with its remedy. */
export function composeThirdPartyNotice(input: ThirdPartyNoticeInput): Result<LetterData> {
  const { frame } = input;
  return composeProcedure({
    kind: 'L09',
    printed: printedOutside(frame),
    absent: {
      ...absentInOutside(frame),
      'consulted-after-receipt': input.askedOn < frame.receivedOn,
      'disclosed-content': isBlank(input.content),
      'public-interest-reasons': isBlank(input.reasons),
      ...absentForRemedy(frame.agency, input.servedOnline),
    },
    body: () => bodyOf(input),
  });
}

function bodyOf({ frame, askedOn, opinion, content, reasons, disclosedOn }: ThirdPartyNoticeInput) {
  const you = outsiderOf(frame);
  const answered = opinion === 'refused' ? `${you}提出不同意公开的意见` : `${you}逾期未提出意见`;
  const when = disclosedOn ? `该信息将于${inChinese(disclosedOn)}向申请人公开。` : '';
  return [
    text(
      `${requestExists(frame)}本机关已于${inChinese(askedOn)}书面征求${you}的意见，${answered}。经审查，本机关认为不公开可能对公共利益造成重大影响。根据${REGULATION_INTRODUCED}第三十二条的规定，决定予以公开，现将决定公开的政府信息内容和理由告知如下：`,
    ),
    heading('一、决定公开的政府信息内容'),
    text(sentence(content)),
    heading('二、决定公开的理由'),
    text(`${sentence(reasons)}${when}`),
  ];
}
