import { describe, expect, test } from 'vitest';
import { formatModes, isModeSwitch, MODE_SWITCHES, parseModes, STANDARD_MODES, switchMode } from './modes.ts';

describe('the modes of the display', () => {
  test('survive their cookie', () => {
    for (const elder of [true, false]) {
      for (const theme of ['standard', 'contrast', 'dark'] as const) {
        expect(parseModes(formatModes({ elder, theme }))).toEqual({ elder, theme });
      }
    }
  });

  test('are standard where the cookie is missing or nonsense', () => {
    expect(parseModes(undefined)).toEqual(STANDARD_MODES);
    expect(parseModes('"><script>')).toEqual(STANDARD_MODES);
  });

  test('elder mode and theme are switched apart from each other', () => {
    const elderDark = switchMode(switchMode(STANDARD_MODES, 'elder'), 'dark');
    expect(elderDark).toEqual({ elder: true, theme: 'dark' });
    expect(switchMode(elderDark, 'standard')).toEqual({ elder: true, theme: 'standard' });
    expect(switchMode(elderDark, 'no-elder')).toEqual({ elder: false, theme: 'dark' });
  });

  test('know their switches only', () => {
    expect(MODE_SWITCHES.every(isModeSwitch)).toBe(true);
    expect(isModeSwitch('night')).toBe(false);
  });
});
