import type { PlainDate } from '../calendar/plain-date.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { CaseEvent, CorrectedFacts } from './case-events.ts';
import type { CaseState } from './case-state.ts';
import { SERVICE_ARTICLE } from './service.ts';

/** What a correction puts in the place of an event: its day and facts. */
type Replacement = { readonly on: PlainDate; readonly replacement: CorrectedFacts };

const refusal = (code: string, message: string, article: string | null = null): Refusal => ({
  code,
  message,
  article,
});

const systemTime = (message: string, article: string): Refusal => refusal('system-time', message, article);

/** A day nobody of the staff recorded: the applicant or somebody consulted acted on the portal, or the clockwork did. */
function ownRecord(event: CaseEvent, on: PlainDate): Refusal | null {
  return event.actorId === null && on !== event.occurredOn
    ? systemTime('该事项的时间由系统记录，不能更正', '《条例》第三十一条')
    : null;
}

/** Service on line has the system's time, posting its number: neither comes about by a correction (235号). */
function serviceLimit(event: CaseEvent, state: CaseState, { on, replacement }: Replacement): Refusal | null {
  if (event.type !== 'served') return null;
  const { method, carrier } = event.facts;
  const wanted = replacement.method ?? method;
  const unchanged = wanted === method && on === event.occurredOn;
  if (!unchanged && (method === 'online' || wanted === 'online'))
    return systemTime(
      '网上送达以系统记录的时间为准，不能更正，也不能把其他方式更正为网上送达',
      SERVICE_ARTICLE,
    );
  if (wanted !== 'post' && state.served?.failedOn)
    return refusal(
      'service-returned',
      `邮件已于${state.served.failedOn}登记退回，不能再更正为其他送达方式；请登记再次送达`,
      SERVICE_ARTICLE,
    );
  return wanted === 'post' && method !== 'post' && !carrier && !replacement.carrier
    ? refusal('post-unproved', '更正为邮寄的，应当写明邮政企业的邮件种类和邮件号码', SERVICE_ARTICLE)
    : null;
}

/** What came after its period has no effect on the clock, and a correction gives it none. */
function periodLimit(event: CaseEvent, state: CaseState, on: PlainDate): Refusal | null {
  if (event.type === 'consultation-returned') {
    const asked = state.consultations.find((it) => it.id === event.facts.consultationId);
    return asked?.dueOn && on > asked.dueOn
      ? refusal(
          'opinion-too-late',
          `征求意见期限已于${asked.dueOn}届满，之后收到的意见不再使期限暂停，不能更正为${on}`,
          '《条例》第三十二条、第三十四条',
        )
      : null;
  }
  if (event.type !== 'clarification-received' || event.facts.late || !state.clarification) return null;
  const { deadlineOn } = state.clarification;
  return on > deadlineOn
    ? refusal(
        'clarification-late',
        `补正期限已于${deadlineOn}届满；逾期补正应当有认定的正当理由，不能更正为${on}`,
        '《条例》第三十条',
      )
    : null;
}

/** The authority of art. 17 was asked and nobody else: otherwise the review could pass without its answer. */
const kindLimit = (event: CaseEvent): Refusal | null =>
  event.type === 'consultation-sent' && event.facts.kind === 'secrecy-authority'
    ? refusal(
        'not-correctable',
        '报请有关主管部门或者保密行政管理部门确定的事项不能更正对象',
        '《条例》第十七条',
      )
    : null;

/** Why a correction would put a convenient day or kind in the place of what the system or the law has fixed. */
export const beyondCorrection = (event: CaseEvent, state: CaseState, to: Replacement): Refusal | null =>
  ownRecord(event, to.on) ??
  serviceLimit(event, state, to) ??
  periodLimit(event, state, to.on) ??
  kindLimit(event);
