import type { PlainDate } from '../calendar/plain-date.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import type { CaseEvent, CaseEventType, CorrectedFacts } from './case-events.ts';
import { beyondCorrection } from './correction-limits.ts';
import { recordedDay } from './decider.ts';
import { foldCase, standing } from './fold-case.ts';
import { readClock } from './reply-clock.ts';
import type { Today } from './today.ts';

/** What may be mended in an event that was recorded wrongly: its day, or one of its facts (decision 12). */
type Correctable = { readonly day: boolean; readonly fact: keyof CorrectedFacts | null };

export const CORRECTABLE: { readonly [Type in CaseEventType]?: Correctable } = {
  submitted: { day: true, fact: 'applicantKind' },
  received: { day: true, fact: null },
  'clarification-received': { day: true, fact: null },
  'consultation-sent': { day: false, fact: 'kind' },
  'consultation-returned': { day: true, fact: null },
  'fee-paid': { day: true, fact: null },
  signed: { day: false, fact: 'outcome' },
  served: { day: true, fact: 'method' },
  'notice-served': { day: true, fact: null },
  provided: { day: true, fact: null },
  withdrawn: { day: true, fact: null },
};

export type Correction = {
  readonly supersedes: number;
  readonly on: PlainDate;
  readonly replacement: CorrectedFacts;
};

/** Events that leave no trace in state or clock; a correction need not keep its order with them. */
const REMARKS: ReadonlySet<CaseEventType> = new Set([
  'corrected',
  'contact-recorded',
  'informal-inquiry-sent',
  'letter-sealed',
  'absorbed',
  'file-cleared',
  'notice-served',
]);

/**
 * The facts of the superseding event, or why the correction is not lawful: what it leaves must be a story that
 * can have happened, in the order in which it was recorded, with a clock that can be read and the same status.
 */
export function checkCorrection(
  events: readonly CaseEvent[],
  correction: Correction,
  now: Today,
): Result<Correction> {
  const told = standing(events).toSorted((a, b) => a.seq - b.seq);
  const event = told.find((it) => it.seq === correction.supersedes);
  const allowed = event && CORRECTABLE[event.type];
  if (!event || !allowed)
    return refuse('not-correctable', '这一条记录不能更正；请选择日期、类别或者结果登记有误的记录');
  const unlawful =
    wrongFact(event, correction, allowed) ??
    beyondCorrection(event, foldCase(events), correction) ??
    wrongDay(told, event, correction.on, now);
  if (unlawful) return { ok: false, refusal: unlawful };
  return consequences(events, correction, now);
}

/** What comes with another fact and is never mended alone. */
const FOLLOWING: ReadonlySet<string> = new Set(['safeOn', 'carrier'] satisfies (keyof CorrectedFacts)[]);

function wrongFact(event: CaseEvent, { on, replacement }: Correction, { day, fact }: Correctable) {
  const given = Object.keys(replacement).filter((it) => !FOLLOWING.has(it));
  const dayChanged = on !== event.occurredOn;
  if (given.some((it) => it !== fact) || (dayChanged && !day))
    return { code: 'not-correctable', message: '这一条记录的该项内容不能更正', article: null };
  const same = given.every(
    (it) => (event.facts as Record<string, unknown>)[it] === replacement[it as keyof CorrectedFacts],
  );
  if (!dayChanged && same)
    return { code: 'nothing-corrected', message: '更正前后相同，请核对', article: null };
  return null;
}

/** The day must stay between what was recorded before and after. */
function wrongDay(told: readonly CaseEvent[], event: CaseEvent, on: PlainDate, now: Today) {
  if (on === event.occurredOn) return null;
  const others = told.filter((it) => !REMARKS.has(it.type) && it.seq !== event.seq);
  const before = others.filter((it) => it.seq < event.seq).map((it) => it.occurredOn);
  const after = others.filter((it) => it.seq > event.seq).map((it) => it.occurredOn);
  const notBefore = before.toSorted().at(-1);
  const notAfter = after.toSorted()[0];
  const tooEarly = notBefore ? recordedDay(on, notBefore, now) : recordedDay(on, on, now);
  if (tooEarly) return tooEarly;
  if (notAfter && on > notAfter)
    return {
      code: 'day-too-late',
      message: `日期${on}晚于其后事项的日期${notAfter}，先后顺序不符，请核对`,
      article: null,
    };
  return null;
}

function consequences(events: readonly CaseEvent[], correction: Correction, now: Today): Result<Correction> {
  const before = foldCase(events);
  const seq = before.version + 1;
  const facts = {
    supersedes: correction.supersedes,
    replacementOn: correction.on,
    replacement: correction.replacement,
  };
  const corrected = {
    type: 'corrected',
    occurredOn: now.today,
    facts,
    seq,
    recordedAt: '',
    actorId: null,
  } as const;
  const after = foldCase([...events, corrected]);
  if (after.status !== before.status)
    return refuse('correction-changes-status', '这样更正会改变本件的办理状态，请核对日期的先后');
  if (after.receivedOn !== null) {
    const clock = readClock(after.clockEvents, now.calendar);
    if (!clock.ok) return clock;
  }
  return ok(correction);
}
