import { createHash } from 'node:crypto';

/** How many statements may have a name: each connection of the pool keeps a plan of every one. */
const MOST_NAMES = 400;
/** Longer texts are lists of values spelled out; they do not come twice. */
const LONGEST_TEXT = 6_000;

/**
 * Names for the texts of statements, so that the server parses and plans each once a connection instead of every
 * time. A text earns its name the second time it is seen; once all names are given, further texts run without one.
 */
export function statementNames(most = MOST_NAMES) {
  const names = new Map<string, string>();
  const seenOnce = new Set<string>();
  return (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= most || text.length > LONGEST_TEXT) return known;
    if (!seenOnce.has(text)) {
      // Forgetting all of them costs each one more unnamed run, and keeps this set as small as the names.
      if (seenOnce.size >= most) seenOnce.clear();
      seenOnce.add(text);
      return undefined;
    }
    seenOnce.delete(text);
    const name = `q${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
    names.set(text, name);
    return name;
  };
}
