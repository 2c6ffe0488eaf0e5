import type { LoadedCase } from './load-case.ts';

/** 申请事项 as last listed; empty where nobody listed them. */
export function listedItems({ events, notes }: LoadedCase): readonly string[] {
  const event = events.findLast((it) => it.type === 'items-listed');
  const note = event && (notes.get(event.seq) as { items?: readonly string[] } | undefined);
  return note?.items ?? [];
}

/** The last way through the decision guide, with what was written beside it. */
export function lastGuide({ events, notes }: LoadedCase) {
  const event = events.findLast((it) => it.type === 'guide-followed');
  if (event?.type !== 'guide-followed') return null;
  const note = (notes.get(event.seq) as { note?: string } | undefined)?.note ?? '';
  return { ...event.facts, note, on: event.occurredOn };
}
