import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { STATUTORY_CALENDAR as CALENDAR } from '../calendar/statutory-calendar.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { EVENT_LABELS } from './case-event-labels.data.ts';
import { isSilent, openConsultations } from './case-state.ts';
import { DUE_DAY_EVENT_LABELS } from './due-day-events.ts';
import { foldCase } from './fold-case.ts';
import { clockOf } from './guards.ts';
import { ACTIONS, type Action, ENDED, LIFECYCLE, STATUSES } from './lifecycle.data.ts';
import {
  begun,
  type Journey,
  type Move,
  moved,
  offered,
  recorded,
  taken,
  tried,
  waited,
  worldOn,
} from './lifecycle.steps.ts';
import { overdueOf } from './overdue.ts';
import { CHANNELS } from './receipt.ts';

const anyMove: fc.Arbitrary<Move> = fc.record({
  wait: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(45) }),
  pick: fc.nat(1000),
  dice: fc.nat(1000),
});

/** Begins somewhere in 2024–2026, by any channel. */
const anyWalk = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  start: fc.nat(900).map((days) => addDays(plainDate('2024-01-01'), days)),
  moves: fc.array(anyMove, { minLength: 1, maxLength: 32 }),
});
type Walk = typeof anyWalk extends fc.Arbitrary<infer T> ? T : never;

/** Every point a walk passes. */
function pointsOf({ channel, start, moves }: Walk): readonly Journey[] {
  const points = [begun(channel, start)];
  for (const move of moves) {
    const last = points.at(-1);
    if (!last || ENDED.has(last.state.status)) break;
    points.push(moved(last, move));
  }
  return points;
}

/** What brings a case nearer to its end without anything the applicant alone can do. */
const HOMEWARD: ReadonlySet<Action> = new Set([
  'confirm-receipt',
  'take-up',
  'lapse-clarification',
  'record-delivery',
  'time-out-consultation',
  'lapse-fee',
  'draft',
  'submit-review',
  'pass-legal-review',
  'pass-secrecy-review',
  'sign',
  'serve',
  'provide',
  'close',
  // The authority for secrecy has no period: its answer is what the organ waits for.
  'return-consultation',
] satisfies Action[]);

const situation = ({ state, today }: Journey): string =>
  JSON.stringify([
    state.status,
    state.overdueExplainedOn,
    state.passed,
    state.providedOn,
    [state.clarification?.deadlineOn, state.fee?.dueOn].map((it) => it !== undefined && today > it),
    // Not the due day itself: a delivery recorded anew would make new situations for ever.
    openConsultations(state).map((it) => [it.dueOn !== null, isSilent(it, today)]),
  ]);

/** A reply that came late is explained beside the lifecycle (情况说明), or the case is not closed. */
function explained(journey: Journey): readonly Journey[] {
  const overdue = overdueOf(journey.state, worldOn(journey.today));
  if (!overdue || overdue.explained || !journey.state.served) return [];
  const facts = { dueOn: overdue.dueOn };
  return [recorded(journey, { type: 'overdue-explained', occurredOn: journey.today, facts }, 'handler')];
}

/** Consultations are ended one by one: all orders of ten would be millions, and lead to the same. */
function homeward(at: Journey): readonly Action[] {
  const steps = offered(at).filter((it) => HOMEWARD.has(it));
  const undelivered = openConsultations(at.state).some(
    (it) => it.dueOn === null && it.kind !== 'secrecy-authority',
  );
  const ending = (
    [
      'time-out-consultation',
      ...(undelivered ? (['record-delivery'] as const) : []),
      'return-consultation',
    ] as const
  ).find((it) => steps.includes(it));
  return ending ? [ending] : steps;
}

/** Whether the organ can bring the case to an end by itself, days passing as they must. */
function canEnd(from: Journey): boolean {
  const seen = new Set<string>();
  const queue: Journey[] = [from];
  for (let at = queue.shift(); at; at = queue.shift()) {
    if (ENDED.has(at.state.status)) return true;
    if (seen.has(situation(at))) continue;
    seen.add(situation(at));
    const steps = homeward(at);
    queue.push(...steps.map((action) => taken(at, action)), ...explained(at), waited(at, 90));
  }
  return false;
}

const RUNS = { numRuns: 600 };

describe('on any walk through the lifecycle', () => {
  test('there is no status and no event the walks do not come to', () => {
    const walks = fc.sample(anyWalk, { numRuns: 2000, seed: 7 }).map(pointsOf);
    const statuses = new Set(walks.flat().map((it) => it.state.status));
    const events = new Set(walks.flatMap((it) => it.at(-1)?.events ?? []).map((it) => it.type));
    const archived = 'archived';
    expect([...statuses, archived].sort()).toEqual([...STATUSES].sort());
    // Written by use cases beside the table: on the other case of a split or merger, or outside the lifecycle.
    const beside = [
      'archived',
      'absorbed',
      'split-from',
      'query-code-reissued',
      'letter-sealed',
      'file-cleared',
      'late-opinion-received',
      ...Object.keys(DUE_DAY_EVENT_LABELS),
    ];
    expect([...new Set([...events, ...beside])].sort()).toEqual(Object.keys(EVENT_LABELS).sort());
  });

  test('an action succeeds exactly where it is offered', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(1000), (walk, dice) => {
        for (const point of pointsOf(walk).filter((_, index) => index % 3 === dice % 3)) {
          const open = offered(point);
          for (const action of ACTIONS)
            expect([action, tried(action, point, dice).ok]).toEqual([action, open.includes(action)]);
        }
      }),
      RUNS,
    );
  });

  test('every open case can still end without the applicant', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        for (const point of pointsOf(walk)) expect(canEnd(point)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the same events give the same state in whatever order they are handed over', () => {
    fc.assert(
      fc.property(anyWalk, fc.infiniteStream(fc.nat()), (walk, numbers) => {
        const last = pointsOf(walk).at(-1);
        if (!last) return;
        const shuffled = last.events
          .map((event) => ({ event, rank: numbers.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map((it) => it.event);
        expect(foldCase(shuffled)).toEqual(last.state);
        expect(foldCase(last.events)).toEqual(last.state);
      }),
      RUNS,
    );
  });

  test('the clock can be read, its due day is a working day, and none runs before receipt', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        for (const { state } of pointsOf(walk)) {
          const clock = clockOf(state, CALENDAR);
          expect(clock === null).toBe(state.receivedOn === null);
          if (clock?.replyDueOn) expect(isWorkingDay(clock.replyDueOn, CALENDAR)).toBe(true);
          if (state.decidedOn && clock && state.status !== 'signed') expect(clock.state).toBe('stopped');
        }
      }),
      RUNS,
    );
  });

  test('there is one clarification at most, one extension, and none on or after the due day', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const points = pointsOf(walk);
        const events = points.at(-1)?.events ?? [];
        const count = (type: string) => events.filter((it) => it.type === type).length;
        expect(count('clarification-requested')).toBeLessThanOrEqual(1);
        expect(count('extended')).toBeLessThanOrEqual(1);
        expect(count('fee-noticed')).toBeLessThanOrEqual(1);
        const extended = points.findIndex((it) => it.state.extension !== null);
        const before = points[extended - 1];
        const due = before && clockOf(before.state, CALENDAR)?.replyDueOn;
        const on = points[extended]?.state.extension?.on;
        if (due && on) expect(on < due).toBe(true);
      }),
      RUNS,
    );
  });

  test('nobody says that information does not exist without having searched', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        for (const { state } of pointsOf(walk))
          if (state.draft?.outcome === 'does-not-exist') expect(state.searches).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test('an ended case offers the archive (a lapsed one its letter) and corrections, an archived one nothing', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const last = pointsOf(walk).at(-1);
        if (!last || !ENDED.has(last.state.status)) return;
        const { status, notices, served } = last.state;
        const further = offered(last).filter((it) => it !== 'record-failed-service' && it !== 'serve-notice');
        expect(further).toEqual(status === 'lapsed' ? ['sign', 'correct'] : ['archive', 'correct']);
        expect(offered(last).includes('record-failed-service')).toBe(served?.method === 'post');
        expect(offered(last).includes('serve-notice')).toBe(notices.some((it) => it.servedOn === null));
        if (status !== 'lapsed') expect(offered(taken(last, 'archive'))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('only what the table lists is ever offered', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        for (const point of pointsOf(walk))
          for (const action of offered(point)) expect(LIFECYCLE[point.state.status]).toHaveProperty(action);
      }),
      RUNS,
    );
  });
});
