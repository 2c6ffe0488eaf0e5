import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { CannotInspect } from '../reading.ts';
import type { Operation } from './walk-page.ts';
import { withoutPixels } from './without-pixels.ts';

const NAMES: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(OPS).map(([name, number]) => [number, name]),
);

/** Wherever npm put it: beside this package where it is installed as a library. */
const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Opens a PDF without its pictures, fonts of this machine or the network. Throws `CannotInspect`; destroy its task. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data: new Uint8Array(withoutPixels(bytes)),
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
    wasmUrl: `${join(library, 'wasm')}/`,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (fault) {
    await task.destroy();
    const isLocked = fault instanceof Error && fault.name === 'PasswordException';
    throw isLocked
      ? new CannotInspect('encrypted-file', 'PDF 已经加密')
      : new CannotInspect('unreadable-file', 'PDF 数据残缺');
  }
}

type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** The operations of a page by name. */
export function* operationsOf({ fnArray, argsArray }: OperatorList): Generator<Operation> {
  for (const [at, number] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    yield {
      name: NAMES[number] ?? '',
      args: args === null || args === undefined ? [] : Array.from(args as ArrayLike<unknown>),
    };
  }
}
