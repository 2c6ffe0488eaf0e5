import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isLocalPath } from '../package/local-path.ts';
import type { Collector } from '../reading.ts';

type Annotation = {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly alternativeText?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
};

/** Looks at what is laid on a page: links are read, everything else is told. */
export async function checkAnnotations(page: PDFPageProxy, where: string, found: Collector): Promise<void> {
  const annotations: readonly Annotation[] = await page.getAnnotations();
  for (const annotation of annotations) {
    if (annotation.subtype === 'Link') checkLink(annotation, where, found);
    else if (annotation.subtype === 'Widget') checkField(annotation, where, found);
    else {
      const text = [annotation.titleObj?.str, annotation.contentsObj?.str].filter(Boolean).join('：');
      found.leak('pdf-annotation', where, text);
      found.text(`${where}批注`, text, true);
    }
  }
}

function checkLink({ url, unsafeUrl, contentsObj }: Annotation, where: string, found: Collector): void {
  const address = unsafeUrl ?? url ?? '';
  if (isLocalPath(address)) found.leak('local-path', `${where}链接`, address);
  found.text(`${where}链接`, [address, contentsObj?.str ?? ''].join(' '), true);
}

/** The field of a signature stays; every other field can still be read and changed. */
function checkField(
  { fieldType, fieldValue, alternativeText }: Annotation,
  where: string,
  found: Collector,
): void {
  if (fieldType === 'Sig') return;
  const text = [alternativeText, typeof fieldValue === 'string' ? fieldValue : ''].filter(Boolean).join('：');
  found.leak('pdf-form', where, text);
  found.text(`${where}表单`, text, true);
}
