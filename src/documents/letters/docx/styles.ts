import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { FontRole, LetterLayout } from '../../../domain/letters/layout-settings.ts';
import { BODY_WIDTH_POINTS, CHARACTER, PITCH, RED, SIZE, TRACKING } from './measures.ts';

/** The fonts the standard asks for, as Chinese offices have them; an organ's own take their place. */
const USUAL_FONTS: Readonly<Record<FontRole, string>> = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
};

/** Digits and Latin letters beside 仿宋. */
const DIGITS = 'Times New Roman';
const SONG = '宋体';

/** Styles of a letter: title and headings are those every word processor knows, so that outlines work. */
export const STYLE = {
  letterhead: 'Letterhead',
  number: 'DocumentNumber',
  title: 'Title',
  addressee: 'Addressee',
  heading: 'Heading1',
  body: 'LetterBody',
  attachments: 'Attachments',
  signature: 'LetterSignature',
  cell: 'TableCell',
  pageNumber: 'PageNumberLine',
  code: 'VerificationCode',
} as const;

const face = (eastAsia: string, latin = eastAsia) => ({
  eastAsia,
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  hint: 'eastAsia',
});

const EXACT = { line: PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/** 小标宋 that fills the line where the name is long and never grows beyond 46 pt, in half points. */
const letterheadSize = (letterhead: string): number =>
  Math.floor(2 * Math.min(46, BODY_WIDTH_POINTS / ([...letterhead].length * 1.06)));

type Named = { readonly id: string; readonly name: string };
type Style = NonNullable<IStylesOptions['paragraphStyles']>[number];

const style = (named: Named, paragraph: Style['paragraph'], run: Style['run'] = {}): Style => ({
  ...named,
  basedOn: 'Normal',
  next: STYLE.body,
  quickFormat: true,
  paragraph: { ...paragraph },
  run: { ...run },
});

/** All styles of a letter in the organ's fonts. */
export function letterStyles(layout: Pick<LetterLayout, 'fonts'>, letterhead: string): IStylesOptions {
  const fontOf = (role: FontRole): string => layout.fonts[role]?.wordName ?? USUAL_FONTS[role];
  const title = face(fontOf('title'));
  const size = letterheadSize(letterhead);
  const centred = { alignment: AlignmentType.CENTER };
  return {
    default: {
      document: {
        run: {
          font: face(fontOf('body'), DIGITS),
          size: SIZE.three,
          characterSpacing: TRACKING,
          language: { value: 'zh-CN', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: EXACT },
      },
      title: {
        run: { font: title, size: SIZE.two, characterSpacing: 0 },
        paragraph: { ...centred, spacing: { ...EXACT, line: 640 } },
      },
      heading1: {
        run: { font: face(fontOf('heading')), size: SIZE.three, color: '000000' },
        paragraph: { keepNext: true, spacing: EXACT, indent: { firstLine: 2 * CHARACTER } },
      },
    },
    paragraphStyles: [
      style(
        { id: STYLE.letterhead, name: '发文机关标志' },
        { ...centred, spacing: { ...EXACT, line: size * 10 } },
        { font: title, size, color: RED, characterSpacing: Math.round(size * 0.6) },
      ),
      style({ id: STYLE.number, name: '发文字号' }, centred),
      style({ id: STYLE.addressee, name: '主送机关' }, {}),
      style(
        { id: STYLE.body, name: '公文正文' },
        { alignment: AlignmentType.BOTH, indent: { firstLine: 2 * CHARACTER } },
      ),
      style({ id: STYLE.attachments, name: '附件说明' }, {}),
      style(
        { id: STYLE.signature, name: '署名和成文日期' },
        { alignment: AlignmentType.RIGHT, keepLines: true },
      ),
      style(
        { id: STYLE.cell, name: '表格文字' },
        { spacing: { ...EXACT, line: 480 } },
        { size: SIZE.four, characterSpacing: 0 },
      ),
      style(
        { id: STYLE.pageNumber, name: '页码' },
        { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
        { font: face(SONG), size: SIZE.four, characterSpacing: 0 },
      ),
      style(
        { id: STYLE.code, name: '核验码' },
        { keepLines: true, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
        { font: face(SONG), size: 16, characterSpacing: 0 },
      ),
    ],
  };
}
