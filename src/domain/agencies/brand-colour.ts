import { ok, type Result, refuse } from '../shared/refusal.ts';

/** Least contrast of text and ground: GB/T 37668—2019 and WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** The colours of a page that follow from one main colour, each `#rrggbb`. */
export type BrandColours = {
  /** Banner, headings of menus, borders; also the colour of links. */
  readonly brand: string;
  /** Grounds of quiet and of chosen rows: the main colour thinned with white. */
  readonly pale: string;
  readonly tint: string;
};

type Channels = readonly [number, number, number];

const COLOUR = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

function channelsOf(colour: string): Channels {
  const [, red = '0', green = '0', blue = '0'] = COLOUR.exec(colour) ?? [];
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** `part` of the colour, the rest white. */
const thinned = (colour: string, part: number): string =>
  `#${channelsOf(colour)
    .map((value) =>
      Math.round(255 - (255 - value) * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/**
 * The colours of a page in the organ's own colour. Refused where white text on it, or links of it on the page's
 * grounds, could not be read by everybody.
 */
export function brandColours(colour: string): Result<BrandColours> {
  if (!COLOUR.test(colour)) return refuse('bad-colour', '颜色应写成#加六位十六进制数字，例如#14458b');
  const colours = {
    brand: colour.toLowerCase(),
    pale: thinned(colour, 0.05),
    tint: thinned(colour, 0.1),
  };
  const least = Math.min(
    ...['#ffffff', colours.pale, colours.tint].map((ground) => contrast(colour, ground)),
  );
  return least >= LEAST_CONTRAST
    ? ok(colours)
    : refuse(
        'colour-too-pale',
        `这个颜色与白色、浅色底的对比度只有${least.toFixed(1)}:1，低于${LEAST_CONTRAST}:1，视力不好的人看不清文字，请选择深一些的颜色`,
        'GB/T 37668—2019',
      );
}
