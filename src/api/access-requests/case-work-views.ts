import { z } from 'zod';
import { DECISION_GUIDE, type QuestionKey } from '../../domain/access-requests/decision-guide.data.ts';
import { ACTIONS } from '../../domain/access-requests/lifecycle.data.ts';
import { OUTCOMES, type OutcomeKey } from '../../domain/access-requests/outcomes.data.ts';
import { ConsultationView } from '../consultations/views.ts';
import { Day, MaybeDay } from './day-views.ts';

const OutcomeName = z.enum(OUTCOMES.map((it) => it.key) as [OutcomeKey, ...OutcomeKey[]]);

/** A way through the decision guide and where it led. */
const GuideView = z.object({
  choices: z
    .array(
      z.object({
        question: z.enum(DECISION_GUIDE.map((it) => it.key) as [QuestionKey, ...QuestionKey[]]),
        answer: z.string(),
      }),
    )
    .readonly(),
  outcome: OutcomeName.nullable(),
  step: z.enum(ACTIONS).nullable(),
  note: z.string(),
  on: Day,
});

/** What was done in a case besides registering and answering it: fields of the case page. */
export const CASE_WORK = {
  clarification: z.object({ requestedOn: Day, deadlineOn: Day, receivedOn: MaybeDay }).nullable(),
  consultations: z.array(ConsultationView),
  extension: z.object({ on: Day, days: z.int() }).nullable(),
  reasons: z
    .object({
      requestedOn: Day,
      deadlineOn: MaybeDay,
      count: z.int().nullable(),
      since: MaybeDay,
      reasonable: z.boolean().nullable(),
    })
    .nullable(),
  delayedUntil: MaybeDay,
  items: z.array(z.string()).readonly(),
  guide: GuideView.nullable(),
  promisedOn: MaybeDay,
  providedOn: MaybeDay,
  related: z.array(z.object({ id: z.string(), number: z.string(), title: z.string(), relation: z.string() })),
  fee: z.object({ noticedOn: Day, amountYuan: z.int(), dueOn: Day, paidOn: MaybeDay }).nullable(),
  reviews: z.object({ legal: z.boolean(), secrecy: z.boolean() }),
  draft: z
    .object({
      outcome: OutcomeName,
      facts: z.record(z.string(), z.unknown()),
      servedOnline: z.boolean(),
      departure: z.string(),
      answers: z.array(z.object({ outcome: OutcomeName, answer: z.string() })),
    })
    .nullable(),
  searches: z.array(z.unknown()),
};
