import type { CaseEvent, NewCaseEvent } from '../../src/domain/access-requests/case-events.ts';
import type { PlainDate } from '../../src/domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../src/domain/calendar/working-calendar.ts';
import { addWorkingDays } from '../../src/domain/calendar/working-days.ts';

/** People of the organ as the stories need them. */
export type Cast = {
  readonly clerk: string;
  readonly handlers: readonly string[];
  readonly legal: string;
  readonly secrecy: string;
  readonly signatory: string;
};

/** How far a case has come. */
export const STAGES = [
  'to-confirm',
  'received',
  'in-hand',
  'consulting',
  'clarifying',
  'paying',
  'drafted',
  'in-review',
  'half-reviewed',
  'to-sign',
  'signed',
  'served',
  'closed',
  'archived',
] as const;
export type Stage = (typeof STAGES)[number];

/** An event of a story, by whom, and what was written beside it. */
export type Told = { readonly event: NewCaseEvent; readonly actorId: string | null; readonly note: unknown };

/** `letterId` and `consultationId` are of this one case. */
export type Teller = {
  readonly arrivedOn: PlainDate;
  readonly calendar: WorkingCalendar;
  readonly cast: Cast;
  readonly handlerId: string;
  readonly newId: () => string;
};

const SEARCH = {
  systems: ['公文处理系统', '档案管理系统'],
  keywords: ['老旧小区', '资金使用'],
  places: ['综合档案室'],
  peopleRoles: ['承办人'],
  result: '检索到相关信息',
};

type Step = (teller: Teller, after: (days: number) => PlainDate) => Told;

const by = (actorId: string | null, event: NewCaseEvent, note: unknown = null): Told => ({
  event,
  actorId,
  note,
});

const waiting: Readonly<Partial<Record<Stage, Step>>> = {
  consulting: ({ handlerId, newId }, after) => {
    const facts = {
      consultationId: newId(),
      kind: 'third-party' as const,
      deliveredOn: after(3),
      dueOn: after(18),
    };
    return by(
      handlerId,
      { type: 'consultation-sent', occurredOn: after(3), facts },
      { party: '演示公司', question: '是否同意公开' },
    );
  },
  clarifying: ({ handlerId }, after) =>
    by(
      handlerId,
      { type: 'clarification-requested', occurredOn: after(3), facts: { deadlineOn: after(18) } },
      { points: [{ what: '年度不明', guidance: '请写明年度' }] },
    ),
  paying: ({ handlerId }, after) => {
    const facts = { basis: 'by-page' as const, count: 40, amountYuan: 100, dueOn: after(23) };
    return by(handlerId, { type: 'fee-noticed', occurredOn: after(3), facts });
  },
};

/** The whole way of a case; a stage ends it after so many of these. */
const WAY: readonly Step[] = [
  (_, after) =>
    by(null, { type: 'submitted', occurredOn: after(0), facts: { channel: 'online', safeOn: after(0) } }),
  (_, after) =>
    by(null, {
      type: 'received',
      occurredOn: after(0),
      facts: { basis: '申请人通过政府信息公开平台提交，系统即时确认' },
    }),
  ({ cast, handlerId }, after) =>
    by(
      cast.clerk,
      { type: 'assigned', occurredOn: after(1), facts: { departmentId: null, handlerId } },
      { note: '请按期办理' },
    ),
  ({ handlerId }, after) =>
    by(
      handlerId,
      { type: 'search-recorded', occurredOn: after(4), facts: { found: true } },
      { ...SEARCH, from: after(2), to: after(4) },
    ),
  ({ handlerId }, after) =>
    by(
      handlerId,
      { type: 'drafted', occurredOn: after(6), facts: { outcome: 'provided' } },
      { facts: { files: [{ name: '资金使用情况表', pages: 3 }] }, servedOnline: false },
    ),
  ({ handlerId }, after) => by(handlerId, { type: 'review-submitted', occurredOn: after(6), facts: {} }),
  ({ cast }, after) =>
    by(
      cast.legal,
      { type: 'review-passed', occurredOn: after(7), facts: { review: 'legal' } },
      { note: '同意' },
    ),
  ({ cast }, after) =>
    by(
      cast.secrecy,
      { type: 'review-passed', occurredOn: after(8), facts: { review: 'secrecy' } },
      { note: '不涉密' },
    ),
  ({ cast, newId }, after) =>
    by(
      cast.signatory,
      { type: 'signed', occurredOn: after(9), facts: { letterId: newId(), outcome: 'provided' } },
      { note: '同意' },
    ),
  ({ cast, newId }, after) =>
    by(
      cast.clerk,
      { type: 'served', occurredOn: after(10), facts: { method: 'counter', letterId: newId() } },
      { note: '当面签收' },
    ),
  ({ cast }, after) => by(cast.clerk, { type: 'closed', occurredOn: after(11), facts: {} }),
  ({ cast }, after) =>
    by(cast.clerk, { type: 'archived', occurredOn: after(20), facts: { archiveNumber: '永久-001' } }),
];

const LENGTH: Readonly<Record<Stage, number>> = {
  'to-confirm': 1,
  received: 2,
  'in-hand': 3,
  consulting: 3,
  clarifying: 3,
  paying: 3,
  drafted: 5,
  'in-review': 6,
  'half-reviewed': 7,
  'to-sign': 8,
  signed: 9,
  served: 10,
  closed: 11,
  archived: 12,
};

/** What happened in a case that has come to this stage. */
export function tell(stage: Stage, teller: Teller): readonly Told[] {
  const after = (days: number) => addWorkingDays(teller.arrivedOn, days, teller.calendar);
  const steps = WAY.slice(0, LENGTH[stage]);
  const wait = waiting[stage];
  return [...steps, ...(wait ? [wait] : [])].map((step) => step(teller, after));
}

/** The told events as the chain would hold them, from this sequence on. */
export const asEvents = (told: readonly Told[], firstSeq: number): readonly CaseEvent[] =>
  told.map(({ event, actorId }, index) => ({ ...event, seq: firstSeq + index, recordedAt: '', actorId }));
