import { inChinese } from '../calendar/plain-date.ts';
import type { LetterData } from './letter.ts';
import { isNumbered } from './letter-catalogue.ts';

/** What stands in place of the number in a preview. */
export const NUMBER_PENDING = '〔待编号〕';

/** What stands in place of the day of signature in a preview. */
export const DATE_PENDING = '〔待签发〕';

/** The letter as plain text in the order it is read: for comparison, e-mail and those who read by ear. */
export function letterText(letter: LetterData): string {
  const attachments = letter.attachments.map((name, index, all) =>
    all.length > 1 ? `${index + 1}. ${name}` : name,
  );
  return [
    ...(letter.signedInTable ? [] : [...headOf(letter), '']),
    letter.title,
    '',
    ...(letter.addressee ? [`${letter.addressee}：`] : []),
    ...letter.paragraphs.map((it) => it.text),
    ...letter.remedy,
    ...(attachments.length > 0 ? ['', `附件：${attachments.join('\n')}`] : []),
    ...(letter.signedInTable ? [] : signature(letter)),
    '',
  ].join('\n');
}

const headOf = ({ agency, kind, number }: LetterData): readonly string[] => [
  agency.letterhead,
  ...(isNumbered(kind) ? [number ?? NUMBER_PENDING] : []),
];

const signature = ({ agency, signedOn }: LetterData): readonly string[] => [
  '',
  agency.name,
  signedOn ? inChinese(signedOn) : DATE_PENDING,
  ...(agency.contact ? [`（联系方式：${agency.contact}）`] : []),
];
