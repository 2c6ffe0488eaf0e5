import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { LetterFormat } from '../../../domain/letters/layout-settings.ts';
import type { LetterData } from '../../../domain/letters/letter.ts';
import { isNumbered } from '../../../domain/letters/letter-catalogue.ts';
import { layoutOf, letterheadOf } from '../../../domain/letters/letter-layout.ts';
import { NUMBER_PENDING } from '../../../domain/letters/letter-text.ts';
import { BEYOND_BODY, CHARACTER, LETTERHEAD_DROP, RED } from './measures.ts';
import { STYLE } from './styles.ts';

/** Points between 标志 or number and the red line below: 4 mm. */
const LINE_SPACE = 11;

const isPrinted = (letter: LetterData): boolean => layoutOf(letter).letterhead === 'printed';

/** An empty line (空一行) of the grid. */
export const emptyLine = (): Paragraph => new Paragraph({ style: STYLE.addressee, children: [] });

const numberOf = (letter: LetterData): string =>
  isNumbered(letter.kind) ? (letter.number ?? NUMBER_PENDING) : '';

const redLine = (style: (typeof BorderStyle)[keyof typeof BorderStyle], size: number) => ({
  style,
  size,
  color: RED,
  space: LINE_SPACE,
});

/** None on a form; else the first lines of the first page: 标志 35 mm below the edge of 版心, number, red line; in 信函格式 the number alone. */
export function headOf(letter: LetterData, format: LetterFormat): readonly Paragraph[] {
  if (letter.signedInTable) return [];
  const number = numberOf(letter);
  if (format === 'letter') return [numberBelowLines(number)];
  const printed = isPrinted(letter);
  return [
    new Paragraph({
      style: STYLE.letterhead,
      spacing: { before: LETTERHEAD_DROP },
      children: printed ? [new TextRun(letterheadOf(letter, format))] : [],
    }),
    emptyLine(),
    emptyLine(),
    new Paragraph({
      style: STYLE.number,
      children: [new TextRun(number)],
      ...(printed ? { border: { bottom: redLine(BorderStyle.SINGLE, 12) } } : {}),
    }),
  ];
}

/** Right under the first double line, in a line of its own height, so that one page holds what the PDF's holds. */
const numberBelowLines = (number: string): Paragraph =>
  new Paragraph({
    style: STYLE.number,
    alignment: AlignmentType.RIGHT,
    spacing: { before: 100, line: 340, lineRule: LineRuleType.EXACT },
    children: [new TextRun(number)],
  });

/** 信函格式: 标志 and the upper double line, thick over thin, 170 mm long. Empty where the paper bears them. */
export const firstHeader = (letter: LetterData): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLE.letterhead,
        indent: { ...BEYOND_BODY },
        children: isPrinted(letter) ? [new TextRun(letterheadOf(letter, 'letter'))] : [],
        ...(isPrinted(letter) ? { border: { bottom: redLine(BorderStyle.THICK_THIN_MEDIUM_GAP, 24) } } : {}),
      }),
    ],
  });

/** 信函格式: the lower double line, thin over thick; the first page bears no number. */
export const firstFooter = (letter: LetterData): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.pageNumber,
        indent: { ...BEYOND_BODY },
        spacing: { line: 20, lineRule: LineRuleType.EXACT },
        ...(isPrinted(letter)
          ? { border: { top: { ...redLine(BorderStyle.THIN_THICK_MEDIUM_GAP, 24), space: 1 } } }
          : {}),
        children: [],
      }),
    ],
  });

/** — 1 — with 一字线: odd pages at the right, even pages at the left, one character in. */
export function numberFooter(side: 'odd' | 'even'): Footer {
  const indent = side === 'odd' ? { right: CHARACTER } : { left: CHARACTER };
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.pageNumber,
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
