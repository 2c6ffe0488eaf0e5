import { z } from 'zod';
import type { RegisterEntryRow } from '../../database/registers.ts';
import type { Transaction } from '../../database/store.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import {
  ENTRY_LIFECYCLE,
  type EntryAction,
  type EntryStatus,
  OVERTURNING_GROUNDS,
  type OverturningGround,
  WITHDRAWAL_GROUND_LABELS,
  WITHDRAWAL_GROUNDS,
} from '../../domain/registers/entry-lifecycle.data.ts';
import { decideEntry } from '../../domain/registers/entry-lifecycle.ts';
import { withdrawalClock } from '../../domain/registers/publication-clock.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { checkRelease } from '../../domain/release-checks/check-release.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { Day } from '../access-requests/reply-facts-schema.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { lockedEntry, recordEntry, stateOf } from './register-context.ts';

const reason = (what: string) => z.string().trim().min(2, what).max(500, '理由不能超过500个字');

/** What each step of an entry beside its review asks for. */
export const SETTLE_INPUTS = {
  clear: z.strictObject({ reason: reason('请写明审查意见') }),
  overturn: z.strictObject({
    ground: z.enum(OVERTURNING_GROUNDS, '请选择情形'),
    on: Day,
    note: z.string().trim().max(500, '说明不能超过500个字').default(''),
  }),
  withdraw: z.strictObject({
    ground: z.enum(WITHDRAWAL_GROUNDS, '请选择撤回的原因'),
    /** Printed on the portal in the place of the entry (《行政处罚法》第四十八条：公开说明理由). */
    reason: reason('请写明撤回的理由，该理由将向社会公开'),
    on: Day.nullable().default(null),
  }),
  strike: z.strictObject({ reason: reason('请写明作废的原因') }),
} as const;

export type SettleAction = keyof typeof SETTLE_INPUTS;
export type SettleInput = { [Action in SettleAction]: z.infer<(typeof SETTLE_INPUTS)[Action]> };

type Place = { readonly register: RegisterKind; readonly entryId: string; readonly version: number };
type Step = {
  readonly change: Partial<Omit<RegisterEntryRow, 'fields'>>;
  readonly facts: Readonly<Record<string, unknown>>;
};

const EVENTS = {
  clear: 'register-entry-cleared',
  overturn: 'register-entry-overturned',
  withdraw: 'register-entry-withdrawn',
  strike: 'register-entry-struck',
} as const;

/** Locks the entry, lets the lifecycle and `work` judge, records the act and saves. */
function settle(
  app: App,
  actor: Actor,
  { register, entryId, version }: Place,
  action: SettleAction,
  work: (row: RegisterEntryRow, status: EntryStatus, tx: Transaction) => Promise<Result<Step>> | Result<Step>,
): Promise<Result<{ version: number }>> {
  demand(actor, ENTRY_LIFECYCLE[action satisfies EntryAction].permission);
  return app.store.transaction(actor.agencyId, async (tx) => {
    const row = await lockedEntry(tx, register, { entryId, version });
    const decided = decideEntry(stateOf(row), action, actor.staffId);
    if (!decided.ok) return decided;
    const step = await work(row, decided.value, tx);
    if (!step.ok) return step;
    const facts = { register, ...step.value.facts };
    const next = await recordEntry(app, tx, {
      id: entryId,
      type: EVENTS[action],
      actorId: actor.staffId,
      facts,
    });
    await tx.registers.save(entryId, { ...step.value.change, status: decided.value, version: next });
    return ok({ version: next });
  });
}

/** The secrecy reviewer lets pass what the checks flagged; a later change is checked again. */
export const clearEntry = (app: App, actor: Actor, place: Place, input: SettleInput['clear']) =>
  settle(app, actor, place, 'clear', () =>
    ok({ change: { flagged: false }, facts: { reason: input.reason } }),
  );

function checkOverturned(app: App, row: RegisterEntryRow, on: PlainDate): Result<never> | null {
  if (on > app.today()) return refuse('day-ahead', '日期不能晚于今天');
  return on < row.decidedOn ? refuse('day-before-decision', '日期不能早于决定日期') : null;
}

/**
 * Records that a decision was altered, annulled or found unlawful: from that day on 3 working days run in which what
 * is public of it is taken back (《行政处罚法》第四十八条第二款).
 */
export const overturnEntry = (
  app: App,
  actor: Actor,
  place: Place,
  { ground, on, note }: SettleInput['overturn'],
) =>
  settle(app, actor, place, 'overturn', (row) => {
    if (row.overturnedOn)
      return refuse('already-overturned', '已经登记过该决定被变更、撤销或者确认违法、无效');
    const wrong = checkOverturned(app, row, on);
    if (wrong) return wrong;
    const withdrawDueOn = row.publicVersion === null ? null : withdrawalClock(on, app.calendar).dueOn;
    const dueOn = row.publicVersion === null ? null : row.dueOn;
    return ok({
      change: { overturnedOn: on, overturnedBy: ground, withdrawDueOn, dueOn },
      facts: { ground, on, note },
    });
  });

const isOverturning = (ground: string): ground is OverturningGround =>
  (OVERTURNING_GROUNDS as readonly string[]).includes(ground);

/** The day the decision was overturned, as recorded or as now said; `null` where something else is the ground. */
function overturnedDay(
  app: App,
  row: RegisterEntryRow,
  { ground, on }: SettleInput['withdraw'],
): Result<PlainDate | null> {
  if (row.overturnedOn || !isOverturning(ground)) return ok(row.overturnedOn);
  if (!on) return refuse('day-missing', '请填写决定被变更、撤销或者确认违法、无效的日期');
  return checkOverturned(app, row, on) ?? ok(on);
}

/** Takes back what is public of an entry; number, reason and day stay in its place (公开说明理由). */
export const withdrawEntry = (app: App, actor: Actor, place: Place, input: SettleInput['withdraw']) =>
  settle(app, actor, place, 'withdraw', async (row, _, tx) => {
    const { ground, reason: why } = input;
    const day = overturnedDay(app, row, input);
    if (!day.ok) return day;
    const on = day.value;
    const leak = leakIn(why, app.today());
    if (leak) return leak;
    await bury(app, tx, row, `${WITHDRAWAL_GROUND_LABELS[ground]}：${why}`);
    return ok({
      change: {
        publicVersion: null,
        lastVersion: row.lastVersion + 1,
        dueOn: null,
        withdrawDueOn: null,
        overturnedOn: on,
        overturnedBy: row.overturnedBy ?? (isOverturning(ground) ? ground : null),
      },
      facts: { ground, reason: why, on },
    });
  });

/** The reason is read by everybody: nothing personal and no secret stands in it. */
function leakIn(text: string, today: PlainDate): Result<never> | null {
  const [found] = checkRelease(
    [{ part: 'metadata', name: '撤回的理由', segments: [{ where: '', text }] }],
    null,
    {
      today,
      words: null,
    },
  ).filter((it) => it.severity === 'block');
  return found ? refuse('reason-leaks', `撤回的理由中${found.message}，请修改`, found.article) : null;
}

async function bury(app: App, tx: Transaction, row: RegisterEntryRow, why: string): Promise<void> {
  const since = await tx.publishedRegisters.firstPublished([row.id]);
  await tx.publishedRegisters.insert([
    {
      id: row.id,
      version: row.lastVersion + 1,
      state: 'withdrawn',
      register: row.register,
      number: row.number,
      title: '',
      partyName: '',
      decidedOn: row.decidedOn,
      fields: {},
      firstPublishedAt: since.get(row.id) ?? app.now(),
      visibleFrom: app.now(),
      publicUntil: row.publicUntil,
      reason: why,
    },
  ]);
}

/** Strikes an entry that should not be there; it counts nowhere, its number is free again. */
export const strikeEntry = (app: App, actor: Actor, place: Place, input: SettleInput['strike']) =>
  settle(app, actor, place, 'strike', () =>
    ok({ change: { dueOn: null, withdrawDueOn: null }, facts: { reason: input.reason } }),
  );
