import { describe, expect, test } from 'vitest';
import { contrast } from '../../../domain/agencies/brand-colour.ts';
import { STYLESHEET } from './assets.ts';

type Theme = Readonly<Record<string, string>>;

/** The variables of a rule of the style sheet. */
function variablesOf(selector: string): Theme {
  const start = STYLESHEET.indexOf(`${selector}{`);
  const rule = STYLESHEET.slice(start, STYLESHEET.indexOf('}', start));
  return Object.fromEntries([...rule.matchAll(/--([\w-]+):(#\w+)/g)].map(([, name, value]) => [name, value]));
}

/** `#fff` as `#ffffff`. */
const full = (colour = ''): string =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;

const ROOT = variablesOf(':root');
const THEMES: Readonly<Record<string, Theme>> = {
  standard: ROOT,
  dark: { ...ROOT, ...variablesOf('.theme-dark') },
  'the system’s dark': { ...ROOT, ...variablesOf('.theme-auto') },
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
    expect(contrast(full(theme[text]), full(theme[ground]))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the style sheet', () => {
  test('sets the colours of the system’s dark once, and not those of paper', () => {
    expect(STYLESHEET.match(/\.theme-auto\{--ink/g)).toHaveLength(1);
    expect(
      STYLESHEET.slice(STYLESHEET.indexOf('@media screen and (prefers-color-scheme:dark){.theme-auto{')),
    ).not.toMatch(/@media print/);
  });

  test('loads nothing from anywhere', () => {
    expect(STYLESHEET).not.toMatch(/url\(|@import/);
  });
});
