import type { LetterFormat, LetterLayout } from './layout-settings.ts';
import type { LetterData } from './letter.ts';

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
