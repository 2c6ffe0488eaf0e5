import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandColours, contrast, LEAST_CONTRAST } from './brand-colour.ts';

const colour = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('the main colour of a site', () => {
  test('has the contrast the standard computes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('is taken when text on it can be read', () => {
    expect(brandColours('#14458B')).toMatchObject({ ok: true, value: { brand: '#14458b' } });
    expect(brandColours('#a3160e').ok).toBe(true);
  });

  test.each(['#ffcc00', '#3f9cff', '#777777'])('%s is refused with its contrast', (pale) => {
    const result = brandColours(pale);
    expect(result.ok ? null : result.refusal.code).toBe('colour-too-pale');
    expect(result.ok ? '' : result.refusal.message).toMatch(/对比度只有\d\.\d:1/);
  });

  test.each(['red', '#fff', '#12345g', ''])('%j is no colour', (text) => {
    const result = brandColours(text);
    expect(result.ok ? null : result.refusal.code).toBe('bad-colour');
  });

  test('is never taken where a text would be too pale on any ground', () => {
    fc.assert(
      fc.property(colour, (it) => {
        const result = brandColours(it);
        if (!result.ok) return;
        for (const ground of ['#ffffff', result.value.pale, result.value.tint])
          expect(contrast(it, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }),
    );
  });
});
