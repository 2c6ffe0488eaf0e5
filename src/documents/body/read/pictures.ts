import type { Picture } from '../body.ts';
import { fileAddress } from './addresses.ts';
import { attribute, type Element, type Style } from './dom.ts';
import type { BodyPicture, Reading } from './reading.ts';

const LONGEST_SIDE = 4_000;
const LONGEST_ALT = 300;
const DATA = /^data:image\/(?:png|jpe?g|gif|webp);base64,([\s\S]+)$/i;

/** The first bytes of the kinds of picture a browser shows. */
const SIGNATURES: readonly (readonly [BodyPicture['mediaType'], RegExp])[] = [
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/gif', /^47494638/],
  ['image/webp', /^52494646.{8}57454250/],
];

/** What kind of picture the bytes are; `null` for any other, such as the metafiles of Word. */
export function pictureType(bytes: Uint8Array): BodyPicture['mediaType'] | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('hex');
  return SIGNATURES.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

/**
 * The picture of an `img`. Only stored files stay; a picture that came inside the text is handed over to be
 * stored. All others are dropped: pages of the organ load nothing from elsewhere.
 */
export function pictureOf(element: Element, style: Style, reading: Reading): Picture | null {
  const raw = attribute(element, 'src');
  const src = fileAddress(raw) ?? embedded(raw, reading);
  if (src === null) {
    reading.notes.note('dropped-picture', raw.startsWith('data:') ? attribute(element, 'alt') : nameIn(raw));
    return null;
  }
  return {
    src,
    alt: altOf(element, reading),
    width: sideOf(element, style, 'width'),
    height: sideOf(element, style, 'height'),
  };
}

function embedded(raw: string, { keep }: Reading): string | null {
  const data = DATA.exec(raw)?.[1];
  if (data === undefined) return null;
  const bytes = Buffer.from(data, 'base64');
  const mediaType = pictureType(bytes);
  return mediaType === null ? null : keep({ mediaType, bytes: new Uint8Array(bytes) });
}

/** Never the path, for it may name the person whose machine it was. */
const nameIn = (address: string): string => address.split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? '';

/** What programs write instead of a description: numbered names, file names, paths, `descript: …`. */
const AUTOMATIC =
  /^(?:(?:图片|图像|图|picture|image|img|graphic|pic)[\s_-]*\d*|[^\s]+\.(?:png|jpe?g|gif|bmp|webp|emf|wmf)|(?:[a-z]:\\|\\\\|file:|https?:).*|.*(?:descript|说明)\s*[:：]\s*\S*[\\/].*|微信图片_\d+.*|qq(?:图片|截图)\d+.*|mmexport\d+.*|screenshot[\s_-].*|IMG_\d+.*|DSC_?\d+.*)$/i;

function altOf(element: Element, { notes }: Reading): string {
  const alt = attribute(element, 'alt')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  if (!AUTOMATIC.test(alt)) return [...alt].slice(0, LONGEST_ALT).join('').trim();
  notes.note('picture-alt', alt.includes('\\') || alt.includes('/') ? nameIn(alt) : alt);
  return '';
}

const PIXELS_OF: Readonly<Record<string, number>> = {
  px: 1,
  '': 1,
  pt: 4 / 3,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  in: 96,
};

/** A side in pixels, from the attribute or the style. */
function sideOf(element: Element, style: Style, side: 'width' | 'height'): number | null {
  for (const asked of [attribute(element, side), style(side)]) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)(px|pt|cm|mm|in|)$/.exec(asked) ?? [];
    const pixels = Math.round(Number(number) * (PIXELS_OF[unit ?? ''] ?? Number.NaN));
    if (pixels >= 1 && pixels <= LONGEST_SIDE) return pixels;
  }
  return null;
}
