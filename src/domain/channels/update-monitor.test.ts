import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { columnUpdate, type MonitoredColumn, type SiteFacts, siteFindings } from './update-monitor.ts';

const today = plainDate('2025-05-12');
const facts: SiteFacts = { today, warnDays: 7, newestOn: today, openLetters: [] };
const column = (ago: number | null, change: Partial<MonitoredColumn> = {}): MonitoredColumn => ({
  id: 'a',
  label: '通知公告',
  firstLevel: true,
  leaf: true,
  updateWithinDays: 180,
  count: ago === null ? 0 : 3,
  newestOn: ago === null ? null : addDays(today, -ago),
  ...change,
});
const stateOf = (ago: number | null, change?: Partial<MonitoredColumn>) =>
  columnUpdate(column(ago, change), facts).state;
const finding = (columns: readonly MonitoredColumn[], change: Partial<SiteFacts> = {}) => {
  const site = { ...facts, ...change };
  const all = siteFindings(
    columns.map((it) => columnUpdate(it, site)),
    site,
  );
  return Object.fromEntries(all.map((it) => [it.key, it.severity]));
};

describe('the update of a column', () => {
  test('is counted from its newest item: news 14 days, notices 180', () => {
    expect([14, 15].map((ago) => stateOf(ago, { updateWithinDays: 14 }))).toEqual(['due-soon', 'stale']);
    expect([180, 181].map((ago) => stateOf(ago))).toEqual(['due-soon', 'stale']);
  });

  test('is named before the inspection would fail it, at most half a period before', () => {
    expect([172, 173].map((ago) => stateOf(ago))).toEqual(['fresh', 'due-soon']);
    expect([6, 7].map((ago) => stateOf(ago, { updateWithinDays: 14 }))).toEqual(['fresh', 'due-soon']);
    const wide = { ...facts, warnDays: 60 };
    expect(columnUpdate(column(6, { updateWithinDays: 14 }), wide).state).toBe('fresh');
  });

  test('is blank without items, and never stale without a period', () => {
    expect(stateOf(null)).toBe('blank');
    expect(stateOf(4000, { updateWithinDays: null })).toBe('unlimited');
  });

  test('says the words of the rule it is measured by', () => {
    const words = [14, 180, 365, null].map(
      (updateWithinDays) => columnUpdate(column(1, { updateWithinDays }), facts).rule,
    );
    expect(words).toEqual([
      '动态、要闻类栏目应当在2周内更新',
      '应当在6个月内更新（检查指标对通知公告、政策文件类一级栏目的要求）',
      '本机关设定的更新周期为365天',
      '没有规定更新周期，但不应为空白栏目',
    ]);
  });

  test('is stale exactly from the day after the last day named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 400 }), (ago, period) => {
        const update = columnUpdate(column(ago, { updateWithinDays: period }), facts);
        expect(update.state === 'stale').toBe(update.dueOn !== null && update.dueOn < today);
      }),
    );
  });
});

describe('what fails a whole site', () => {
  const many = (count: number, one: MonitoredColumn) => Array.from({ length: count }, () => one);

  test('five first-level columns not updated, four of them and one due soon are near', () => {
    const [stale, near] = [column(200), column(178)];
    expect(finding(many(5, stale))['first-level-stale']).toBe('failed');
    expect(finding([...many(4, stale), near])['first-level-stale']).toBe('soon');
    expect(finding(many(4, stale))['first-level-stale']).toBe('passed');
    expect(finding(many(5, column(200, { firstLevel: false })))['first-level-stale']).toBe('passed');
  });

  test('ten columns that should have been updated, whatever their level, counted where items are placed', () => {
    const deep = column(400, { firstLevel: false, updateWithinDays: 365 });
    expect(finding(many(10, deep))['columns-stale']).toBe('failed');
    expect(finding(many(10, { ...deep, leaf: false }))['columns-stale']).toBe('passed');
  });

  test('five blank columns, four are near', () => {
    expect(finding(many(5, column(null)))['columns-blank']).toBe('failed');
    expect(finding(many(4, column(null)))['columns-blank']).toBe('soon');
    expect(finding(many(3, column(null)))['columns-blank']).toBe('passed');
  });

  test('nothing new for two weeks', () => {
    const home = (ago: number) => finding([], { newestOn: addDays(today, -ago) })['home-stale'];
    expect([7, 8, 14, 15].map(home)).toEqual(['passed', 'soon', 'soon', 'failed']);
    expect(finding([], { newestOn: null })['home-stale']).toBe('failed');
  });

  test('a letter without an answer for more than three months', () => {
    const letters = (ago: number) =>
      finding([], { openLetters: [addDays(today, -ago)] })['letters-unanswered'];
    expect([83, 84, 90, 91].map(letters)).toEqual(['passed', 'soon', 'soon', 'failed']);
  });
});
