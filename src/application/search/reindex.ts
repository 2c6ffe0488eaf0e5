import type { Transaction } from '../../database/store.ts';
import { COMMON_SHARE } from '../../domain/search/relevance.ts';
import { ok } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';
import { attachmentTexts } from './attachment-texts.ts';
import { entryOf } from './index-document.ts';
import { documentOf } from './index-published-item.ts';

/** How far the building of an index has come. */
export type ReindexProgress = { readonly done: number; readonly total: number };

const BATCH = 50;
/** Old entries are removed in parts, so that no transaction is long. */
const SWEEP = 2000;

/** Runs a step in a transaction of its own; none of them can be refused. */
async function step<Value>(
  app: App,
  agencyId: string,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  const done = await app.store.transaction(agencyId, async (tx) => ok(await work(tx)));
  if (!done.ok) throw new Error(done.refusal.message);
  return done.value;
}

/**
 * Builds the index of an organ anew while it is searched: the next generation grows beside the one in force, every
 * publication in the meantime goes into both, and one transaction puts the new one in force. An interrupted building
 * goes on where it stood.
 */
export async function reindexAgency(
  app: App,
  agencyId: string,
  onProgress: (progress: ReindexProgress) => void = () => undefined,
): Promise<ReindexProgress> {
  const generation = await step(app, agencyId, begin);
  const total = await app.store.read(agencyId, (tx) => tx.searchRebuild.countIndexable(app.now()));
  let done = 0;
  for (;;) {
    const batch = await step(app, agencyId, (tx) => buildSome(app, tx, generation));
    if (batch === 0) break;
    done += batch;
    onProgress({ done, total: Math.max(done, total) });
  }
  await step(app, agencyId, (tx) => putInForce(app, tx, generation));
  await sweepOld(app, agencyId);
  return { done, total: Math.max(done, total) };
}

/** The generation that is being built: one that was interrupted, or a new one. */
async function begin(tx: Transaction): Promise<number> {
  await tx.searchIndex.generations();
  const state = await tx.searchRebuild.stateForUpdate();
  if (state?.nextGeneration) return state.nextGeneration;
  const nextGeneration = await tx.searchRebuild.newGeneration();
  await tx.searchRebuild.changeState({ nextGeneration, doneTo: null });
  return nextGeneration;
}

/** Enters the next public versions; answers how many. */
async function buildSome(app: App, tx: Transaction, generation: number): Promise<number> {
  const state = await tx.searchRebuild.state();
  // Another process that builds the same generation has finished it.
  if (state?.nextGeneration !== generation) return 0;
  const rows = await tx.searchRebuild.indexable(state.doneTo, app.now(), BATCH);
  const last = rows.at(-1);
  if (!last) return 0;
  // The versions of one item stay together: the place is remembered by item.
  const whole = rows.length < BATCH ? rows : rows.filter((it) => it.id !== last.id);
  const taken = whole.length > 0 ? whole : rows;
  for (const row of taken) {
    const texts = await attachmentTexts(app, tx, { itemId: row.id, attachments: row.attachments }, true);
    await tx.searchIndex.put(generation, entryOf(tx.agencyId, documentOf(row, texts)));
  }
  await tx.searchRebuild.changeState({ doneTo: (taken.at(-1) ?? last).id });
  return taken.length;
}

async function putInForce(app: App, tx: Transaction, generation: number): Promise<void> {
  const state = await tx.searchRebuild.stateForUpdate();
  if (state?.nextGeneration !== generation) return;
  await tx.searchRebuild.removeGone(generation, app.now());
  await tx.searchRebuild.refreshShares(generation, COMMON_SHARE);
  await tx.searchRebuild.changeState({ generation, nextGeneration: null, doneTo: null });
}

async function sweepOld(app: App, agencyId: string): Promise<void> {
  for (;;) {
    const removed = await step(app, agencyId, async (tx) =>
      tx.searchRebuild.removeOthers(await tx.searchIndex.generations(), SWEEP),
    );
    if (removed === 0) return;
  }
}
