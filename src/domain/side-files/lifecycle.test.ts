import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../calendar/statutory-calendar.ts';
import { decideSideAction, offeredSideActions } from './decide-side-file.ts';
import { foldSideFile } from './fold-side-file.ts';
import { SIDE_FILE_KINDS, type SideFileKind } from './kinds.data.ts';
import {
  FIRST_STATUS,
  SIDE_ACTION_LABELS,
  SIDE_ACTIONS,
  SIDE_LIFECYCLE,
  SIDE_STATUS_LABELS,
  SIDE_STATUSES,
  type SideStatus,
} from './lifecycle.data.ts';
import { eventsOf, OPENINGS, stateOf, stepOn } from './side-file.steps.ts';
import { EVENT_OF_SIDE_ACTION, SIDE_EVENT_LABELS } from './side-file-events.ts';

const now = { today: plainDate('2025-09-01'), calendar: STATUTORY_CALENDAR };

/** Every status that can be come to from one, itself included. */
function reachedFrom(kind: SideFileKind, status: SideStatus): ReadonlySet<SideStatus> {
  const reached = new Set([status]);
  for (const one of reached) for (const to of Object.values(SIDE_LIFECYCLE[kind][one] ?? {})) reached.add(to);
  return reached;
}

describe('the tables of side files', () => {
  test.each(SIDE_FILE_KINDS)('%s: each status is reached from the first, its end from each', (kind) => {
    const reached = reachedFrom(kind, FIRST_STATUS[kind]);
    expect([...reached].sort()).toEqual(Object.keys(SIDE_LIFECYCLE[kind]).sort());
    for (const status of reached)
      expect([status, reachedFrom(kind, status).has('concluded')]).toEqual([status, true]);
  });

  test('every status and action is used, labelled and told apart', () => {
    const rows = SIDE_FILE_KINDS.flatMap((kind) => Object.entries(SIDE_LIFECYCLE[kind]));
    expect(new Set(rows.map(([status]) => status))).toEqual(new Set(SIDE_STATUSES));
    expect(new Set(rows.flatMap(([, row]) => Object.keys(row)))).toEqual(new Set(SIDE_ACTIONS));
    expect(new Set(Object.values(SIDE_ACTION_LABELS)).size).toBe(SIDE_ACTIONS.length);
    expect(new Set(Object.values(SIDE_STATUS_LABELS)).size).toBe(SIDE_STATUSES.length);
    for (const action of SIDE_ACTIONS) expect(SIDE_EVENT_LABELS).toHaveProperty(EVENT_OF_SIDE_ACTION[action]);
  });
});

describe('a reconsideration', () => {
  const { reconsideration } = OPENINGS;
  const answered = stateOf(reconsideration, stepOn('side-answer-filed', '2025-06-20'));

  test('offers no judgment, and no answer twice', () => {
    expect(offeredSideActions(stateOf(reconsideration))).toEqual([
      'file-answer',
      'record-decision',
      'order-stay',
      'amend-opening',
    ]);
    expect(decideSideAction('file-answer', answered, { on: now.today }, now)).toMatchObject({ ok: false });
    expect(offeredSideActions(answered)).toContain('revoke-step');
  });

  test.each([
    ['a day to come', { on: '2025-09-02' }, 'day-in-future'],
    ['a day before the answer', { on: '2025-06-19' }, 'day-too-early'],
    [
      'an order though upheld',
      { ordered: { order: 'redo', dueOn: '2025-10-01' } },
      'order-without-correction',
    ],
    [
      'an order to be met before it was made',
      { result: 'corrected', ordered: { order: 'redo', dueOn: '2025-08-01' } },
      'order-day-too-early',
    ],
  ])('declines %s', (_, change, code) => {
    const command = { on: '2025-08-29', result: 'upheld', ordered: null, ...change };
    expect(decideSideAction('record-decision', answered, command as never, now)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  test('that opened a re-decision cannot be taken back; one that did not can', () => {
    const ordered = { order: 'redo', dueOn: plainDate('2025-10-01') };
    const corrected = stepOn('side-decision-recorded', '2025-08-29', { result: 'corrected', ordered });
    expect(decideSideAction('revoke-step', stateOf(reconsideration, corrected), {}, now)).toMatchObject({
      refusal: { code: 're-decision-opened' },
    });
    const upheld = stepOn('side-decision-recorded', '2025-08-29', { result: 'upheld', ordered: null });
    const events = eventsOf(reconsideration, stepOn('side-answer-filed', '2025-06-20'), upheld);
    const revoked = decideSideAction('revoke-step', foldSideFile(events), {}, now);
    if (!revoked.ok) throw new Error(revoked.refusal.message);
    const after = stateOf(reconsideration, stepOn('side-answer-filed', '2025-06-20'), upheld, revoked.value);
    expect(after).toMatchObject({ status: 'awaiting-result', result: null, concludedOn: null, version: 4 });
  });

  test('may be stayed once at a time, also after its end', () => {
    const stayed = stateOf(reconsideration, stepOn('side-stay-ordered', '2025-06-18'));
    expect(stayed.stayInForce).toBe(true);
    expect(offeredSideActions(stayed)).not.toContain('order-stay');
    const over = stateOf(
      reconsideration,
      stepOn('side-stay-ordered', '2025-06-18'),
      stepOn('side-decision-recorded', '2025-08-01', { result: 'other', ordered: null }),
    );
    expect(offeredSideActions(over)).toEqual(['lift-stay', 'revoke-step']);
  });

  test('is put right by an amendment, which changes neither its kind nor its course', () => {
    const amended = stepOn('side-file-amended', '2025-06-20', {
      opening: { ...reconsideration, procedure: 'simplified' },
    });
    expect(stateOf(reconsideration, amended)).toMatchObject({
      opening: { procedure: 'simplified' },
      status: 'to-answer',
      lastStep: null,
    });
    const other = { opening: OPENINGS['record-correction'] };
    expect(decideSideAction('amend-opening', answered, other, now)).toMatchObject({
      refusal: { code: 'kind-changed' },
    });
  });
});

describe('a suit', () => {
  const { litigation } = OPENINGS;
  const first = stepOn('side-judgment-recorded', '2025-07-15', { result: 'upheld' });
  const appealed = stepOn('side-appeal-recorded', '2025-07-20', { appellant: 'other-party' });
  const second = stepOn('side-judgment-recorded', '2025-08-25', { result: 'corrected' });

  test('counts the last judgment, and ends when it takes effect', () => {
    const effect = stepOn('side-effect-recorded', '2025-08-30', { ordered: null });
    expect(stateOf(litigation, first, appealed, second, effect)).toMatchObject({
      status: 'concluded',
      result: 'corrected',
      concludedOn: '2025-08-30',
      appeals: 1,
    });
  });

  test('is appealed once only', () => {
    expect(offeredSideActions(stateOf(litigation, first))).toContain('record-appeal');
    expect(offeredSideActions(stateOf(litigation, first, appealed, second))).not.toContain('record-appeal');
  });

  test('orders disclosure only where the court corrected', () => {
    const ordered = { order: 'disclose' as const, startOn: now.today };
    const command = { on: now.today, ordered };
    expect(decideSideAction('record-effect', stateOf(litigation, first), command, now)).toMatchObject({
      refusal: { code: 'order-without-correction' },
    });
    const corrected = stateOf(litigation, first, appealed, second);
    expect(decideSideAction('record-effect', corrected, command, now)).toMatchObject({ ok: true });
  });
});

test('a file whose first event is no opening is a fault', () => {
  const [, answer] = eventsOf(OPENINGS.reconsideration, stepOn('side-answer-filed', '2025-06-20'));
  expect(() => foldSideFile(answer ? [answer] : [])).toThrow(RangeError);
});
