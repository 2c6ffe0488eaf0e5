import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { absentInFrame, isBlank } from './letter-completeness.ts';
import { REGULATION_INTRODUCED, table, text, youOf } from './letter-wording.ts';

export type ReceiptInput = {
  readonly frame: LetterFrame;
  /** 申请渠道 in words, such as 网上申请. */
  readonly channel: string;
  /** Which rule of art. 31 made the day of receipt, as `decideReceipt` words it. */
  readonly basis: string;
  /** The last day of the twenty working days. */
  readonly replyDueOn: PlainDate;
  /** Where the applicant may look how far the request is; `null` where there is no such page. */
  readonly trackingUrl: string | null;
};

/** L01 登记回执, a form the organ stamps: number, day of receipt and why that day, last day of the period of reply, whom to ask. */
export function composeReceipt(input: ReceiptInput): Result<LetterData> {
  const { frame } = input;
  return composeProcedure({
    kind: 'L01',
    printed: printedFrame(frame),
    absent: {
      ...absentInFrame(frame),
      'receipt-basis': isBlank(input.basis),
      'reply-due-day': input.replyDueOn <= frame.receivedOn,
      'office-contact': isBlank(frame.agency.contact),
    },
    body: () => bodyOf(input),
    signedInTable: true,
  });
}

function bodyOf({ frame, channel, basis, replyDueOn, trackingUrl }: ReceiptInput) {
  const you = youOf(frame);
  return [
    text(`${you}提出的政府信息公开申请已经登记，情况如下：`),
    table([
      ['登记编号', frame.requestNumber],
      ['申请渠道', channel],
      ['申请内容', frame.requestSummary],
      ['收到申请之日', inChinese(frame.receivedOn)],
      ['认定依据', basis.replaceAll('《中华人民共和国政府信息公开条例》', '《条例》')],
      ['答复期限', `自收到申请之日起20个工作日，至${inChinese(replyDueOn)}届满`],
      ['联系方式', frame.agency.contact],
      ...(trackingUrl ? ([['进度查询', `凭登记编号和查询码在${trackingUrl}查询`]] as const) : []),
      ['登记机关（盖章）', frame.agency.name],
      ['登记日期', frame.signedOn ? inChinese(frame.signedOn) : ''],
    ]),
    text(
      `根据${REGULATION_INTRODUCED}的规定，需要${you}补正申请的，答复期限自收到补正的申请之日起计算；征求第三方和其他机关意见所需时间不计算在答复期限内；需要延长答复期限的，本机关将另行告知。`,
    ),
  ];
}
