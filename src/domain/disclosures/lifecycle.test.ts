import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { decideItemAction, declinedItemAction, offeredItemActions } from './decide-item.ts';
import { foldItem } from './fold-item.ts';
import { ALL, AUTHOR, chain, DIGEST, NOW, stateAfter } from './item.steps.ts';
import type { ItemCommands } from './item-commands.ts';
import type { ItemEvent, NewItemEvent } from './item-events.ts';
import { forbidsItemAction } from './item-separation.ts';
import type { ItemState } from './item-state.ts';
import { ITEM_ACTIONS, ITEM_LIFECYCLE, ITEM_STATUSES, type ItemAction } from './lifecycle.data.ts';

const named = { contentVersion: 1, digest: DIGEST };
const remark = '测试';
const next = (state: ItemState) => state.publicVersions + 1;

/** A command that the checks accept, for every action. */
function commandFor(action: ItemAction, state: ItemState): ItemCommands[ItemAction] {
  const released = {
    ...named,
    publicVersion: next(state),
    visibleFrom: NOW.at,
    correction: state.correction,
  };
  const commands: ItemCommands = {
    'save-version': { ...named, remark },
    submit: { ...named, openness: 'proactive', formedOn: plainDate('2025-05-06') },
    recall: { remark },
    return: { remark },
    'pass-content': { ...named, remark, checked: ['内容'] },
    'pass-secrecy': { ...named, remark, checked: ['国家秘密'] },
    publish: released,
    schedule: { ...released, visibleFrom: '2025-05-20T01:00:00.000Z' },
    unschedule: { remark, publicVersion: state.publicVersions },
    'publish-urgently': { ...released, remark, formedOn: plainDate('2025-05-06') },
    'review-content-late': { ...named, remark, passed: true },
    'review-secrecy-late': { ...named, remark, passed: true },
    'look-back': { remark, result: 'correct' },
    revise: { remark, changedOn: NOW.today },
    'change-validity': {
      remark,
      validity: 'repealed',
      publicVersion: next(state),
      visibleFrom: NOW.at,
      byItemId: null,
    },
    withdraw: { remark, ground: 'other', publicVersion: next(state) },
    close: { remark, openness: 'refused', reEvaluateOn: plainDate('2026-05-12') },
    're-evaluate': { remark, result: 'opens', reEvaluateOn: null },
    discard: { remark },
  };
  return commands[action];
}

/** A life of an item: each number picks one of the actions offered then, each taken by somebody else. */
function walk(picks: readonly number[]): readonly ItemEvent[] {
  const events: (readonly [NewItemEvent, string])[] = [];
  for (const [at, pick] of picks.entries()) {
    const state = stateAfter(...events);
    const offered = offeredItemActions(state);
    const action = offered[pick % offered.length];
    const decision = action && decideItemAction(action, state, commandFor(action, state) as never, NOW);
    if (decision?.ok) events.push([decision.value, `person-${at}`]);
  }
  return chain(...events);
}

const walks = fc.array(fc.nat(1000), { maxLength: 30 }).map(walk);

describe('the life of an item', () => {
  test('offers an action exactly where it can be taken', () => {
    fc.assert(
      fc.property(walks, (events) => {
        const state = foldItem(events, NOW.at);
        for (const action of ITEM_ACTIONS) {
          const offered = offeredItemActions(state).includes(action);
          const taken = decideItemAction(action, state, commandFor(action, state) as never, NOW).ok;
          expect([action, taken]).toEqual([action, offered]);
        }
      }),
      // What is rare: cancelled schedules of corrections, and two of them in a row.
      { numRuns: 5000 },
    );
  });

  test('never shows the public what was not reviewed for these very bytes, but in an emergency', () => {
    fc.assert(
      fc.property(walks, (events) => {
        for (const [at, event] of events.entries()) {
          if (event.type !== 'item-published' && event.type !== 'item-scheduled') continue;
          const before = foldItem(events.slice(0, at), NOW.at);
          expect(before.contentReviewerId).not.toBeNull();
          expect(before.secrecyReviewerId).not.toBeNull();
          expect(before.named?.digest).toBe(event.facts.digest);
        }
      }),
    );
  });

  test('can always be brought to an end', () => {
    const ends = new Set(['published', 'withdrawn', 'closed', 'discarded']);
    fc.assert(
      fc.property(walks, (events) => {
        const state = foldItem(events, NOW.at);
        const reached = new Set([state.status]);
        for (const status of reached)
          for (const to of Object.values(ITEM_LIFECYCLE[status])) if (to) reached.add(to);
        expect([...reached].some((it) => ends.has(it))).toBe(true);
      }),
    );
  });

  test('reaches every status', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(walks, (events) => {
        for (let at = 1; at <= events.length; at++) reached.add(foldItem(events.slice(0, at), NOW.at).status);
      }),
      { numRuns: 2000, seed: 7 },
    );
    // `closed` needs another openness than these walks give; its own test is below.
    expect(ITEM_STATUSES.filter((it) => !reached.has(it))).toEqual(['closed']);
  });
});

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

describe('review', () => {
  test('of other bytes than those submitted passes nothing', () => {
    const other = { ...named, digest: 'b'.repeat(64), remark: '', checked: ['内容'] };
    const decision = decideItemAction('pass-content', stateAfter(submitted), other, NOW);
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'content-changed' } });
  });

  test.each([
    ['pass-content', AUTHOR, stateAfter(submitted)],
    ['pass-secrecy', AUTHOR, stateAfter(submitted, passed('item-content-passed', 'reviewer'))],
    ['pass-secrecy', 'reviewer', stateAfter(submitted, passed('item-content-passed', 'reviewer'))],
  ] as const)('%s by %s is no second pair of eyes', (action, staffId, state) => {
    expect(forbidsItemAction(action, state, { staffId, permissions: ALL })?.code).toBe(
      'separation-of-duties',
    );
    expect(forbidsItemAction(action, state, { staffId: 'another', permissions: ALL })).toBeNull();
  });

  test('sent back, counts for nothing', () => {
    const returned = [
      { type: 'item-returned', occurredOn: NOW.today, facts: { remark } },
      'reviewer',
    ] as const;
    const state = stateAfter(submitted, passed('item-content-passed', 'reviewer'), returned, submitted);
    expect([state.status, state.contentReviewerId]).toEqual(['content-review', null]);
  });
});

describe('what is not to be published', () => {
  const closedOne = [
    { ...submitted[0], facts: { ...submitted[0].facts, openness: 'refused' } },
    AUTHOR,
  ] as const;
  const state = stateAfter(
    closedOne,
    passed('item-content-passed', 'reviewer'),
    passed('item-secrecy-passed', 'secrecy'),
  );

  test('cannot be published, only filed as closed with the day it is looked at again (art. 18)', () => {
    expect(declinedItemAction('publish', state)?.code).toBe('not-proactive');
    const never = { remark, openness: 'refused' as const, reEvaluateOn: null };
    expect(decideItemAction('close', state, never, NOW)).toMatchObject({
      refusal: { code: 're-evaluation-day', article: '《条例》第十八条' },
    });
    expect(
      decideItemAction('close', state, { ...never, reEvaluateOn: plainDate('2027-05-12') }, NOW).ok,
    ).toBe(true);
  });
});
