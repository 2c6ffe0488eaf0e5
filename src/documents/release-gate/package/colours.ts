/** Colours of office files and pages as 0–255 red, green, blue. */
export type Colour = readonly [number, number, number];

export const WHITE: Colour = [255, 255, 255];
export const BLACK: Colour = [0, 0, 0];

/** A colour written as RRGGBB, #RRGGBB or AARRGGBB; `null` for anything else, such as `auto`. */
export function colourOf(text: string | undefined): Colour | null {
  const [, digits] = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? '') ?? [];
  if (!digits) return null;
  const at = (from: number) => Number.parseInt(digits.slice(from, from + 2), 16);
  return [at(0), at(2), at(4)];
}

/** Whether a reader cannot tell one from the other: less than a tenth of the way between black and white apart. */
export const isSame = (one: Colour, other: Colour): boolean =>
  one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= 24);

/** Whether a ground is so dark that writing on it in white is meant to be read. */
export const isDark = ([red, green, blue]: Colour): boolean => red * 0.3 + green * 0.59 + blue * 0.11 < 170;

/** The named colours of highlighters in word processors. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkRed: '800000',
  darkMagenta: '800080',
  darkGray: '808080',
  blue: '0000ff',
  red: 'ff0000',
  green: '00ff00',
  cyan: '00ffff',
  magenta: 'ff00ff',
  yellow: 'ffff00',
  darkYellow: '808000',
  lightGray: 'c0c0c0',
};

export const highlightOf = (name: string | undefined): Colour | null => colourOf(HIGHLIGHTS[name ?? '']);
