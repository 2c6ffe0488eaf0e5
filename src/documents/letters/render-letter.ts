import QRCode from 'qrcode';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { FONT_ROLES } from '../../domain/letters/layout-settings.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { isNumbered } from '../../domain/letters/letter-catalogue.ts';
import { formatOf, layoutOf, letterheadOf } from '../../domain/letters/letter-layout.ts';
import { DATE_PENDING, NUMBER_PENDING } from '../../domain/letters/letter-text.ts';
import { createDocumentCompiler, type DocumentCompiler, DocumentNotMade } from './document-compiler.ts';
import type { FontFile } from './font-file.ts';

/** Letters as tagged PDF/A-2a. The same data gives the same bytes. */
export type LetterRenderer = {
  /**
   * In the layout frozen in the letter; `fonts` are the files of the fonts it names. Throws `DocumentNotMade`
   * where the letter cannot be set, such as for a character no font has.
   */
  render(data: LetterData, fonts?: readonly FontFile[]): Promise<Uint8Array>;
  /** All pages of the letter below one another, as SVG. */
  picture(data: LetterData, fonts?: readonly FontFile[]): Promise<Uint8Array>;
  /** A few lines in a font, as SVG; throws `DocumentNotMade` where the family is unknown or lacks common characters. */
  specimen(family: string, font: FontFile): Promise<Uint8Array>;
  /** Ends the typesetting thread. */
  close(): Promise<void>;
};

/** A renderer of letters on `compiler`, its own one by default. */
export function createLetterRenderer(compiler: DocumentCompiler = createDocumentCompiler()): LetterRenderer {
  return {
    render: async (letter, fonts = []) => compiler.compile(...(await jobOf(letter)), { fonts }),
    picture: async (letter, fonts = []) =>
      compiler.compile(...(await jobOf(letter)), { fonts, output: 'svg' }),
    async specimen(family, font) {
      const job = ['letters/specimen.typ', { family }, new Date(0)] as const;
      // Only PDF/A insists that every character is there.
      const pdf = await compiler.compile(...job, { fonts: [font] });
      // Under a name it does not know the compiler prints nothing at all.
      if (!Buffer.from(pdf).includes('/BaseFont'))
        throw new DocumentNotMade(job[0], `the file holds no font named ${family}`);
      return compiler.compile(...job, { fonts: [font], output: 'svg' });
    },
    close: () => compiler.close(),
  };
}

/** Template, data and date of the letter. */
async function jobOf(letter: LetterData) {
  const { fonts, letterhead } = layoutOf(letter);
  const style = formatOf(letter);
  const data = {
    letter: { ...letter, agency: { ...letter.agency, letterhead: letterheadOf(letter, style) } },
    style,
    preprinted: letterhead === 'preprinted',
    fonts: Object.fromEntries(FONT_ROLES.map((role) => [role, fonts[role]?.family ?? null])),
    number: isNumbered(letter.kind) ? (letter.number ?? NUMBER_PENDING) : '',
    signedOn: letter.signedOn ? inChinese(letter.signedOn) : DATE_PENDING,
    qr: letter.verifyUrl ? await qrCode(letter.verifyUrl) : null,
  };
  return ['letters/letter.typ', data, createdAt(letter)] as const;
}

/** The day of signature, so that a letter made again has the same bytes; for a preview, that of receipt. */
const createdAt = (letter: LetterData): Date => new Date(`${letter.signedOn ?? letter.receivedOn}T00:00:00Z`);

const qrCode = (url: string): Promise<string> =>
  QRCode.toString(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
