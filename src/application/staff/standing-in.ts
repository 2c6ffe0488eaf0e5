import type { Transaction } from '../../database/store.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';

/** An actor with the people whose deputy they are today. */
export type ActorToday = Actor & { readonly deputyFor: ReadonlySet<string> };

/** Adds for whom somebody stands in today. */
export async function standingIn(app: App, tx: Transaction, actor: Actor): Promise<ActorToday> {
  const away = await tx.absences.onDay(app.today());
  const deputyFor = away.filter((it) => it.deputyId === actor.staffId).map((it) => it.staffId);
  return { ...actor, deputyFor: new Set(deputyFor) };
}

/** What is noted with an event; of a deputy's step, for whom it was taken (`insteadOf`: the handler away). */
export async function noteOf(tx: Transaction, note: unknown, insteadOf: string | null): Promise<unknown> {
  if (insteadOf === null) return note;
  const handler = await tx.staff.find(insteadOf);
  return { ...(note as object | null), standsInFor: handler?.name ?? '承办人' };
}
