import { describe, expect, test } from 'vitest';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { LEGAL_COLUMNS, type LegalColumn } from '../../domain/columns/legal-columns.data.ts';
import { columnLabel, englishLabel } from './column-label.ts';
import { ENGLISH_COLUMNS } from './english-columns.data.ts';
import { dayIn, weekdayIn } from './language.ts';

const keysOf = (columns: readonly LegalColumn[]): readonly string[] =>
  columns.flatMap((it) => [it.key, ...keysOf(it.children ?? [])]);

describe('the English of the frame', () => {
  test('has a name for every legal column and for no other', () => {
    expect(Object.keys(ENGLISH_COLUMNS).sort()).toEqual([...keysOf(LEGAL_COLUMNS)].sort());
  });

  test('leaves a column the organ renamed or made in the words of the organ', () => {
    const statistics = { key: 'statistics', label: '统计信息' };
    expect(columnLabel(statistics, 'en')).toBe('Statistics');
    expect(columnLabel(statistics, 'zh')).toBe('统计信息');
    expect(columnLabel({ ...statistics, label: '统计数据发布' }, 'en')).toBe('统计数据发布');
    expect(englishLabel({ key: null, label: '统计信息' })).toBeNull();
  });

  test('writes days as they are written in English', () => {
    const day = plainDate('2026-11-03');
    expect([dayIn('en', day), weekdayIn('en', day)]).toEqual(['3 November 2026', 'Tuesday']);
    expect([dayIn('zh', day), weekdayIn('zh', day)]).toEqual(['2026年11月3日', '星期二']);
  });
});
