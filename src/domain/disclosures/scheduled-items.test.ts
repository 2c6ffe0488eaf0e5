import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { declinedItemAction } from './decide-item.ts';
import { foldItem } from './fold-item.ts';
import { AUTHOR, chain, DIGEST, NOW, stateAfter } from './item.steps.ts';

const named = { contentVersion: 1, digest: DIGEST };
const remark = '测试';

const submitted = [
  {
    type: 'item-submitted',
    occurredOn: NOW.today,
    facts: { ...named, openness: 'proactive', formedOn: plainDate('2025-05-06') },
  },
  AUTHOR,
] as const;
const passed = (type: 'item-content-passed' | 'item-secrecy-passed', by: string) =>
  [{ type, occurredOn: NOW.today, facts: { ...named, remark: '', checked: ['内容'] } }, by] as const;

describe('what is scheduled', () => {
  const scheduled = [
    {
      type: 'item-scheduled',
      occurredOn: NOW.today,
      facts: { ...named, publicVersion: 1, visibleFrom: '2025-05-20T01:00:00.000Z', correction: null },
    },
    'publisher',
  ] as const;
  const events = chain(
    submitted,
    passed('item-content-passed', 'reviewer'),
    passed('item-secrecy-passed', 'secrecy'),
    scheduled,
  );

  test('is published once its instant has come, with or without the job', () => {
    expect(foldItem(events, '2025-05-20T00:59:59.999Z').status).toBe('scheduled');
    expect(foldItem(events, '2025-05-20T01:00:00.000Z').status).toBe('published');
  });

  const cancelled = (publicVersion: number) =>
    [
      { type: 'item-unscheduled', occurredOn: NOW.today, facts: { remark, publicVersion } },
      'publisher',
    ] as const;
  const reviewed = [
    submitted,
    passed('item-content-passed', 'reviewer'),
    passed('item-secrecy-passed', 'secrecy'),
  ] as const;

  test('and cancelled, however often, was never public', () => {
    const state = stateAfter(...reviewed, scheduled, cancelled(1), scheduled, cancelled(2));
    expect([state.live, state.firstPublishedAt, state.status]).toEqual([null, null, 'to-publish']);
  });

  test('as a correction and cancelled leaves before the public what was there, and keeps its reason', () => {
    const out = {
      type: 'item-published',
      occurredOn: NOW.today,
      facts: { ...named, publicVersion: 1, visibleFrom: NOW.at, correction: null },
    } as const;
    const revised = {
      type: 'item-revised',
      occurredOn: NOW.today,
      facts: { remark: '更正数字', changedOn: NOW.today },
    } as const;
    const state = stateAfter(
      ...reviewed,
      [out, 'publisher'],
      [revised, AUTHOR],
      ...reviewed,
      scheduled,
      cancelled(2),
    );
    expect(state).toMatchObject({
      live: { publicVersion: 1, from: NOW.at },
      firstPublishedAt: NOW.at,
      correction: '更正数字',
      status: 'to-publish',
    });
    expect(declinedItemAction('withdraw', state)).toBeNull();
  });

  test('meets the period of art. 26 on the day it comes out, not on the day somebody set the time', () => {
    expect(foldItem(events, NOW.at).metOn).toBe('2025-05-20');
  });
});
