import { plainDate } from '../calendar/plain-date.ts';
import type { Permission } from '../staff/roles.data.ts';
import { foldItem } from './fold-item.ts';
import type { ItemNow } from './item-commands.ts';
import type { ItemEvent, NewItemEvent } from './item-events.ts';
import type { ItemState } from './item-state.ts';

export const DIGEST = 'a'.repeat(64);
export const NOW: ItemNow = { at: '2025-05-12T01:00:00.000Z', today: plainDate('2025-05-12') };
export const AUTHOR = 'author';

/** Every permission of proactive disclosure: separation is asked for beside it. */
export const ALL: ReadonlySet<Permission> = new Set<Permission>([
  'disclosures:read',
  'disclosures:edit',
  'disclosures:review',
  'disclosures:review-secrecy',
  'disclosures:publish',
  'disclosures:decide-urgent',
]);

const CREATED = {
  type: 'item-created',
  occurredOn: plainDate('2025-05-06'),
  facts: { kind: 'normative-document', title: '测试文件', formedOn: plainDate('2025-05-06') },
} as const satisfies NewItemEvent;

/** An event with who did it. */
export type Acted = readonly [NewItemEvent, string | null];

/** The chain that these events make, each by its actor. */
export function chain(...events: readonly Acted[]): readonly ItemEvent[] {
  return [[CREATED, AUTHOR] as const, ...events].map(([event, actorId], at) => ({
    ...event,
    seq: at + 1,
    recordedAt: NOW.at,
    actorId,
  }));
}

export const stateAfter = (...events: readonly Acted[]): ItemState => foldItem(chain(...events), NOW.at);
