import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isOrganName, isProgramName } from '../package/author-names.ts';
import type { Collector } from '../reading.ts';

const SAYING: Readonly<Record<string, string>> = {
  Title: '标题',
  Subject: '主题',
  Keywords: '关键词',
  'dc:title': '标题',
  'dc:description': '说明',
  'dc:subject': '主题',
  'pdf:keywords': '关键词',
  'dc:rights': '版权',
};
const PERSONS: Readonly<Record<string, string>> = {
  Author: '作者',
  'dc:creator': '作者',
  'xmp:author': '作者',
};
/** What the standard itself writes, and names of programs. */
const TECHNICAL =
  /^(PDFFormatVersion|Language|EncryptFilterName|Is[A-Z].*|Creator|Producer|CreationDate|ModDate|Trapped|Custom|xmp:(creatortool|createdate|modifydate|metadatadate)|pdf:(producer|trapped|pdfversion)|pdfaextension:.*|pdfaid:.*|pdfuaid:.*|xmpmm:.*|dc:(format|language|date|type)|xmptpg:.*|typst:.*)$/i;

/** Looks at the properties of a PDF, at its embedded files, actions and bookmarks. The text must have been read. */
export async function checkPdfProperties(document: PDFDocumentProxy, found: Collector): Promise<void> {
  const visible = found.visibleText();
  const { info, metadata } = await document.getMetadata();
  const custom = (info as { Custom?: Readonly<Record<string, unknown>> }).Custom ?? {};
  const values = [...Object.entries(info as object), ...Object.entries(custom), ...(metadata ?? [])];
  for (const [key, value] of values) checkValue(key, textOf(value), visible, found);
  if ((await document.getAttachments()) !== null) found.leak('pdf-attachment', 'PDF 文件');
  if ((await document.getJSActions()) !== null) found.leak('pdf-script', 'PDF 文件');
  const opening = await document.getOpenAction();
  if (opening?.has('action')) found.leak('pdf-action', 'PDF 文件', '打开时执行');
  for (const title of outlineTitles(await document.getOutline())) found.text('PDF 书签', title, true);
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join('；') : typeof value === 'string' ? value : '';

function checkValue(key: string, value: string, visible: string, found: Collector): void {
  if (value.trim() === '' || TECHNICAL.test(key)) return;
  const person = PERSONS[key];
  const where = `PDF 属性“${person ?? SAYING[key] ?? key}”`;
  found.text(where, value, true);
  if (person !== undefined) {
    if (!isProgramName(value) && !isOrganName(value)) found.leak('pdf-author', where, value);
    return;
  }
  const said = value.replace(/^Microsoft Word - /, '').replace(/\.(docx?|wps|xlsx?|pptx?)$/i, '');
  if (!visible.includes(said.replaceAll(/\s/g, ''))) found.leak('pdf-properties', where, value);
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

const outlineTitles = (outline: Outline | null): string[] =>
  (outline ?? []).flatMap((it) => [it.title, ...outlineTitles(it.items as Outline)]);
