import QRCode from 'qrcode';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { DATE_PENDING, NUMBER_PENDING } from '../../domain/letters/letter-text.ts';
import { createDocumentCompiler, type DocumentCompiler } from './document-compiler.ts';

/** 文件格式 with 红头 and red line, or 信函格式 with double red lines above and below (GB/T 9704-2012). */
export type LetterStyle = 'document' | 'letter';

/** Letters as tagged PDF/A-2a. The same data gives the same bytes. */
export type LetterRenderer = {
  /** Replies in 文件格式, procedural letters in 信函格式, unless `style` says otherwise. Throws `DocumentNotMade` where the letter cannot be set, such as for a character no font has. */
  render(data: LetterData, style?: LetterStyle): Promise<Uint8Array>;
  /** Ends the typesetting thread. */
  close(): Promise<void>;
};

/** A renderer of letters on `compiler`, its own one by default. */
export function createLetterRenderer(compiler: DocumentCompiler = createDocumentCompiler()): LetterRenderer {
  return {
    async render(letter, style = usualStyle(letter)) {
      const data = {
        letter: { ...letter, agency: { ...letter.agency, letterhead: letterheadOf(letter, style) } },
        style,
        number: letter.number ?? NUMBER_PENDING,
        signedOn: letter.signedOn ? inChinese(letter.signedOn) : DATE_PENDING,
        qr: letter.verifyUrl ? await qrCode(letter.verifyUrl) : null,
      };
      return compiler.compile('letters/letter.typ', data, createdAt(letter));
    },
    close: () => compiler.close(),
  };
}

/** Replies are documents; procedural letters, short as they are, keep to one page as letters. */
const usualStyle = ({ kind }: LetterData): LetterStyle => (kind.startsWith('L') ? 'letter' : 'document');

/** 信函格式 shows the name of the organ alone, without 文件 (GB/T 9704-2012, 10.1). */
const letterheadOf = ({ agency }: LetterData, style: LetterStyle): string =>
  style === 'letter' ? agency.letterhead.replace(/文件$/, '') : agency.letterhead;

/** The day of signature, so that a letter made again has the same bytes; for a preview, that of receipt. */
const createdAt = (letter: LetterData): Date => new Date(`${letter.signedOn ?? letter.receivedOn}T00:00:00Z`);

const qrCode = (url: string): Promise<string> =>
  QRCode.toString(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
