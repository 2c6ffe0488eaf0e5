import { describe, expect, test } from 'vitest';
import { STYLESHEET } from './assets.ts';

type Theme = Readonly<Record<string, string>>;

/** The variables of a rule of the style sheet. */
function variablesOf(selector: string): Theme {
  const start = STYLESHEET.indexOf(`${selector} {`);
  const rule = STYLESHEET.slice(start, STYLESHEET.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(color: string): number {
  const hex =
    color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit).join('') : color.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const ROOT = variablesOf(':root');
const THEMES: Readonly<Record<string, Theme>> = {
  standard: ROOT,
  dark: { ...ROOT, ...variablesOf('.theme-dark') },
  contrast: { ...ROOT, ...variablesOf('.theme-contrast') },
};

/** Text colours and the grounds they stand on. */
const PAIRS = [
  ...['ink', 'muted', 'link', 'bad', 'good', 'warn'].flatMap((text) =>
    ['ground', 'pale'].map((ground) => [text, ground] as const),
  ),
  ['ink', 'tint'],
  ['link', 'tint'],
  ['bad', 'bad-ground'],
  ['good', 'good-ground'],
  ['warn', 'warn-ground'],
  ['brand-ink', 'brand'],
] as const;

describe.each(Object.entries(THEMES))('the colours of the theme %s', (_, theme) => {
  test.each(PAIRS)('%s on %s have a contrast of 4.5:1', (text, ground) => {
    expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the style sheet', () => {
  test('loads nothing from anywhere', () => {
    expect(STYLESHEET).not.toMatch(/url\(|@import/);
  });
});
