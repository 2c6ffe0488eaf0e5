import type { TextSegment } from '../../domain/release-checks/finding.ts';
import type { ReleaseGate } from '../release-gate/release-gate.ts';

/** How much text of one file is handed on, in characters. */
const MOST_CHARACTERS = 2_000_000;

/**
 * The text of a file as its reader sees it, piece by piece with the place: what full-text search indexes. Empty for
 * scans, pictures and files that cannot be read; never rejects over a file, and takes ten seconds at the most.
 * Hidden text is left out: it is no part of what is published.
 */
export async function extractText(
  gate: ReleaseGate,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<readonly TextSegment[]> {
  const { segments } = await gate.inspect(file);
  const kept: TextSegment[] = [];
  let left = MOST_CHARACTERS;
  for (const { where, text, hidden } of segments) {
    if (hidden || left <= 0) continue;
    kept.push({ where, text: text.slice(0, left) });
    left -= text.length;
  }
  return kept;
}
