import type { Transaction } from '../../database/store.ts';
import type { CaseEvent, CorrectedFacts } from '../../domain/access-requests/case-events.ts';
import { type Correction, checkCorrection } from '../../domain/access-requests/corrections.ts';
import { verdictOf, wrongPost } from '../../domain/access-requests/decide-service.ts';
import { foldCase, standing } from '../../domain/access-requests/fold-case.ts';
import { notCorrectableTo } from '../../domain/access-requests/outcome-grounds.ts';
import { isPostalCarrier } from '../../domain/access-requests/service.ts';
import type { Today } from '../../domain/access-requests/today.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { ok, type Refusal, type Result } from '../../domain/shared/refusal.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { checkOpenYear, checkReceiptDay } from './closed-years.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { INHERITED } from './split-request.ts';

/**
 * 更正记录: a wrong day, kind or outcome is superseded by an event with a reason, never changed (decision 12).
 * A year whose report is approved stays as it was reported.
 */
export async function correctRecord(
  { app, tx, loaded }: ActionContext,
  { note, supersedes, on, post, ...given }: ActionInput<'correct'>,
): Promise<Result<Prepared<'correct'>>> {
  const event = loaded.events.find((it) => it.seq === supersedes);
  const posted = postedBy({ on, post, ...given });
  if (!posted.ok) return posted;
  const safeOn = event?.type === 'submitted' && event.occurredOn !== on ? { safeOn: on } : {};
  const replacement = { ...(given as object), ...safeOn, ...posted.value.facts };
  const now = { today: app.today(), calendar: loaded.calendar };
  const checked = checkCorrection(loaded.events, { supersedes, on, replacement }, now);
  if (!checked.ok) return checked;
  const wrong = given.outcome ? notCorrectableTo(given.outcome, loaded.state) : null;
  if (wrong) return { ok: false, refusal: wrong };
  const late = await afterWhole({ app, tx, loaded }, event, on);
  if (late) return { ok: false, refusal: late };
  const open = await yearsOpen(tx, [on, event?.occurredOn, loaded.state.receivedOn, loaded.state.decidedOn]);
  if (!open.ok) return open;
  const receipt = event?.type === 'received' ? await checkReceiptDay(tx, on) : ok(null);
  if (!receipt.ok) return receipt;
  const command = event?.type === 'served' ? judgedAnew(loaded, checked.value, now) : checked.value;
  return ok({ command, note: { note, ...posted.value.proof } });
}

type Posted = { readonly facts: CorrectedFacts; readonly proof: object };

/** A service that was by post after all is proved as any other by post (235号); otherwise nothing is asked for. */
function postedBy({
  on,
  method,
  post,
}: Pick<ActionInput<'correct'>, 'on' | 'method' | 'post'>): Result<Posted> {
  if (method !== 'post' || !post) return ok({ facts: {}, proof: {} });
  const { carrier, ...proof } = post;
  const wrong = wrongPost({ method, on, ...post });
  if (wrong) return { ok: false, refusal: wrong };
  return ok({ facts: isPostalCarrier(carrier) ? { carrier } : {}, proof });
}

/** A corrected service carries its new verdict: another way has another day that counts (235号). */
function judgedAnew({ events }: LoadedCase, correction: Correction, now: Today): Correction {
  const { supersedes, on, replacement } = correction;
  const facts = { supersedes, replacementOn: on, replacement };
  const seq = Math.max(...events.map((it) => it.seq)) + 1;
  const corrected = {
    ...{ type: 'corrected' as const, occurredOn: now.today, facts },
    ...{ seq, recordedAt: '', actorId: null },
  };
  const after = foldCase([...events, corrected]);
  return { ...correction, replacement: { ...replacement, ...verdictOf(after, on, now) } };
}

/** A part has the days of the whole (拆分登记): none of them is moved behind that of the whole. */
async function afterWhole(
  { app, tx, loaded }: Pick<ActionContext, 'app' | 'tx' | 'loaded'>,
  event: CaseEvent | undefined,
  on: PlainDate,
): Promise<Refusal | null> {
  const { splitFrom } = loaded.state;
  if (!splitFrom || !event || !INHERITED.has(event.type)) return null;
  const whole = await loadCase(app, tx, splitFrom);
  const day = standing(whole.events).find((it) => it.type === event.type)?.occurredOn;
  return day && on > day
    ? {
        code: 'part-after-whole',
        message: `本件由${whole.row.number}拆分登记，该日期不能晚于${whole.row.number}的${day}；确有错误的，请先更正该件`,
        article: '《条例》第三十三条',
      }
    : null;
}

/** Every day that is counted before or after the correction lies in a year whose report is not approved yet. */
async function yearsOpen(
  tx: Transaction,
  days: readonly (PlainDate | null | undefined)[],
): Promise<Result<null>> {
  for (const day of days) {
    const open = day ? await checkOpenYear(tx, day) : ok(null);
    if (!open.ok) return open;
  }
  return ok(null);
}
