import type { Kysely } from 'kysely';
import { bodyDigest, eventsWithBodies, genesis, linkOf } from './ledger.ts';
import type { Stream, Tables } from './tables.ts';

export type ChainReport = { readonly stream: Stream; readonly events: number; readonly fault: string | null };

const BATCH = 2000;

const page = (db: Kysely<Tables>, agencyId: string, stream: Stream, after: number) =>
  eventsWithBodies(db)
    .selectAll('events')
    .select(['eventBodies.salt', 'eventBodies.facts', 'eventBodies.note'])
    .where('events.agencyId', '=', agencyId)
    .where('events.stream', '=', stream)
    .where('events.seq', '>', after)
    .orderBy('events.seq')
    .limit(BATCH)
    .execute();

type Row = Awaited<ReturnType<typeof page>>[number];

/** Why this event does not follow from the one before it, or `null`. */
function faultOf(row: Row, expectedSeq: number, previous: Uint8Array): string | null {
  if (row.seq !== expectedSeq) return `第${expectedSeq}号事件缺失`;
  if (!row.salt || row.facts === null) return `第${row.seq}号事件的内容缺失`;
  if (!bodyDigest(row.salt, row.facts, row.note).equals(row.digest)) return `第${row.seq}号事件的内容被改动`;
  return linkOf(previous, row).equals(row.link) ? null : `第${row.seq}号事件与前一事件的链接不符`;
}

/** Walks every chain of the organ the transaction acts for and names the first bad entry of each. */
export async function verifyChains(db: Kysely<Tables>, agencyId: string): Promise<ChainReport[]> {
  const chains = await db.selectFrom('eventChains').selectAll().where('agencyId', '=', agencyId).execute();
  const known = new Set(chains.map((it) => it.stream));
  const reports: ChainReport[] = [];
  for (const chain of chains) {
    const walked = await walk(db, agencyId, chain.stream);
    const fault = walked.fault ?? headFault(chain, walked);
    reports.push({ stream: chain.stream, events: walked.seq, fault });
  }
  const strays = await db
    .selectFrom('events')
    .select('stream')
    .distinct()
    .where('agencyId', '=', agencyId)
    .execute();
  for (const { stream } of strays)
    if (!known.has(stream)) reports.push({ stream, events: 0, fault: '链头缺失' });
  return reports;
}

type Walked = { readonly seq: number; readonly head: Uint8Array; readonly fault: string | null };

const headFault = (chain: { lastSeq: number; head: Buffer }, { seq, head }: Walked): string | null =>
  chain.lastSeq === seq && chain.head.equals(head)
    ? null
    : `链头记录到第${chain.lastSeq}号，实有${seq}号事件，或者链头值不符`;

async function walk(db: Kysely<Tables>, agencyId: string, stream: Stream): Promise<Walked> {
  let seq = 0;
  let head: Uint8Array = genesis();
  for (;;) {
    const rows = await page(db, agencyId, stream, seq);
    if (rows.length === 0) return { seq, head, fault: null };
    for (const row of rows) {
      const fault = faultOf(row, seq + 1, head);
      if (fault) return { seq, head, fault };
      seq = row.seq;
      head = row.link;
    }
  }
}

/** Files the database names, those of applications and those of information items, to see that each is there and whole. */
export async function namedFiles(
  db: Kysely<Tables>,
  agencyId: string,
): Promise<{ readonly id: string; readonly address: string }[]> {
  const found = [];
  for (const table of ['files', 'disclosureFiles'] as const)
    found.push(
      ...(await db
        .selectFrom(table)
        .select(['id', 'address'])
        .where('agencyId', '=', agencyId)
        .orderBy('id')
        .execute()),
    );
  return found;
}
