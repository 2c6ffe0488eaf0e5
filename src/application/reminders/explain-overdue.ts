import { z } from 'zod';
import { overdueOf } from '../../domain/access-requests/overdue.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Changed, ChangeOptions } from '../access-requests/change-options.ts';
import type { LoadedCase } from '../access-requests/load-case.ts';
import { loadCase } from '../access-requests/load-case.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { changeView } from '../calendar/due-day-changes.ts';
import { noteCaseEvent } from '../calendar/note-case-event.ts';

export const OverdueExplanation = z.strictObject({
  explanation: z
    .string({ error: '请填写逾期的情况说明' })
    .trim()
    .min(10, '请写明逾期的原因、经过和改进措施，不少于10个字')
    .max(2000, '情况说明不能超过2000字'),
});

/** Writes down why the reply is late (情况说明); it stays with the case and is asked for before the case is closed. */
export function explainOverdue(
  app: App,
  actor: Actor,
  requestId: string,
  { explanation, options }: z.infer<typeof OverdueExplanation> & { readonly options: ChangeOptions },
): Promise<Result<Changed>> {
  demand(actor, 'requests:handle');
  return noteCaseEvent(app, actor, requestId, options, async (_, loaded) => {
    const overdue = overdueOf(loaded.state, { today: app.today(), calendar: loaded.calendar });
    if (!overdue) return refuse('not-overdue', '本件没有逾期，不需要情况说明');
    return ok({
      event: { type: 'overdue-explained', occurredOn: app.today(), facts: { dueOn: overdue.dueOn } },
      note: { note: explanation },
    });
  });
}

/** What stands beside a case's due day: whether it passed and why, and what a new notice did to it. */
export const viewDueDay = (app: App, actor: Actor, requestId: string) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
    const overdue = overdueOf(loaded.state, { today: app.today(), calendar: loaded.calendar });
    return {
      version: loaded.state.version,
      calendarVersion: loaded.calendar.version,
      waits: loaded.calendar.version !== app.calendar.version && !loaded.state.served,
      overdue,
      explanations: explanationsOf(loaded, people),
      changes: (await tx.calendar.changesOf(requestId)).map(changeView),
    };
  });
};

const explanationsOf = ({ events, notes }: LoadedCase, people: ReadonlyMap<string, string>) =>
  events
    .filter((it) => it.type === 'overdue-explained')
    .map((it) => ({
      on: it.occurredOn,
      by: people.get(it.actorId ?? '') ?? '已离岗人员',
      text: (notes.get(it.seq) as { note: string }).note,
    }));
