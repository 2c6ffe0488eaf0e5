import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, type LetterFrame, printedFrame } from './letter.ts';
import { absentInFrame, isBlank } from './letter-completeness.ts';
import { items, quoted, REGULATION_INTRODUCED, sentence, text, youOf } from './letter-wording.ts';
import type { ContactPoint } from './reply-facts.ts';

export type RecordCorrectionInput = {
  /** `requestSummary` is what the applicant wants corrected. */
  readonly frame: LetterFrame;
  /** 与申请人自身相关的政府信息记录: where it stands. */
  readonly record: string;
  readonly result:
    | { readonly kind: 'corrected'; readonly before: string; readonly after: string; readonly on: PlainDate }
    /** 转送有权更正的行政机关, or only told where to go. */
    | { readonly kind: 'forwarded'; readonly organ: ContactPoint; readonly on: PlainDate }
    | { readonly kind: 'referred'; readonly organ: ContactPoint };
};

const TITLES = {
  corrected: '政府信息更正告知书',
  forwarded: '政府信息更正申请转送告知书',
  referred: '政府信息更正申请告知书',
} as const;

/** L14 更正告知书 or 转送告知书 (art. 41): corrected, passed on, or told which organ may correct. */
export function composeRecordCorrection(input: RecordCorrectionInput): Result<LetterData> {
  const { frame, result } = input;
  return composeProcedure({
    kind: 'L14',
    title: TITLES[result.kind],
    printed: printedFrame(frame),
    absent: {
      ...absentInFrame(frame),
      'record-concerned': isBlank(input.record),
      'corrected-content':
        result.kind === 'corrected' &&
        (isBlank(result.before) || isBlank(result.after) || result.on < frame.receivedOn),
      'competent-organ':
        result.kind !== 'corrected' && (isBlank(result.organ.name) || isBlank(result.organ.contact)),
    },
    body: () => bodyOf(input),
  });
}

function bodyOf({ frame, record, result }: RecordCorrectionInput) {
  const you = youOf(frame);
  return [
    text(
      `本机关于${inChinese(frame.receivedOn)}收到${you}提出的更正政府信息记录的申请（登记编号：${frame.requestNumber}），要求更正${quoted(frame.requestSummary)}。`,
    ),
    ...findingOf(you, record, result),
  ];
}

function findingOf(you: string, record: string, result: RecordCorrectionInput['result']) {
  if (result.kind === 'corrected')
    return [
      text(
        `经审核，${you}反映的${record}记录不准确的情况属实。根据${REGULATION_INTRODUCED}第四十一条的规定，本机关已于${inChinese(result.on)}予以更正：`,
      ),
      ...items([`更正前：${sentence(result.before)}`, `更正后：${sentence(result.after)}`]),
    ];
  const { name, contact } = result.organ;
  const next =
    result.kind === 'forwarded'
      ? `本机关已于${inChinese(result.on)}将${you}的申请转送${name}处理，联系方式：${contact}。`
      : `请${you}向有权更正的${name}提出，联系方式：${contact}。`;
  return [
    text(
      `经审核，${record}不属于本机关职能范围，本机关无权更正。根据${REGULATION_INTRODUCED}第四十一条的规定，${next}`,
    ),
  ];
}
