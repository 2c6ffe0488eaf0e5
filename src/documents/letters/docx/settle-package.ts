import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';

/** The earliest instant a ZIP can name, in the local reading the format uses: the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);

const CORE = 'docProps/core.xml';
const INSTANT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

const STYLES = 'word/styles.xml';
const PARAGRAPHS = '<w:pPrDefault><w:pPr>';
/** No added space between Han characters and digits, which the library cannot say: 28 characters to the line. */
const EVEN_SPACING = `${PARAGRAPHS}<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>`;

/** Writes the package anew so that only its contents decide its bytes: entries in order, no clock of this machine. */
export function settlePackage(bytes: Uint8Array, day: PlainDate): Uint8Array {
  const entries = unzipSync(bytes);
  const changed = {
    ...entries,
    [CORE]: rewritten(entries[CORE], INSTANT, `$1${day}T00:00:00Z$2`),
    [STYLES]: rewritten(entries[STYLES], PARAGRAPHS, EVEN_SPACING),
  };
  const parts = Object.fromEntries(Object.entries(changed).sort(byName));
  return zipSync(parts, { mtime: NO_TIME, os: 3, level: 6 });
}

/** A part with `pattern` replaced; throws where the library no longer writes it so. */
function rewritten(part: Uint8Array | undefined, pattern: RegExp | string, replacement: string): Uint8Array {
  const before = part ? strFromU8(part) : '';
  const after = before.replace(pattern, replacement);
  if (after === before) throw new Error(`nothing to replace in the package: ${String(pattern)}`);
  return strToU8(after);
}

/** The list of contents first, as readers of the format expect; the rest by name. */
const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  rank(one) - rank(other) || (one < other ? -1 : 1);

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
