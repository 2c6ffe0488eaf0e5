import QRCode from 'qrcode';
import { type DocumentCompiler, DocumentNotMade } from '../letters/document-compiler.ts';
import { type ItemPdfInput, itemData, picturePath } from './item-data.ts';

const TEMPLATE = 'item-pdf/item.typ';
/** What printers set for a character no font has. */
const MISSING = '〓';

/**
 * A published item as tagged PDF/A-2a; the same input gives the same bytes. A character no font has is printed as
 * 〓, for a text that was published must be printable. Throws `DocumentNotMade` where it cannot be set at all.
 */
export async function renderItemPdf(compiler: DocumentCompiler, input: ItemPdfInput): Promise<Uint8Array> {
  const qr = await QRCode.toString(input.address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  const data = itemData(input, qr);
  const pictures = [...input.images].map(([fileId, picture]) => ({
    path: picturePath(fileId, picture),
    bytes: picture.bytes,
  }));
  const createdAt = new Date(`${input.publishedOn}T00:00:00Z`);
  try {
    return await compiler.compile(TEMPLATE, data, createdAt, { pictures });
  } catch (fault) {
    if (!(fault instanceof DocumentNotMade) || fault.missingCharacters.length === 0) throw fault;
    const printable = withoutMissing(data, fault.missingCharacters.join(''));
    return compiler.compile(TEMPLATE, printable, createdAt, { pictures });
  }
}

function withoutMissing(data: unknown, missing: string): unknown {
  const characters = new Set(missing);
  const shown = (text: string): string =>
    [...text].map((character) => (characters.has(character) ? MISSING : character)).join('');
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? shown(value) : value,
  );
}
