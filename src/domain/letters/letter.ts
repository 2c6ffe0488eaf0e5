import type { PlainDate } from '../calendar/plain-date.ts';
import type { LetterLayout } from './layout-settings.ts';

/** Codes of the letter catalogue: letters and records of the procedure (L…) and replies (R01–R23). */
export type LetterKind = ProcedureKind | ReplyKind;

/** Letters and records of the procedure; `letter-catalogue.data.ts` says what each of them is. */
export type ProcedureKind =
  | 'L01'
  | 'L02'
  | 'L03'
  | 'L04'
  | 'L05'
  | 'L06'
  | 'L07'
  | 'L08'
  | 'L09'
  | 'L10'
  | 'L11'
  | 'L12'
  | 'L13'
  | 'L14'
  | 'L15'
  | 'L16';

/** Codes of the replies; the table of outcomes names the one each outcome needs. */
export type ReplyKind =
  | 'R01'
  | 'R02'
  | 'R03'
  | 'R04'
  | 'R05'
  | 'R06'
  | 'R07'
  | 'R08'
  | 'R09'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'R14'
  | 'R15'
  | 'R16'
  | 'R17'
  | 'R18'
  | 'R19'
  | 'R20'
  | 'R21'
  | 'R22'
  | 'R23';

/** Version of wording and layout together, frozen into every letter; raised whenever either changes. */
export const LETTER_TEMPLATE_VERSION = '2';

/** The organ that stands under the letter, and where its acts are reviewed. */
export type LetterAgency = {
  /** 落款: the organ itself, never its disclosure office (法释〔2025〕8号 第四条). */
  readonly name: string;
  /** 发文机关标志, such as 清河区人民政府办公室文件. */
  readonly letterhead: string;
  /** 行政复议机关: the people's government of the same level (《行政复议法》第二十四条). */
  readonly reviewBody: string;
  readonly reviewBodyAddress: string;
  /** 网上提交行政复议申请书的渠道 (《行政复议法》第二十二条第二款), `null` where there is none. */
  readonly reviewOnlineUrl: string | null;
  /** 有管辖权的人民法院. */
  readonly court: string;
  /** 联系方式 of the disclosure office, printed as the note under the date. */
  readonly contact: string;
  /** 实行垂直领导的行政机关: its review body is the superior organ (《行政复议法》第二十七条). */
  readonly verticallyLed?: boolean;
};

/** A paragraph of the body: a first-level heading 一、, running text, an item of a list, or a table. */
export type LetterParagraph =
  | { readonly kind: 'heading' | 'text' | 'item'; readonly text: string }
  | {
      readonly kind: 'table';
      /** The rows as lines 栏目：内容, for plain text and for those who read by ear. */
      readonly text: string;
      /** 栏目 and 内容 of each row; an empty 内容 is room to write by hand. */
      readonly rows: readonly (readonly [string, string])[];
    };

/** A letter as data: all that is printed, nothing that is laid out. Survives JSON unchanged. */
export type LetterData = {
  readonly kind: LetterKind;
  readonly templateVersion: string;
  readonly agency: LetterAgency;
  /** 发文字号, such as 清政公开告〔2025〕17号; `null` in a preview. */
  readonly number: string | null;
  readonly title: string;
  /** Empty for a record that is kept in the file and addressed to nobody. */
  readonly addressee: string;
  readonly requestNumber: string;
  readonly receivedOn: PlainDate;
  readonly requestSummary: string;
  readonly paragraphs: readonly LetterParagraph[];
  /** 救济告知; empty for procedural letters. */
  readonly remedy: readonly string[];
  /** Names of the annexes, without numbers. */
  readonly attachments: readonly string[];
  /** Signed within its table by those who acted or answer, so the organ does not stand under it. */
  readonly signedInTable?: true;
  /** 成文日期; `null` in a preview. */
  readonly signedOn: PlainDate | null;
  /** Address behind the QR code, where anyone may check number, day and hash; `null` in a preview. */
  readonly verifyUrl: string | null;
  /** How the organ wanted its letters to look on the day of signature; absent: the usual layout. */
  readonly layout?: LetterLayout;
};

/** What every letter is built from, whoever it goes to. Nothing here says who applied. */
export type SenderFrame = Pick<
  LetterData,
  'agency' | 'number' | 'requestNumber' | 'receivedOn' | 'signedOn' | 'verifyUrl'
>;

/** What every letter to an applicant is built from, whatever it says. */
export type LetterFrame = SenderFrame & {
  readonly addressee: string;
  /** Decides between 您 and 你单位. */
  readonly addresseeKind: 'person' | 'organisation';
  readonly requestSummary: string;
};

/**
 * What a letter to anybody but the applicant is built from: a third party, another organ, a unit of the organ.
 *
 * It has no place for anything of the applicant. What is asked for is named by the title a clerk has cleared of
 * personal data, never by the applicant's own words.
 */
export type OutsideFrame = SenderFrame & {
  readonly recipient: string;
  /** Decides between 您, 你单位 and 贵单位. */
  readonly recipientKind: 'person' | 'organisation' | 'organ' | 'unit';
  readonly subject: string;
};

/** The parts of the frame that are printed; the rest of the frame only shapes wording. */
export function printedFrame({
  addresseeKind: _,
  ...printed
}: LetterFrame): Omit<LetterFrame, 'addresseeKind'> {
  return printed;
}

/** The same of a letter to somebody outside. */
export function printedOutside({ recipient, recipientKind: _, subject, ...printed }: OutsideFrame) {
  return { ...printed, addressee: recipient, requestSummary: subject };
}

/** The same of a record, which has neither addressee nor summary. */
export const printedRecord = ({
  agency,
  number,
  requestNumber,
  receivedOn,
  signedOn,
  verifyUrl,
}: SenderFrame) => ({
  agency,
  number,
  requestNumber,
  receivedOn,
  signedOn,
  verifyUrl,
  addressee: '',
  requestSummary: '',
});
