import { wordsInText } from '../../domain/release-checks/check-release.ts';
import type { CheckFinding } from '../../domain/release-checks/finding.ts';
import type { WordList } from '../../domain/release-checks/wording/wording.ts';
import type { InspectedFile } from './inspect-file.ts';
import { createLatest } from './latest.ts';

/** What each list found lately; a changed list is a new one, so nothing found by an old one is told. */
const found = new WeakMap<WordList, ReturnType<typeof createLatest<readonly CheckFinding[]>>>();

/** Typos and official wording in what a reader sees of a file: warnings and hints, never a block. */
export function wordsInFile(file: InspectedFile, name: string, words: WordList): readonly CheckFinding[] {
  const latest = found.get(words) ?? createLatest<readonly CheckFinding[]>();
  found.set(words, latest);
  const key = `${file.sha256}/${name}`;
  const known = latest.get(key);
  if (known) return known;
  const segments = file.textSegments.filter((it) => !it.hidden);
  const findings = wordsInText({ part: 'attachment', name, segments }, words);
  latest.put(key, findings, 1);
  return findings;
}
