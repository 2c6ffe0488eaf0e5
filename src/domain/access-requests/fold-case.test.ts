import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { clockOf } from './guards.ts';
import { begun, type Journey, recorded, taken, worldOn } from './lifecycle.steps.ts';

const { calendar } = worldOn(plainDate('2025-05-12'));
const on = (journey: Journey, day: string): Journey => ({ ...journey, today: plainDate(day) });

describe('a record mended', () => {
  const arrived = begun('ordinary-mail', plainDate('2025-05-12'));
  const confirmed = taken(on(arrived, '2025-05-16'), 'confirm-receipt', 4);
  const corrected = (journey: Journey, supersedes: number, day: string) =>
    recorded(
      journey,
      {
        type: 'corrected',
        occurredOn: journey.today,
        facts: { supersedes, replacementOn: plainDate(day) },
      },
      'head',
    );

  test('the corrected day stands, the event stays in the record, and the version moves on', () => {
    expect(confirmed.state.receivedOn).toBe('2025-05-16');
    const mended = corrected(confirmed, 2, '2025-05-14');
    expect(mended.state.receivedOn).toBe('2025-05-14');
    expect(mended.events[1]?.occurredOn).toBe('2025-05-16');
    expect(mended.state.version).toBe(3);
    expect(clockOf(mended.state, calendar)?.replyDueOn).toBe('2025-06-12');
  });

  test('of two corrections the later one stands', () => {
    const twice = corrected(corrected(confirmed, 2, '2025-05-14'), 2, '2025-05-13');
    expect(twice.state.receivedOn).toBe('2025-05-13');
  });
});
