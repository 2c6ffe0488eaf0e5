import { describe, expect, it } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { checkRelease } from '../check-release.ts';
import type { CheckedPart, CheckedText, CheckFinding } from '../finding.ts';
import { SEEDED_LEAKS } from './seeded-leaks.data.ts';

const options = { today: plainDate('2025-06-01'), words: null };

/** Paragraphs, or the rows of one table where they hold tabs. */
function textOf(part: CheckedPart, paragraphs: readonly string[]): CheckedText {
  const isTable = paragraphs.every((text) => text.includes('\t'));
  const segments = paragraphs.map((text, at) => ({
    where: isTable ? `第1表第${at + 1}行` : `第${at + 1}段`,
    text,
  }));
  return { part, segments };
}

const found = (part: CheckedPart, paragraphs: readonly string[]): readonly CheckFinding[] =>
  checkRelease([textOf(part, paragraphs)], null, options);

/** Words of a public text before and after the leak. */
const BEFORE = '为进一步做好政务公开工作，现将有关情况公告如下：';
const AFTER = '特此公告。';

describe(`${SEEDED_LEAKS.length} seeded leaks`, () => {
  it('are at least 150', () => {
    expect(SEEDED_LEAKS.length).toBeGreaterThanOrEqual(150);
  });

  it.each(SEEDED_LEAKS)('%s is found in %j', (code, ...paragraphs) => {
    expect(found('body', paragraphs).map((one) => one.code)).toContain(code);
  });

  it('are all found in an attached file too', () => {
    const missed = SEEDED_LEAKS.filter(
      ([code, ...paragraphs]) => !found('attachment', paragraphs).some((one) => one.code === code),
    );
    expect(missed).toEqual([]);
  });

  it('are all found with public words before and behind them', () => {
    const missed = SEEDED_LEAKS.filter(([code, ...paragraphs]) => {
      if (paragraphs.some((text) => text.includes('\t'))) return false;
      return !found('body', [BEFORE, ...paragraphs, AFTER]).some((one) => one.code === code);
    });
    expect(missed).toEqual([]);
  });
});
