import { createHash } from 'node:crypto';
import { findingsOfLeaks, GATE_VERSION } from '../../documents/release-gate/leak-findings.ts';
import type { ReadSegment } from '../../documents/release-gate/reading.ts';
import { checkRelease } from '../../domain/release-checks/check-release.ts';
import type { CheckFinding } from '../../domain/release-checks/finding.ts';
import type { App } from '../app.ts';
import { createLatest } from './latest.ts';

/** What the gate knows of a file: the very bytes, all that was found in them, and their text. */
export type InspectedFile = {
  /** SHA-256 of the bytes that were looked at, in hexadecimal: only these may leave. */
  readonly sha256: string;
  readonly findings: readonly CheckFinding[];
  readonly textSegments: readonly ReadSegment[];
};

/** What was judged lately, so that a file looked at on adding is not looked at anew on sending. */
const judged = new WeakMap<App['gate'], ReturnType<typeof createLatest<InspectedFile>>>();

function latestOf(app: App) {
  const known = judged.get(app.gate) ?? createLatest<InspectedFile>();
  judged.set(app.gate, known);
  return known;
}

/**
 * Looks into one file before it is published or sent: data its reader does not see, and personal data and marks of
 * secrecy in its text, seen or hidden. Never rejects over a file; what cannot be looked into is a finding.
 */
export async function inspectFile(
  app: App,
  bytes: Uint8Array,
  name: string,
  mediaType: string,
): Promise<InspectedFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const latest = latestOf(app);
  const key = [sha256, GATE_VERSION, mediaType, name].join('/');
  const known = latest.get(key);
  if (known) return known;
  const { leaks, segments } = await app.gate.inspect({ name, bytes });
  const text = { part: 'attachment' as const, name, segments };
  const inspected = {
    sha256,
    findings: [
      ...findingsOfLeaks(name, leaks),
      ...checkRelease([text], null, { today: app.today(), words: null }),
    ],
    textSegments: segments,
  };
  const size = segments.reduce((sum, it) => sum + it.text.length, 0);
  latest.put(key, inspected, size);
  return inspected;
}
