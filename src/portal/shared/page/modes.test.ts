import { describe, expect, test } from 'vitest';
import {
  formatModes,
  isLanguage,
  isModeSwitch,
  MODE_SWITCHES,
  modeClasses,
  parseModes,
  STANDARD_MODES,
  switchMode,
} from './modes.ts';

describe('the modes of the display', () => {
  test('survive their cookie', () => {
    for (const elder of [true, false]) {
      for (const theme of ['auto', 'standard', 'contrast', 'dark'] as const) {
        for (const size of ['small', 'medium', 'large'] as const) {
          expect(parseModes(formatModes({ elder, theme, size }))).toEqual({ elder, theme, size });
        }
      }
    }
  });

  test('are standard where the cookie is missing or nonsense', () => {
    expect(parseModes(undefined)).toEqual(STANDARD_MODES);
    expect(parseModes('"><script>')).toEqual(STANDARD_MODES);
  });

  test('elder mode, theme and size are switched apart from each other', () => {
    const elderDark = switchMode(switchMode(STANDARD_MODES, 'elder'), 'dark');
    expect(elderDark).toEqual({ elder: true, theme: 'dark', size: 'medium' });
    expect(switchMode(elderDark, 'standard')).toEqual({ elder: true, theme: 'standard', size: 'medium' });
    expect(switchMode(elderDark, 'no-elder')).toEqual({ elder: false, theme: 'dark', size: 'medium' });
    expect(modeClasses(switchMode(elderDark, 'large'))).toBe('elder theme-dark size-large');
  });

  test('know their switches and languages only', () => {
    expect(MODE_SWITCHES.every(isModeSwitch)).toBe(true);
    expect(isModeSwitch('night')).toBe(false);
    expect([isLanguage('en'), isLanguage('zh'), isLanguage('fr'), isLanguage(undefined)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
