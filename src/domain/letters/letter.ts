import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * Codes of the letter catalogue: procedural letters to the applicant (L…) and replies (R01–R23).
 *
 * L03 补正告知书, L05 延期答复告知书, L08 征求意见告知书, L12 收费通知书.
 */
export type LetterKind = 'L03' | 'L05' | 'L08' | 'L12' | ReplyKind;

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

const LETTER_CODE = /^(?:L(?:03|05|08|12)|R(?:0[1-9]|1\d|2[0-3]))$/;

/** Whether `code` is a code of the letter catalogue. */
export const isLetterKind = (code: string): code is LetterKind => LETTER_CODE.test(code);

/** Version of wording and layout together, frozen into every letter; raised whenever either changes. */
export const LETTER_TEMPLATE_VERSION = '1';

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

/** A paragraph of the body: a first-level heading 一、, running text, or an item of a list. */
export type LetterParagraph = {
  readonly kind: 'heading' | 'text' | 'item';
  readonly text: string;
};

/** A letter as data: all that is printed, nothing that is laid out. Survives JSON unchanged. */
export type LetterData = {
  readonly kind: LetterKind;
  readonly templateVersion: string;
  readonly agency: LetterAgency;
  /** 发文字号, such as 清政公开告〔2025〕17号; `null` in a preview. */
  readonly number: string | null;
  readonly title: string;
  readonly addressee: string;
  readonly requestNumber: string;
  readonly receivedOn: PlainDate;
  readonly requestSummary: string;
  readonly paragraphs: readonly LetterParagraph[];
  /** 救济告知; empty for procedural letters. */
  readonly remedy: readonly string[];
  /** Names of the annexes, without numbers. */
  readonly attachments: readonly string[];
  /** 成文日期; `null` in a preview. */
  readonly signedOn: PlainDate | null;
  /** Address behind the QR code, where anyone may check number, day and hash; `null` in a preview. */
  readonly verifyUrl: string | null;
};

/** What every letter to an applicant is built from, whatever it says. */
export type LetterFrame = Pick<
  LetterData,
  | 'agency'
  | 'number'
  | 'addressee'
  | 'requestNumber'
  | 'receivedOn'
  | 'requestSummary'
  | 'signedOn'
  | 'verifyUrl'
> & {
  /** Decides between 您 and 你单位. */
  readonly addresseeKind: 'person' | 'organisation';
};

/** The parts of the frame that are printed; the rest of the frame only shapes wording. */
export function printedFrame({
  addresseeKind: _,
  ...printed
}: LetterFrame): Omit<LetterFrame, 'addresseeKind'> {
  return printed;
}
