import { extractText } from '../../documents/extract/extract-text.ts';
import type { TextSegment } from '../../domain/release-checks/finding.ts';
import type { App } from '../app.ts';

/** No more of a file is searched: a hundred pages of print. */
const LONGEST = 200_000;

/** Formats that have pages say on which one a piece stands. */
const PAGE = /^第(\d{1,5})(?:页|张幻灯片)/;

/**
 * What of a file can be searched, page by page where the format has pages, else as one; empty for scans, pictures and
 * files that cannot be read. What a reader of the file does not see is not searched either.
 */
export async function readFileText(
  { gate }: Pick<App, 'gate'>,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<readonly string[]> {
  const pages: string[] = [];
  let left = LONGEST;
  for (const segment of await extractText(gate, file)) {
    if (left <= 0) break;
    const text = cleaned(segment.text).slice(0, left);
    left -= text.length;
    const page = pageOf(segment);
    while (pages.length <= page) pages.push('');
    pages[page] += `${pages[page] === '' ? '' : '\n'}${text}`;
  }
  return pages;
}

const pageOf = ({ where }: TextSegment): number => Math.max(0, Number(PAGE.exec(where)?.[1] ?? 1) - 1);

/** The database holds no U+0000, and no half of a character. */
const cleaned = (text: string): string => text.replaceAll('\u0000', ' ').toWellFormed();
