import type { Transaction } from '../../database/store.ts';
import {
  PARTICIPATION_EVENT_LABELS,
  type ParticipationEventType,
} from '../../domain/participation/participation-events.data.ts';
import type { DataKey } from '../../sealing/data-key.ts';
import type { App } from '../app.ts';

/** The places what visitors wrote is sealed for. */
export const VISITOR_SEALED = {
  text: 'visitor-text',
  person: 'visitor-person',
  answer: 'visitor-answer',
  note: 'note',
  file: 'file',
  fileName: 'file-name',
} as const;

type Happening = {
  readonly id: string | null;
  readonly type: ParticipationEventType;
  readonly actorId: string | null;
  /** Nothing personal. */
  readonly facts?: unknown;
  /** What may be personal, with the key it is sealed under. */
  readonly note?: { readonly text: string; readonly dataKey: DataKey };
};

/** Appends one event to the organ's chain of participation. */
export const appendParticipation = (
  app: App,
  tx: Transaction,
  { id, type, actorId, facts = {}, note }: Happening,
): Promise<number> =>
  tx.ledger.append({
    stream: 'participation',
    requestId: id,
    type,
    occurredOn: app.today(),
    actorId,
    facts,
    note: note && note.text !== '' ? note.dataKey.seal(note.text, VISITOR_SEALED.note) : null,
  });

export type TimelineStep = {
  readonly seq: number;
  readonly recordedAt: string;
  readonly actor: string;
  readonly title: string;
  readonly text: string;
};

/** What has happened to one solicitation, message or topic, in its order; notes are opened with `dataKey`. */
export async function timelineOf(
  tx: Transaction,
  id: string,
  dataKey: DataKey | null = null,
): Promise<readonly TimelineStep[]> {
  const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
  const events = await tx.ledger.ofRequest(id, 'participation');
  return events
    .filter((it) => it.type !== 'opinion-received')
    .map(({ seq, type, recordedAt, actorId, facts, note }) => {
      const told = (JSON.parse(facts ?? '{}') as { readonly note?: string }).note ?? '';
      return {
        seq,
        recordedAt,
        actor: actorId ? (people.get(actorId) ?? '已离岗人员') : '网站访客',
        title: PARTICIPATION_EVENT_LABELS[type] ?? type,
        text: note && dataKey ? dataKey.openText(note, VISITOR_SEALED.note) : told,
      };
    });
}
