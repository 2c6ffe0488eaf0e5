import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, printedRecord, type SenderFrame } from './letter.ts';
import { absentInSender, isBlank } from './letter-completeness.ts';
import { table, text } from './letter-wording.ts';

/** One attempt to reach the applicant. */
export type ContactAttempt = {
  /** 联系方式, such as 电话、站内消息、短信. */
  readonly way: string;
  readonly on: PlainDate;
  /** 24-hour local time `HH:MM`. */
  readonly at: string;
  /** 对方: who was spoken or written to, such as 申请人本人. */
  readonly counterpart: string;
  readonly result: string;
  /** 录音、截图: what is kept as proof and where. */
  readonly proof: string;
};

export type ContactRecordInput = {
  readonly frame: SenderFrame;
  /** 申请渠道 in words, such as 平常信函. */
  readonly channel: string;
  readonly arrivedOn: PlainDate;
  readonly attempts: readonly ContactAttempt[];
  /** The day both sides confirmed; `null` while the applicant has not been reached. */
  readonly confirmedOn: PlainDate | null;
  /** Post of the one who keeps the record, never a name. */
  readonly recorderRole: string;
};

/** L02 收到时间确认记录 (art. 31 (2) and (3)): when, how and whom one reached, and what proves it. */
export function composeContactRecord(input: ContactRecordInput): Result<LetterData> {
  const { frame, attempts, arrivedOn } = input;
  const anyBlank = (key: 'way' | 'counterpart' | 'result' | 'proof') =>
    attempts.length === 0 || attempts.some((it) => isBlank(it[key]));
  return composeProcedure({
    kind: 'L02',
    printed: printedRecord(frame),
    absent: {
      ...absentInSender(frame),
      'contact-way': anyBlank('way'),
      'contact-time':
        attempts.length === 0 ||
        attempts.some((it) => it.on < arrivedOn || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(it.at)),
      'contact-counterpart': anyBlank('counterpart'),
      'contact-result': anyBlank('result'),
      'contact-proof': anyBlank('proof'),
      'contact-recorder': isBlank(input.recorderRole),
    },
    body: () => bodyOf(input),
    signedInTable: true,
  });
}

function bodyOf({ frame, channel, arrivedOn, attempts, confirmedOn, recorderRole }: ContactRecordInput) {
  return [
    table([
      ['收件机关', frame.agency.name],
      ['登记编号', frame.requestNumber],
      ['申请渠道', channel],
      ['收件日期', inChinese(arrivedOn)],
      ['记录人（岗位）', recorderRole],
    ]),
    ...attempts.map((attempt, index) =>
      table([
        [`联系方式（第${index + 1}次）`, attempt.way],
        ['联系时间', `${inChinese(attempt.on)}${attempt.at}`],
        ['联系对方', attempt.counterpart],
        ['联系结果', attempt.result],
        ['录音、截图等凭证', attempt.proof],
      ]),
    ),
    text(conclusion(confirmedOn)),
    table([['记录人、核对人签名', '']]),
  ];
}

const ARTICLE = '《中华人民共和国政府信息公开条例》第三十一条';

const conclusion = (confirmedOn: PlainDate | null): string =>
  confirmedOn
    ? `根据${ARTICLE}的规定，双方确认${inChinese(confirmedOn)}为收到申请之日。`
    : `截至本记录形成之日尚未与申请人取得联系，本机关已经登记备查。根据${ARTICLE}的规定，自与申请人恢复联络并确认之日起计算答复期限。`;
