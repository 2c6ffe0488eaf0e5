import { verdictOf } from '../../domain/access-requests/decide-service.ts';
import type { ServiceMethod } from '../../domain/access-requests/service.ts';
import { SERVICE_DAY_RULES, verdictText } from '../../domain/access-requests/service.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { loadCase } from '../access-requests/load-case.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';

/** Whether serving on that day, that way, would meet the reply period: shown before anything is recorded. */
export function judgeServiceOf(
  app: App,
  actor: Actor,
  requestId: string,
  { method, on }: { readonly method: ServiceMethod; readonly on?: PlainDate | undefined },
) {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const { state, calendar } = await loadCase(app, tx, requestId);
    const today = app.today();
    const day = method === 'online' ? today : (on ?? today);
    const verdict = verdictOf(state, day, { today, calendar });
    const dayRule = state.served?.failedOn
      ? `退回后再次送达的，以首次交邮之日（${state.served.on}）为准`
      : SERVICE_DAY_RULES[method];
    return { ...verdict, verdict: verdictText(verdict), dayRule };
  });
}
