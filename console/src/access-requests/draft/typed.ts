/** Values of a form by name. */
export type Texts = Readonly<Record<string, unknown>>;

/** Whether something was typed or chosen. */
export const isFilled = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.length > 0
      : value !== null && value !== undefined;

/** `value` where all of `keys` are filled in, else nothing: half an entry is no entry. */
export function whole(value: unknown, keys: readonly string[]): Texts | undefined {
  const given = value as Texts | null | undefined;
  return given && keys.every((key) => isFilled(given[key])) ? given : undefined;
}
