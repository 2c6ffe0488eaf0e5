import mammoth from 'mammoth';
import { ok, type Result, refuse } from '../../../../domain/shared/refusal.ts';
import { createNoteBook, type NoteBook } from '../../notes.ts';
import { cleanDocument } from './clean-document.ts';
import { markParagraphs, withSettings } from './mark-paragraphs.ts';
import { readNumbering } from './numbering.ts';
import { type PackageParts, repacked, unpack, written, xmlPart } from './package-parts.ts';
import { readStyles } from './styles.ts';

const DOCUMENT = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const UNDERLINE = ['u => u', 'comment-reference => !'];

/** The text of a DOCX as HTML in the spelling of Word's clipboard, and what was left out of it. */
export async function readDocx(
  bytes: Uint8Array,
): Promise<Result<{ readonly html: string; readonly notes: NoteBook }>> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const notes = createNoteBook();
  const prepared = prepare(parts.value, notes);
  if (!prepared) return refuse('import-not-docx', '文件不是 .docx 文档或者已经损坏，请重新保存后再导入。');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(prepared) },
    { styleMap: UNDERLINE, externalFileAccess: false, includeEmbeddedStyleMap: false },
  );
  return ok({ html: withSettings(value), notes });
}

function prepare(parts: PackageParts, notes: NoteBook): Uint8Array | null {
  const document = xmlPart(parts, DOCUMENT);
  if (!document) return null;
  const styles = readStyles(parts);
  cleanDocument(document, styles, notes);
  markParagraphs(document, styles, readNumbering(parts));
  const changed: Record<string, string> = { [DOCUMENT]: written(document) };
  for (const name of NOTES) {
    const part = xmlPart(parts, name);
    if (!part) continue;
    cleanDocument(part, styles, notes);
    changed[name] = written(part);
  }
  for (const name of Object.keys(parts)) {
    if (/^word\/embeddings\//.test(name)) notes.note('embedded-file', name.split('/').at(-1) ?? '');
    if (/vbaProject\.bin$/.test(name)) notes.note('macro');
  }
  return repacked(parts, changed);
}
