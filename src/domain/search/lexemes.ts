/**
 * What stands in the index of an entry beside its words. A word is a lexeme of its own; `word/4` says that it stands in
 * the title, `word/3` and `word/2` how densely it stands elsewhere, `word/a` that a file says it. Marks of place and
 * time begin with `=`. No word holds `/` or `=`, so nothing a visitor types can be taken for a mark.
 */
export type Level = 1 | 2 | 3 | 4;

/** The lexeme of a word at a level above the first; each word has at most one of them. */
export const atLevel = (word: string, level: Exclude<Level, 1>): string => `${word}/${level}`;

/** Whether a lexeme says at which level a word stands. */
export const tellsLevel = (lexeme: string): boolean => /\/[234]$/.test(lexeme);

/** The lexeme of a word in a file. */
export const inFile = (word: string): string => `${word}/a`;

/** Marks that narrow a search. */
export const MARKS = {
  agency: (agencyId: string): string => `=o${agencyId}`,
  column: (columnId: string): string => `=c${columnId}`,
  kind: (kind: string): string => `=k${kind}`,
  source: (source: string): string => `=s${source}`,
  year: (year: number): string => `=y${year}`,
  hasFiles: '=a',
} as const;
