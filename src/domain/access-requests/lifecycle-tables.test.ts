import { describe, expect, test } from 'vitest';
import { TABLE_3_ROWS } from '../annual-reports/table-3-rows.data.ts';
import { ROLE_PERMISSIONS } from '../staff/roles.data.ts';
import { EVENT_LABELS, EVENT_OF_ACTION } from './case-event-labels.data.ts';
import {
  ACTION_LABELS,
  ACTIONS,
  type Action,
  ENDED,
  LIFECYCLE,
  STATUS_LABELS,
  STATUSES,
  type Status,
} from './lifecycle.data.ts';
import { OUTCOMES } from './outcomes.data.ts';
import { outcomeOf } from './outcomes.ts';
import { ACTION_PERMISSIONS } from './separation.ts';

/** Where a status leads, staying where it is not counted. */
const targets = (status: Status): readonly Status[] =>
  Object.values(LIFECYCLE[status]).filter((it) => it !== status);

/** Every status the table leads to from some statuses. */
function reachedFrom(known: ReadonlySet<Status>): ReadonlySet<Status> {
  const wider = new Set([...known, ...[...known].flatMap(targets)]);
  return wider.size === known.size ? known : reachedFrom(wider);
}

describe('the lifecycle table', () => {
  test.each(ACTIONS)(
    '%s has a label, an event with a label, a permission somebody holds, a place',
    (action) => {
      expect(ACTION_LABELS[action]).toMatch(/\p{Script=Han}/u);
      expect(EVENT_LABELS[EVENT_OF_ACTION[action]]).toMatch(/\p{Script=Han}/u);
      expect(Object.values(ROLE_PERMISSIONS).flat()).toContain(ACTION_PERMISSIONS[action]);
      expect(STATUSES.some((status) => LIFECYCLE[status][action])).toBe(true);
    },
  );

  test('labels are told apart', () => {
    expect(new Set(Object.values(ACTION_LABELS)).size).toBe(ACTIONS.length);
    expect(new Set(Object.values(STATUS_LABELS)).size).toBe(STATUSES.length);
  });

  test('every status is reached from the first; to-sign by the second review', () => {
    expect([...reachedFrom(new Set<Status>(['to-confirm', 'to-sign']))].sort()).toEqual([...STATUSES].sort());
  });

  test('only what has ended leads nowhere but the archive, a lapse to its letter, a letter sent back to be served', () => {
    const leadsTo = (status: Status) =>
      (Object.entries(LIFECYCLE[status]) as [Action, Status][])
        // A notice to a third party may come back with its proof of service after the case is closed.
        .filter(([action]) => !['correct', 'record-failed-service', 'serve-notice'].includes(action))
        .map(([, target]) => target);
    expect(leadsTo('lapsed')).toEqual(['signed']);
    for (const status of STATUSES.filter((it) => it !== 'lapsed')) {
      const onlyArchive = leadsTo(status).every((it) => it === 'archived');
      expect([status, onlyArchive]).toEqual([status, ENDED.has(status)]);
    }
  });

  test('the applicant may withdraw until the reply is signed', () => {
    for (const status of STATUSES) {
      const open = !ENDED.has(status) && status !== 'signed' && status !== 'served';
      expect([status, 'withdraw' in LIFECYCLE[status]]).toEqual([status, open]);
    }
  });

  test.each(['awaiting-clarification', 'awaiting-fee'] as const)('only work in hand waits: %s', (wait) => {
    expect(STATUSES.filter((status) => targets(status).includes(wait))).toEqual(['in-hand']);
  });
});

describe('the table of outcomes', () => {
  test('every row of table 3 that counts results has its outcome, and no outcome another row', () => {
    const rows = new Set(TABLE_3_ROWS.map((it) => it.key));
    for (const { row } of OUTCOMES) expect(rows).toContain(row);
    const used = new Set(OUTCOMES.map((it) => it.row));
    const sums = new Set(['new_received', 'carried_in', 'carried_out', 'total']);
    const idle = TABLE_3_ROWS.map((it) => it.key).filter((it) => !used.has(it) && !sums.has(it));
    expect(idle).toEqual([]);
  });

  test.each(OUTCOMES.map((it) => [it.key, it] as const))('%s holds together', (key, outcome) => {
    const { article, row, letter, letterTitle, remedy, reachedBy, label } = outcome;
    expect(outcomeOf(key)).toBe(outcome);
    expect(label).toMatch(/\p{Script=Han}/u);
    expect(article).not.toBe('');
    expect(letter === null).toBe(letterTitle === null);
    expect(remedy === 'none').toBe(letter === null);
    if (letter) expect(letter).toMatch(/^R(0[1-9]|1\d|2[0-3])$/);
    if (reachedBy === 'decision') expect(letter).not.toBeNull();
    if (row.startsWith('unavailable')) expect(label).toContain('无法提供');
  });

  test('refusals under articles 14 to 16, and what a partial disclosure refuses, go to reconsideration first', () => {
    for (const { key, article, remedy } of OUTCOMES) {
      const refused = /第十[四五六]条(?!第二款.*第十五)/.test(article) && !article.includes('档案法');
      expect([key, remedy === 'review-first']).toEqual([key, refused || key === 'partial']);
    }
  });

  test('an unknown outcome is a fault', () => {
    expect(() => outcomeOf('nothing' as never)).toThrow(RangeError);
  });
});
