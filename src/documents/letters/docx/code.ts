import { FrameAnchorType, FrameWrap, ImageRun, Paragraph, TextRun } from 'docx';
import type { LetterFormat } from '../../../domain/letters/layout-settings.ts';
import { CODE_PLACE } from './measures.ts';
import { STYLE } from './styles.ts';

const framed = (width: number, x: number, y: number) =>
  ({
    type: 'absolute',
    position: { x, y },
    width,
    wrap: FrameWrap.THROUGH,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  }) as const;

/**
 * The code that leads to the page of verification, with its caption, in frames that stand in the foot of the page
 * of the paragraph after them; that paragraph is therefore the last of the letter. `code` is a PNG.
 */
export function codeOf(verifyUrl: string, code: Uint8Array, format: LetterFormat): readonly Paragraph[] {
  const { side, width, x, y, caption } = CODE_PLACE[format];
  const image = new ImageRun({
    type: 'png',
    data: code,
    transformation: { width: side, height: side },
    // A number of our own: the library's counts on through the life of the program.
    altText: { id: '1', name: '核验网址二维码', title: '核验网址二维码', description: verifyUrl },
  });
  const beside = framed(caption.width, caption.x, caption.y);
  return [
    new Paragraph({ style: STYLE.code, frame: framed(width, x, y), children: [image] }),
    new Paragraph({ style: STYLE.code, frame: beside, children: [new TextRun('扫码核验本文书')] }),
    new Paragraph({
      style: STYLE.code,
      frame: beside,
      children: [new TextRun({ text: verifyUrl, size: 13, color: '666666' })],
    }),
  ];
}
