import { parse } from 'parse5';
import { ok, type Result, refuse } from '../../../domain/shared/refusal.ts';
import { decodeText } from '../../annual-reports/reader/pages/decode-text.ts';
import type { Body } from '../body.ts';
import { type BodyNote, createNoteBook, joinNotes } from '../notes.ts';
import { readBody } from '../read/read-body.ts';
import type { BodyPicture } from '../read/reading.ts';
import { escapeText, writeBody } from '../write-body.ts';
import { articleOf } from './article.ts';
import { type EmbeddedFile, readDocx } from './docx/read-docx.ts';
import { type RecognisedHead, recogniseDocument } from './recognise-document.ts';

/** A file as a draft: its text in normal form, and what it says of itself for a clerk to confirm. */
export type ImportedDocument = RecognisedHead & {
  readonly html: string;
  /** Pictures of the text, to be stored under their `fileId`. */
  readonly images: readonly BodyPicture[];
  /** Files that lay inside it, to be kept as attachments. */
  readonly embedded: readonly EmbeddedFile[];
  readonly notes: readonly BodyNote[];
};

/** A DOCX. Refuses old `.doc`, encrypted and broken files. */
export async function importDocx(bytes: Uint8Array): Promise<Result<ImportedDocument>> {
  const read = await readDocx(bytes);
  if (!read.ok) return read;
  const { html, notes, embedded } = read.value;
  return ok({ ...imported(html, notes.all()), embedded });
}

/** A saved web page: its article, without menus and frames; title from the page where the text has none. */
export function importHtml(bytes: Uint8Array): Result<ImportedDocument> {
  const { html, title } = articleOf(parse(decodeText(bytes)));
  const document = imported(html, []);
  return ok({ ...document, title: document.title ?? title });
}

/** Plain text, a paragraph a line, in any encoding in use in China. */
export function importText(bytes: Uint8Array): Result<ImportedDocument> {
  const lines = decodeText(bytes)
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\f\u2028]/);
  const [first = '', ...rest] = lines.filter((line) => line.trim() !== '');
  // Nothing is centred in plain text: a first line without a full stop can only be the title.
  const isTitle = rest.length > 0 && !/[。；：，]\s*$/.test(first);
  const html = [first, ...rest].map(
    (line, index) => `<p${index === 0 && isTitle ? ' align="center"' : ''}>${escapeText(line)}</p>`,
  );
  return ok(imported(html.join('\n'), []));
}

/** A file by its name: `.docx`, `.html`, `.htm`, `.txt`. Refuses others, and says what to do with them. */
export async function importDocument(name: string, bytes: Uint8Array): Promise<Result<ImportedDocument>> {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'docx' || extension === 'docm' || extension === 'doc' || extension === 'wps')
    return importDocx(bytes);
  if (extension === 'html' || extension === 'htm') return importHtml(bytes);
  if (extension === 'txt') return importText(bytes);
  return refuse(
    'import-format',
    '只能导入 .docx、.html 和 .txt 文件。PDF 文件请作为附件上传，或者复制文字粘贴到正文。',
  );
}

function imported(html: string, before: readonly BodyNote[]): ImportedDocument {
  const { body, notes, images } = readBody(html, 'keep');
  const own = createNoteBook();
  const found = recogniseDocument(body, own);
  return {
    ...found.head,
    html: writeBody(found.body),
    images: usedImages(found.body, images),
    embedded: [],
    notes: joinNotes(before, notes.all(), own.all()),
  };
}

/** What was taken out of the text may have held a picture, such as a printed letterhead. */
const usedImages = (body: Body, images: readonly BodyPicture[]): readonly BodyPicture[] => {
  const written = writeBody(body);
  return images.filter(({ fileId }) => written.includes(fileId));
};
