const pairsOf = (text: string): Set<string> => {
  const characters = [...text];
  return new Set(characters.slice(1).map((it, index) => `${characters[index]}${it}`));
};

/** How much of `asked` is found in `text`, 0 to 1: the share of its pairs of neighbouring characters. */
export function likeness(asked: string, text: string): number {
  const wanted = pairsOf(asked);
  if (wanted.size === 0) return 0;
  const there = pairsOf(text);
  return [...wanted].filter((it) => there.has(it)).length / wanted.size;
}
