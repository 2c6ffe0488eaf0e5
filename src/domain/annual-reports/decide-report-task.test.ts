import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { decideReportTask, isTaskOverdue, offeredTaskActions, withSupplied } from './decide-report-task.ts';
import { REPORT_STATUSES } from './report-lifecycle.data.ts';
import { REPORT_TASK_ACTIONS, REPORT_TASK_STATUSES, REPORT_TASK_TRANSITIONS } from './report-tasks.data.ts';

const asked = { isAsked: true, isEditor: false };
const editor = { isAsked: false, isEditor: true };

describe('a text asked of a department', () => {
  test('is supplied, then taken over or returned, and supplied again', () => {
    const draft = { report: 'draft' } as const;
    expect(offeredTaskActions({ status: 'asked', ...draft }, asked)).toEqual(['supply']);
    expect(offeredTaskActions({ status: 'asked', ...draft }, editor)).toEqual(['cancel']);
    expect(offeredTaskActions({ status: 'supplied', ...draft }, asked)).toEqual(['supply']);
    expect(offeredTaskActions({ status: 'supplied', ...draft }, editor)).toEqual([
      'take-over',
      'return',
      'cancel',
    ]);
    expect(offeredTaskActions({ status: 'returned', ...draft }, asked)).toEqual(['supply']);
  });

  test('leads out of its end in no way, whoever asks', () => {
    for (const status of ['taken-over', 'cancelled', 'closed'] as const)
      for (const report of REPORT_STATUSES)
        expect(offeredTaskActions({ status, report }, { isAsked: true, isEditor: true })).toEqual([]);
  });

  test('is taken over only while the report is being written', () => {
    for (const report of REPORT_STATUSES)
      expect([report, decideReportTask('take-over', { status: 'supplied', report }, '').ok]).toEqual([
        report,
        report === 'draft',
      ]);
  });

  test('is neither returned nor cancelled without a reason, nor with blanks for one', () => {
    const standing = { status: 'supplied', report: 'draft' } as const;
    for (const action of ['return', 'cancel'] as const)
      for (const reason of ['', ' 　\n'])
        expect(decideReportTask(action, standing, reason)).toMatchObject({
          ok: false,
          refusal: { code: 'reason-missing' },
        });
    expect(decideReportTask('cancel', standing, '不再需要')).toEqual({ ok: true, value: 'cancelled' });
    expect(decideReportTask('return', standing, '数字有误')).toEqual({ ok: true, value: 'returned' });
  });

  test.each(REPORT_TASK_ACTIONS)('goes exactly where the table says: %s', (action) => {
    const { from, to } = REPORT_TASK_TRANSITIONS[action];
    for (const status of REPORT_TASK_STATUSES) {
      const decided = decideReportTask(action, { status, report: 'draft' }, '有');
      const led = decided.ok ? decided.value : decided.refusal.code;
      expect([status, led]).toEqual([status, from.includes(status) ? to : 'report-task-not-there']);
    }
  });

  test('is late from the day after its due day on, unless it was supplied', () => {
    const dueOn = plainDate('2025-01-10');
    expect(isTaskOverdue({ status: 'asked', dueOn }, plainDate('2025-01-10'))).toBe(false);
    expect(isTaskOverdue({ status: 'asked', dueOn }, plainDate('2025-01-11'))).toBe(true);
    expect(isTaskOverdue({ status: 'returned', dueOn }, plainDate('2025-01-11'))).toBe(true);
    for (const status of ['supplied', 'taken-over', 'cancelled', 'closed'] as const)
      expect(isTaskOverdue({ status, dueOn }, plainDate('2025-01-11'))).toBe(false);
  });

  test('stands under the text of its section in a paragraph of its own', () => {
    expect(withSupplied('', '新写的')).toBe('新写的');
    expect(withSupplied('已有的。\n', '新写的')).toBe('已有的。\n新写的');
  });
});
