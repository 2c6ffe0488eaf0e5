import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { CannotInspect, type Collector } from '../reading.ts';
import { checkAnnotations } from './annotations.ts';
import { checkStructure } from './check-structure.ts';
import { judgePage } from './judge-page.ts';
import { openPdf, operationsOf } from './open-pdf.ts';
import { checkPdfProperties } from './pdf-properties.ts';
import { rawObjects } from './raw-objects.ts';
import { walkPage } from './walk-page.ts';

const MOST_PAGES = 3_000;

/** Reads a PDF: its text page by page, and whatever in it its reader does not see. Throws `CannotInspect`. */
export async function readPdf(bytes: Uint8Array, found: Collector): Promise<void> {
  const raw = rawObjects(bytes);
  checkStructure(raw, found);
  const hasMasks = raw.objects.some((it) => /\/(SMask|Mask)\s+\d+\s+\d+\s+R/.test(it.text));
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new CannotInspect('unreadable-file', 'PDF 页数过多');
    const scans: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      if (await readPage(document, number, hasMasks, found)) scans.push(number);
    if (scans.length > 0) found.leak('scanned-page', pagesText(scans));
    await checkPdfProperties(document, found);
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Answers whether the page is a scan without text. */
async function readPage(
  document: PDFDocumentProxy,
  number: number,
  hasMasks: boolean,
  found: Collector,
): Promise<boolean> {
  const where = `第${number}页`;
  const page = await document.getPage(number);
  const layers = await document.getOptionalContentConfig();
  const list = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const layout = walkPage(operationsOf(list), [left, bottom, right, top], (group) => layers.isVisible(group));
  const { unseen, visibleCharacters, isPicture } = judgePage(layout, hasMasks);
  for (const { code, text } of unseen) {
    found.leak(code, where, text.slice(0, 200));
    found.text(where, plainCharacters(text), true);
  }
  found.text(where, plainCharacters(await pageText(page)));
  await checkAnnotations(page, where, found);
  page.cleanup();
  return isPicture && visibleCharacters === 0;
}

async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((it) => ('str' in it ? it.str + (it.hasEOL ? '\n' : '') : '')).join('');
}

/** Radicals that some programs write for the characters they look like. */
const plainCharacters = (text: string): string =>
  text.replaceAll(/[\u2e80-\u2fdf]/g, (it) => it.normalize('NFKC'));

const pagesText = (pages: readonly number[]): string =>
  `第${pages.slice(0, 10).join('、')}${pages.length > 10 ? '等' : ''}页${pages.length > 10 ? `（共${pages.length}页）` : ''}`;
