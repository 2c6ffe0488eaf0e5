import { Document, type ISectionOptions, Packer } from 'docx';
import QRCode from 'qrcode';
import type { LetterFormat } from '../../../domain/letters/layout-settings.ts';
import type { LetterData } from '../../../domain/letters/letter.ts';
import { formatOf, layoutOf, letterheadOf } from '../../../domain/letters/letter-layout.ts';
import { attachmentsOf, signatureOf, textOf, titleOf } from './body.ts';
import { codeOf } from './code.ts';
import { firstFooter, firstHeader, headOf, numberFooter } from './head.ts';
import { LETTERHEAD_FROM_EDGE, LINE_FROM_EDGE, MARGIN, PAGE, PAGE_NUMBER_FROM_EDGE } from './measures.ts';
import { settlePackage } from './settle-package.ts';
import { letterStyles } from './styles.ts';

/**
 * The letter as DOCX in GB/T 9704-2012 layout, from the same data and with the same words as its PDF, for offices
 * that edit, stamp or exchange it. Fonts are named, not embedded. The same data gives the same bytes.
 */
export async function letterDocx(letter: LetterData): Promise<Uint8Array> {
  const format = formatOf(letter);
  const code = letter.verifyUrl ? await QRCode.toBuffer(letter.verifyUrl, { margin: 0, scale: 8 }) : null;
  const ending = signatureOf(letter);
  const children = [
    ...headOf(letter, format),
    ...titleOf(letter),
    ...textOf(letter),
    ...attachmentsOf(letter),
    ...ending.slice(0, -1),
    ...(letter.verifyUrl && code ? codeOf(letter.verifyUrl, code, format) : []),
    ...ending.slice(-1),
  ];
  const document = new Document({
    title: letter.title,
    // Organs, never people: what is sent out must not say who typed it.
    creator: letter.agency.name,
    lastModifiedBy: letter.agency.name,
    styles: letterStyles(layoutOf(letter), letterheadOf(letter, format)),
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...sectionOf(letter, format), children }],
  });
  return settlePackage(await Packer.toBuffer(document), letter.signedOn ?? letter.receivedOn);
}

function sectionOf(letter: LetterData, format: LetterFormat): Omit<ISectionOptions, 'children'> {
  const footers = { default: numberFooter('odd'), even: numberFooter('even') };
  const page = (edges: { header: number; footer: number }) => ({
    page: { size: { ...PAGE }, margin: { ...MARGIN, ...edges, gutter: 0 } },
  });
  if (format === 'document')
    return { properties: page({ header: 720, footer: PAGE_NUMBER_FROM_EDGE }), footers };
  return {
    properties: { ...page({ header: LETTERHEAD_FROM_EDGE, footer: LINE_FROM_EDGE }), titlePage: true },
    headers: { first: firstHeader(letter) },
    footers: { ...footers, first: firstFooter(letter) },
  };
}
