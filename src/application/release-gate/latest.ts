/** How much is kept: so many values, of so many characters together. */
const LIMITS = { values: 200, characters: 10_000_000 } as const;

/** Values by key, of which those asked for longest ago are given up. */
export function createLatest<Value>() {
  const kept = new Map<string, { readonly value: Value; readonly size: number }>();
  let characters = 0;
  const forget = (key: string): void => {
    characters -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    get(key: string): Value | undefined {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    put(key: string, value: Value, size: number): void {
      forget(key);
      if (size > LIMITS.characters) return;
      kept.set(key, { value, size });
      characters += size;
      for (const eldest of kept.keys()) {
        if (kept.size <= LIMITS.values && characters <= LIMITS.characters) break;
        forget(eldest);
      }
    },
  };
}
