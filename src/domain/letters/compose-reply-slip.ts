import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type OutsideFrame, printedOutside } from './letter.ts';
import { absentInOutside, isBlank } from './letter-completeness.ts';
import { quoted, table, text } from './letter-wording.ts';

/** 第三方的意见 (art. 32). */
export type ThirdPartyOpinion = 'agrees' | 'agrees-in-part' | 'refuses';

export type ReplySlipInput = {
  /** `recipient` is the third party that answers; the slip itself goes to the organ. */
  readonly frame: OutsideFrame;
  /** The inquiry this answers. */
  readonly inquiry: { readonly number: string; readonly sentOn: PlainDate };
  /** `null`: an empty slip to fill in by hand; else what was answered on the secure page or by telephone. */
  readonly answer: {
    readonly opinion: ThirdPartyOpinion;
    readonly reasons: string;
    readonly answeredOn: PlainDate;
    /** How the answer came, such as 网上提交. */
    readonly way: string;
  } | null;
};

const OPINIONS: Readonly<Record<ThirdPartyOpinion, string>> = {
  agrees: '同意公开',
  'agrees-in-part': '同意部分公开',
  refuses: '不同意公开',
};

/** L07 征求意见确认函, the third party's slip: agrees or not, and why. Never holds anything of the applicant. */
export function composeReplySlip(input: ReplySlipInput): Result<LetterData> {
  const { frame, inquiry, answer } = input;
  return composeProcedure({
    kind: 'L07',
    printed: { ...printedOutside(frame), addressee: frame.agency.name },
    absent: {
      ...absentInOutside(frame),
      'inquiry-number': isBlank(inquiry.number),
      opinion: answer !== null && answer.answeredOn < inquiry.sentOn,
      'refusal-reasons': answer !== null && answer.opinion !== 'agrees' && isBlank(answer.reasons),
    },
    body: () => bodyOf(input),
    signedInTable: true,
  });
}

function bodyOf({ frame, inquiry, answer }: ReplySlipInput) {
  const we = frame.recipientKind === 'person' ? '本人' : '本单位';
  return [
    text(
      `你单位${inChinese(inquiry.sentOn)}《政府信息公开征求意见书》（${inquiry.number}）收悉。关于公开${quoted(frame.subject)}，${we}意见如下：`,
    ),
    table([
      ['第三方名称', frame.recipient],
      ['是否同意公开', boxes(answer?.opinion ?? null)],
      ['不同意或者部分同意公开的内容和理由', answer?.reasons ?? ''],
      ...(answer ? ([['答复方式', answer.way]] as const) : []),
      ['联系人和联系电话', ''],
      ['签名或者盖章', ''],
      ['日期', answer ? inChinese(answer.answeredOn) : '　　　　年　　月　　日'],
    ]),
  ];
}

const boxes = (chosen: ThirdPartyOpinion | null): string =>
  (Object.keys(OPINIONS) as ThirdPartyOpinion[])
    .map((it) => `${it === chosen ? '☑' : '□'}${OPINIONS[it]}`)
    .join('　');
