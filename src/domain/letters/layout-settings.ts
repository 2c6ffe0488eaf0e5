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
