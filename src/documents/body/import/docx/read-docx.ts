import mammoth from 'mammoth';
import { ok, type Result, refuse } from '../../../../domain/shared/refusal.ts';
import { createNoteBook, type NoteBook } from '../../notes.ts';
import { cleanDocument } from './clean-document.ts';
import { markHeaderRows } from './header-rows.ts';
import { markParagraphs, withSettings } from './mark-paragraphs.ts';
import { readNumbering } from './numbering.ts';
import { type PackageParts, repacked, unpack, written, xmlPart } from './package-parts.ts';
import { readStyles } from './styles.ts';

const DOCUMENT = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const UNDERLINE = ['u => u', 'comment-reference => !'];

/** A document of Office that lies inside another, by its name in the package. */
export type EmbeddedFile = { readonly name: string; readonly bytes: Uint8Array };

/** What can be looked into before publication; objects of other programs cannot. */
const EMBEDDED = /^word\/embeddings\/[^/]+\.(docx|xlsx|pptx)$/i;
/** More are left where they are. */
const MOST_EMBEDDED = 20;

type ReadDocx = {
  readonly html: string;
  readonly notes: NoteBook;
  readonly embedded: readonly EmbeddedFile[];
};

/** The text of a DOCX as HTML in the spelling of Word's clipboard, files inside it, and what was left out of it. */
export async function readDocx(bytes: Uint8Array): Promise<Result<ReadDocx>> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const notes = createNoteBook();
  const embedded = embeddedIn(parts.value);
  const prepared = prepare(parts.value, embedded, notes);
  if (!prepared) return refuse('import-not-docx', '文件不是 .docx 文档或者已经损坏，请重新保存后再导入。');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(prepared) },
    { styleMap: UNDERLINE, externalFileAccess: false, includeEmbeddedStyleMap: false },
  );
  return ok({ html: withSettings(value), notes, embedded });
}

/** Files with the bytes of a package, by whatever name. */
const embeddedIn = (parts: PackageParts): readonly EmbeddedFile[] =>
  Object.entries(parts)
    .filter(([name, bytes]) => EMBEDDED.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b)
    .slice(0, MOST_EMBEDDED)
    .map(([name, bytes]) => ({ name: nameOf(name), bytes }));

const nameOf = (part: string): string => part.split('/').at(-1) ?? '';

function prepare(parts: PackageParts, embedded: readonly EmbeddedFile[], notes: NoteBook): Uint8Array | null {
  const taken = new Set(embedded.map((it) => it.name));
  const document = xmlPart(parts, DOCUMENT);
  if (!document) return null;
  const styles = readStyles(parts);
  cleanDocument(document, styles, notes);
  markHeaderRows(document, styles);
  markParagraphs(document, styles, readNumbering(parts));
  const changed: Record<string, string> = { [DOCUMENT]: written(document) };
  for (const name of NOTES) {
    const part = xmlPart(parts, name);
    if (!part) continue;
    cleanDocument(part, styles, notes);
    changed[name] = written(part);
  }
  for (const name of Object.keys(parts)) {
    if (/^word\/embeddings\//.test(name))
      notes.note(taken.has(nameOf(name)) ? 'embedded-taken' : 'embedded-file', nameOf(name));
    if (/vbaProject\.bin$/.test(name)) notes.note('macro');
  }
  return repacked(parts, changed);
}
