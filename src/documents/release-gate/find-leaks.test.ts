import { describe, expect, test } from 'vitest';
import { OTHER_LEAKS, PDF_LEAKS, PICTURE_LEAKS } from './corpus/leaks-of-files.fixture.ts';
import { SHEET_LEAKS } from './corpus/leaks-of-sheets.fixture.ts';
import { SLIDE_LEAKS } from './corpus/leaks-of-slides.fixture.ts';
import { WORD_LEAKS } from './corpus/leaks-of-word.fixture.ts';
import { inspectDocument } from './inspect-document.ts';
import { LEAK_KINDS } from './leak-kinds.data.ts';

const ALL = { WORD_LEAKS, SHEET_LEAKS, SLIDE_LEAKS, PDF_LEAKS, PICTURE_LEAKS, OTHER_LEAKS };

describe.each(Object.entries(ALL))('%s', (_, leaks) => {
  test.each(leaks)('$what in $name is told as $code and stops the file', async ({ name, bytes, code }) => {
    const { leaks: found } = await inspectDocument({ name, bytes });
    expect(found.map((it) => it.code)).toContain(code);
    expect(LEAK_KINDS[code].severity).toBe('block');
    expect(LEAK_KINDS[code].overrule).toBe('never');
  });
});

test('the corpus holds 155 seeded leaks of at least 60 codes', () => {
  const leaks = Object.values(ALL).flat();
  expect(leaks.length).toBeGreaterThanOrEqual(140);
  expect(new Set(leaks.map((it) => it.code)).size).toBeGreaterThanOrEqual(55);
});
