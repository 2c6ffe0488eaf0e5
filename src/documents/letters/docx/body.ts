import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { inChinese } from '../../../domain/calendar/plain-date.ts';
import type { LetterData, LetterParagraph } from '../../../domain/letters/letter.ts';
import { DATE_PENDING } from '../../../domain/letters/letter-text.ts';
import { emptyLine } from './head.ts';
import { CHARACTER, widthOf } from './measures.ts';
import { STYLE } from './styles.ts';

/** A part of the text: paragraphs, or a table. */
export type Block = Paragraph | Table;

/** So many paragraphs at the end go over to the next page with the signature (印章与正文同处一面). */
const KEPT_WITH_SIGNATURE = 2;

const line = (style: string, text: string, more: object = {}): Paragraph =>
  new Paragraph({ style, children: [new TextRun(text)], ...more });

/** 标题, two lines below the head, and 主送 one line below it. */
export const titleOf = ({ title, addressee }: LetterData): readonly Paragraph[] => [
  emptyLine(),
  emptyLine(),
  line(STYLE.title, title),
  emptyLine(),
  ...(addressee ? [line(STYLE.addressee, `${addressee}：`)] : []),
];

/** The paragraphs and the remedies. */
export function textOf({ paragraphs, remedy }: LetterData): readonly Block[] {
  const all: readonly LetterParagraph[] = [
    ...paragraphs,
    ...remedy.map((text) => ({ kind: 'text' as const, text })),
  ];
  return all.map((it, index) => blockOf(it, index >= all.length - KEPT_WITH_SIGNATURE));
}

const blockOf = (part: LetterParagraph, keepNext: boolean): Block => {
  if (part.kind === 'table') return tableOf(part.rows);
  return line(part.kind === 'heading' ? STYLE.heading : STYLE.body, part.text, { keepNext });
};

/** 栏目 and 内容; an empty 内容 leaves room to write by hand. */
const tableOf = (rows: readonly (readonly [string, string])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2600, 6240],
    rows: rows.map(
      ([label, value]) =>
        new TableRow({
          cantSplit: true,
          children: [label, value].map(
            (text) =>
              new TableCell({
                margins: { left: 100, right: 100, top: 60, bottom: 60 },
                children: text.split('\n').map((it) => line(STYLE.cell, it)),
              }),
          ),
        }),
    ),
  });

/** 附件说明: one line below the text, two characters in; a longer name hangs under its first character. */
export function attachmentsOf({ attachments }: LetterData): readonly Paragraph[] {
  const numbered = attachments.length > 1;
  return attachments.flatMap((name, index) => {
    const label = index === 0 ? '附件：' : '';
    const hanging = (label ? 3 * CHARACTER : 0) + (numbered ? 1.5 * CHARACTER : 0);
    const left = 5 * CHARACTER + (numbered ? 1.5 * CHARACTER : 0);
    const text = `${label}${numbered ? `${index + 1}. ` : ''}${name}`;
    const paragraph = line(STYLE.attachments, text, { indent: { left, hanging }, keepNext: true });
    return index === 0 ? [emptyLine(), paragraph] : [paragraph];
  });
}

/** 署名 centred over 成文日期, which ends four characters before the edge; room for the seal, none drawn. */
export function signatureOf({ agency, signedOn, signedInTable }: LetterData): readonly Paragraph[] {
  // No word processor ends a document with a table.
  if (signedInTable) return [emptyLine()];
  const day = signedOn ? inChinese(signedOn) : DATE_PENDING;
  const [organWidth, dayWidth] = [widthOf(agency.name), widthOf(day)];
  const overhang = Math.max(0, (organWidth - dayWidth) / 2);
  const inset = Math.max(0, 4 * CHARACTER - overhang);
  const widest = Math.max(organWidth, dayWidth);
  const at = (width: number) => ({ indent: { right: Math.round(inset + (widest - width) / 2) } });
  return [
    new Paragraph({ style: STYLE.addressee, keepNext: true, children: [] }),
    new Paragraph({ style: STYLE.addressee, keepNext: true, children: [] }),
    line(STYLE.signature, agency.name, { ...at(organWidth), keepNext: true }),
    line(STYLE.signature, day, at(dayWidth)),
    ...(agency.contact ? [line(STYLE.body, `（联系方式：${agency.contact}）`)] : []),
  ];
}
