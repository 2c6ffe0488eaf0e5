import { strToU8 } from 'fflate';
import type { App } from '../../src/application/app.ts';
import { writeSheets } from '../../src/documents/registers/write-sheet.ts';
import { paragraph, word } from '../../src/documents/release-gate/corpus/office.fixture.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import type { OfficialText } from './official-texts.ts';

/** A file as somebody would attach it. */
type AttachedFile = { readonly name: string; readonly bytes: Uint8Array };

const WIDTH = 60;

/** A list of what the text says: number, paragraph. */
const sheetOf = ({ paragraphs }: OfficialText): Promise<Uint8Array> =>
  writeSheets([
    {
      name: '清单',
      columns: [
        { header: '序号', width: 8 },
        { header: '内容', width: WIDTH },
      ],
      rows: paragraphs.map((it, index) => [String(index + 1), it]),
    },
  ]);

/** The text in print, set by the program itself, with the fonts it carries. */
const printOf = ({ itemPdf }: App, { title, paragraphs }: OfficialText): Promise<Uint8Array> =>
  itemPdf({
    title,
    documentNumber: null,
    issuer: '青禾区测试局',
    writtenOn: null,
    publishedOn: plainDate('2025-05-12'),
    indexNumber: '',
    facts: [],
    bodyHtml: paragraphs.map((it) => `<p>${it}</p>`).join(''),
    attachments: [],
    images: new Map(),
    address: 'https://gongkai.example',
    urls: { item: () => '', file: () => '' },
  });

/** The file of a turn: DOCX, XLSX, PDF and TXT one after another. */
export async function attachedFile(app: App, text: OfficialText, turn: number): Promise<AttachedFile> {
  const kind = ['docx', 'xlsx', 'pdf', 'txt'][turn % 4] ?? 'txt';
  const name = `附件${turn}.${kind}`;
  if (kind === 'docx') return { name, bytes: word(text.paragraphs.map((it) => paragraph(it)).join('')) };
  if (kind === 'xlsx') return { name, bytes: await sheetOf(text) };
  if (kind === 'pdf') return { name, bytes: await printOf(app, text) };
  return { name, bytes: strToU8(text.paragraphs.join('\n')) };
}
