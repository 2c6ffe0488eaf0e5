/** A condition on the lexemes of an entry, as the index is asked; `null` where everything or nothing fulfils it. */
export type Expression = { readonly text: string } | typeof ALL | typeof NONE;

export const ALL = 'all';
export const NONE = 'none';

/** The lexeme stands in the entry. */
export const word = (lexeme: string): Expression => ({
  text: `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`,
});

/** A lexeme that begins so. */
export const wordBeginning = (start: string): Expression => ({
  text: `${(word(start) as { text: string }).text}:*`,
});

const joined = (parts: readonly Expression[], sign: string): Expression => {
  const texts = [...new Set(parts.flatMap((it) => (typeof it === 'object' ? [it.text] : [])))];
  return texts.length === 1 ? { text: texts[0] ?? '' } : { text: `(${texts.join(sign)})` };
};

export function all(parts: readonly Expression[]): Expression {
  if (parts.includes(NONE)) return NONE;
  const telling = parts.filter((it) => it !== ALL);
  return telling.length === 0 ? ALL : joined(telling, ' & ');
}

export function any(parts: readonly Expression[]): Expression {
  if (parts.includes(ALL)) return ALL;
  const telling = parts.filter((it) => it !== NONE);
  return telling.length === 0 ? NONE : joined(telling, ' | ');
}

export function not(part: Expression): Expression {
  if (part === ALL) return NONE;
  return part === NONE ? ALL : { text: `!${(part as { text: string }).text}` };
}
