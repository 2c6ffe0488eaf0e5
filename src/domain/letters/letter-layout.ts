import type { LetterData } from './letter.ts';

/** 文件格式 with 红头 and red line, or 信函格式 with double red lines above and below (GB/T 9704-2012, 7 and 10.1). */
export type LetterFormat = 'document' | 'letter';

/** Whether the letterhead is printed, or stands already on the paper the organ prints on (套印). */
export type LetterheadPrint = 'printed' | 'preprinted';

/** The parts of a letter an organ may set in a font of its own: 小标宋, 仿宋, 黑体 by the standard. */
export const FONT_ROLES = ['title', 'body', 'heading'] as const;
export type FontRole = (typeof FONT_ROLES)[number];

/** A font file the organ supplied. */
export type LetterFont = {
  /** The name the typesetter knows it by. */
  readonly family: string;
  /** The name a word processor knows it by, such as 方正小标宋简体. */
  readonly wordName: string;
  /** SHA-256 of the file, hexadecimal: an old letter is set with this very file. */
  readonly sha256: string;
};

/** How an organ wants its letters to look and close. Frozen into each letter when it is signed. */
export type LetterLayout = {
  readonly replyFormat: LetterFormat;
  readonly noticeFormat: LetterFormat;
  readonly letterhead: LetterheadPrint;
  /** Closing of procedural letters, such as 特此告知。 */
  readonly noticeClosing: string;
  /** Closing of replies, before the remedies; empty for none. */
  readonly replyClosing: string;
  /** The note under the date; empty for name and telephone of the disclosure office. */
  readonly officeNote: string;
  /** `null`: the font of the package. */
  readonly fonts: Readonly<Record<FontRole, LetterFont | null>>;
};

/** The closing sentence the wording of procedural letters carries. */
const USUAL_CLOSING = '特此告知。';

/** What holds until the organ sets something else; a letter without a layout looks like this. */
export const USUAL_LAYOUT: LetterLayout = {
  replyFormat: 'document',
  noticeFormat: 'letter',
  letterhead: 'printed',
  noticeClosing: USUAL_CLOSING,
  replyClosing: '',
  officeNote: '',
  fonts: { title: null, body: null, heading: null },
};

const isReply = ({ kind }: LetterData): boolean => kind.startsWith('R');

/** Puts the organ's closing and note into the letter and freezes the layout in it. */
export function laidOut(letter: LetterData, layout: LetterLayout): LetterData {
  return {
    ...letter,
    agency: { ...letter.agency, contact: layout.officeNote.trim() || letter.agency.contact },
    paragraphs: isReply(letter) ? withClosing(letter, layout.replyClosing) : reworded(letter, layout),
    layout,
  };
}

const withClosing = ({ paragraphs }: LetterData, closing: string): LetterData['paragraphs'] =>
  closing.trim() === '' ? paragraphs : [...paragraphs, { kind: 'text', text: closing.trim() }];

const reworded = ({ paragraphs }: LetterData, { noticeClosing }: LetterLayout): LetterData['paragraphs'] =>
  paragraphs.map((it) => (it.text === USUAL_CLOSING ? { ...it, text: noticeClosing.trim() } : it));

/** The layout the letter was signed with. */
export const layoutOf = (letter: LetterData): LetterLayout => letter.layout ?? USUAL_LAYOUT;

/**
 * Replies are documents; procedural letters, short as they are, keep to one page as letters, unless the organ wants
 * it otherwise. What is signed in its table is a form, on the page of a document and without its head.
 */
export function formatOf(letter: LetterData): LetterFormat {
  if (letter.signedInTable) return 'document';
  return isReply(letter) ? layoutOf(letter).replyFormat : layoutOf(letter).noticeFormat;
}

/** 信函格式 shows the name of the organ alone, without 文件 (GB/T 9704-2012, 10.1). */
export const letterheadOf = ({ agency }: LetterData, format: LetterFormat): string =>
  format === 'letter' ? agency.letterhead.replace(/文件$/, '') : agency.letterhead;
