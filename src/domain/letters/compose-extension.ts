import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import { ok, type Result } from '../shared/refusal.ts';
import { LETTER_TEMPLATE_VERSION, type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { isBlank, missingIf, missingInFrame, refuseIncomplete } from './letter-completeness.ts';
import { REGULATION_INTRODUCED, receivedSentence, text, youOf } from './letter-wording.ts';

const ARTICLE = '《条例》第三十三条第二款';
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
  const missing = [
    ...missingInFrame(frame),
    ...missingIf(isBlank(input.reasons), '延长答复期限的理由', ARTICLE),
    ...missingIf(!input.approvedByHead, '政府信息公开工作机构负责人同意', ARTICLE),
    ...missingIf(
      !(Number.isInteger(days) && days >= 1 && days <= LONGEST),
      '1至20个工作日的延长期限',
      ARTICLE,
    ),
    ...missingIf(due !== null && due.newOn <= due.oldOn, '晚于原答复期限的新答复期限', ARTICLE),
    ...missingIf(
      due !== null && frame.signedOn !== null && frame.signedOn > due.oldOn,
      '在原答复期限届满前告知（原期限已经届满）',
      ARTICLE,
    ),
  ];
  if (missing.length > 0) return refuseIncomplete(missing);
  return ok({
    ...printedFrame(frame),
    kind: 'L05',
    templateVersion: LETTER_TEMPLATE_VERSION,
    title: '政府信息公开申请延期答复告知书',
    paragraphs: [
      text(receivedSentence(frame)),
      text(`因${reasonClause(input.reasons)}，${dueText(input)}`),
      text('特此告知。'),
    ],
    remedy: [],
    attachments: [],
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
