import type { ServiceMethod } from '../access-requests/service.ts';
import { SERVICE_LABELS } from '../access-requests/service.ts';
import { inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { composeProcedure } from './compose-procedure.ts';
import { type LetterData, printedRecord, type SenderFrame } from './letter.ts';
import { absentInSender, isBlank } from './letter-completeness.ts';
import { table } from './letter-wording.ts';

export type ServiceRecordInput = {
  readonly frame: SenderFrame;
  /** The letter that was served. */
  readonly served: { readonly title: string; readonly number: string; readonly signedOn: PlainDate };
  /** 受送达人: the applicant or a third party, whomever the letter went to. */
  readonly receiver: string;
  readonly method: ServiceMethod;
  /** 送达地点 or 收件地址; empty for service on line. */
  readonly place: string;
  /** 签收之日、交邮之日 or the day of the system's record. */
  readonly servedOn: PlainDate;
  /** 凭证: number of the mail item, signed receipt or record of the system. */
  readonly proof: string;
  /** Post of the one who served it, never a name. */
  readonly serverRole: string;
};

/** L15 送达回证: what was served on whom, how, when and what proves it. */
export function composeServiceRecord(input: ServiceRecordInput): Result<LetterData> {
  const { frame, served } = input;
  return composeProcedure({
    kind: 'L15',
    printed: printedRecord(frame),
    absent: {
      ...absentInSender(frame),
      'served-letter': isBlank(served.title) || isBlank(served.number),
      receiver: isBlank(input.receiver),
      'service-method': !(input.method in SERVICE_LABELS),
      'service-day': input.servedOn < served.signedOn,
      'service-proof': isBlank(input.proof),
      server: isBlank(input.serverRole),
    },
    body: () => [table(rowsOf(input))],
    signedInTable: true,
  });
}

const rowsOf = (input: ServiceRecordInput): readonly (readonly [string, string])[] => [
  ['送达机关', input.frame.agency.name],
  ['登记编号', input.frame.requestNumber],
  ['送达文书', `${input.served.title}（${input.served.number}）`],
  ['受送达人', input.receiver],
  ['送达方式', SERVICE_LABELS[input.method]],
  ...(isBlank(input.place) ? [] : ([['送达地点', input.place]] as const)),
  ['送达日期', inChinese(input.servedOn)],
  ['送达凭证', input.proof],
  ['受送达人签名（盖章）', input.method === 'counter' ? '' : '（凭送达凭证确认）'],
  ['代收人签名及关系', ''],
  ['送达人（岗位）', input.serverRole],
  ['送达人签名', ''],
];
