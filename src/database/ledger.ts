import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Kysely, Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Stream, Tables } from './tables.ts';

/** An event ready for its chain: what is not personal as facts, what may be as sealed bytes. */
export type LedgerEntry = {
  readonly stream: Stream;
  readonly requestId: string | null;
  readonly type: string;
  readonly occurredOn: PlainDate;
  readonly actorId: string | null;
  readonly facts: unknown;
  readonly note: Uint8Array | null;
};

const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const GENESIS = sha256('gongkai ledger');

/** Digest of a body; the salt keeps a short body such as a name from being guessed from its digest. */
export const bodyDigest = (salt: Uint8Array, facts: string, note: Uint8Array | null): Buffer =>
  sha256(salt, sha256(facts), note ? sha256(note) : new Uint8Array(32));

type Linked = {
  agencyId: string;
  stream: string;
  seq: number;
  requestId: string | null;
  type: string;
  occurredOn: string;
  recordedAt: string;
  actorId: string | null;
  digest: Uint8Array;
};

/** The link of an event: over the link before it and every column of the event but the body. */
export function linkOf(previous: Uint8Array, event: Linked): Buffer {
  const { agencyId, stream, seq, requestId, type, occurredOn, recordedAt, actorId } = event;
  const text = canonicalize({ agencyId, stream, seq, requestId, type, occurredOn, recordedAt, actorId });
  return sha256(previous, text ?? '', event.digest);
}

export const genesis = (): Buffer => Buffer.from(GENESIS);

/** Events beside their bodies; the body of a destroyed case is `null`. */
export const eventsWithBodies = (db: Kysely<Tables>) =>
  db
    .selectFrom('events')
    .leftJoin('eventBodies', (join) =>
      join
        .onRef('eventBodies.agencyId', '=', 'events.agencyId')
        .onRef('eventBodies.stream', '=', 'events.stream')
        .onRef('eventBodies.seq', '=', 'events.seq'),
    );

/** Appends to and reads from the chains of the organ the transaction acts for (decision 12). */
export const ledgerRepository = (db: Transaction<Tables>, agencyId: string, now: () => Date) => ({
  /** Appends one event and returns its sequence; the head row is locked until the transaction ends. */
  async append(entry: LedgerEntry): Promise<number> {
    const { stream, facts, note, ...rest } = entry;
    const chain = await lockedChain(db, agencyId, stream);
    const seq = chain.lastSeq + 1;
    const salt = randomBytes(16);
    const factsText = canonicalize(facts) ?? 'null';
    const event = {
      agencyId,
      stream,
      seq,
      recordedAt: now().toISOString(),
      ...rest,
      digest: bodyDigest(salt, factsText, note),
    };
    const link = linkOf(chain.head, event);
    await db
      .insertInto('events')
      .values({ ...event, link })
      .execute();
    await db
      .insertInto('eventBodies')
      .values({ agencyId, stream, seq, salt, facts: factsText, note: note && Buffer.from(note) })
      .execute();
    await db
      .updateTable('eventChains')
      .set({ lastSeq: seq, head: link })
      .where('agencyId', '=', agencyId)
      .where('stream', '=', stream)
      .execute();
    return seq;
  },

  /** All events of a case, or of an item in its own stream, in the order of the chain. */
  ofRequest: (requestId: string, stream: Stream = 'cases') =>
    eventsWithBodies(db)
      .select([
        'events.seq',
        'events.type',
        'events.occurredOn',
        'events.recordedAt',
        'events.actorId',
        'eventBodies.facts',
        'eventBodies.note',
      ])
      .where('events.agencyId', '=', agencyId)
      .where('events.stream', '=', stream)
      .where('events.requestId', '=', requestId)
      .orderBy('events.seq')
      .execute(),

  /** Every case the chain of cases names. */
  async requestIds(): Promise<string[]> {
    const rows = await db
      .selectFrom('events')
      .select('requestId')
      .distinct()
      .where('agencyId', '=', agencyId)
      .where('stream', '=', 'cases')
      .where('requestId', 'is not', null)
      .execute();
    return rows.flatMap((it) => it.requestId ?? []);
  },

  /** All events of some types in the chain of cases, in its order. */
  ofTypes: (types: readonly string[]) =>
    eventsWithBodies(db)
      .select(['events.requestId', 'events.type', 'events.occurredOn', 'eventBodies.facts'])
      .where('events.agencyId', '=', agencyId)
      .where('events.stream', '=', 'cases')
      .where('events.type', 'in', [...types])
      .orderBy('events.seq')
      .execute(),

  /** The newest events of a stream, or of one case in it, newest first. */
  recent: (stream: Stream, limit: number, requestId?: string) =>
    eventsWithBodies(db)
      .select([
        'events.seq',
        'events.type',
        'events.requestId',
        'events.recordedAt',
        'events.actorId',
        'eventBodies.note',
      ])
      .where('events.agencyId', '=', agencyId)
      .where('events.stream', '=', stream)
      .$if(requestId !== undefined, (query) => query.where('events.requestId', '=', requestId ?? null))
      .orderBy('events.seq', 'desc')
      .limit(limit)
      .execute(),
});

async function lockedChain(db: Transaction<Tables>, agencyId: string, stream: Stream) {
  const find = () =>
    db
      .selectFrom('eventChains')
      .select(['lastSeq', 'head'])
      .where('agencyId', '=', agencyId)
      .where('stream', '=', stream)
      .forUpdate()
      .executeTakeFirst();
  const found = await find();
  if (found) return found;
  await db
    .insertInto('eventChains')
    .values({ agencyId, stream, lastSeq: 0, head: genesis() })
    .onConflict((it) => it.doNothing())
    .execute();
  return (await find()) ?? { lastSeq: 0, head: genesis() };
}
