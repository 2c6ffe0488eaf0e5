import { APPLICANT_KIND_LABELS } from '../../domain/access-requests/applicant-kinds.ts';
import { EVENT_LABELS } from '../../domain/access-requests/case-event-labels.data.ts';
import type { CaseEvent, CorrectedFacts } from '../../domain/access-requests/case-events.ts';
import { standing } from '../../domain/access-requests/fold-case.ts';
import { outcomeOf } from '../../domain/access-requests/outcomes.ts';
import { POSTAL_CARRIER_LABELS, SERVICE_LABELS, verdictText } from '../../domain/access-requests/service.ts';

type Corrected = Extract<CaseEvent, { type: 'corrected' }>;

const CONSULTED = {
  'third-party': '第三方',
  'co-producer': '共同制作机关',
  'other-organ': '其他机关',
  'secrecy-authority': '主管部门或者保密行政管理部门',
} as const;

/** The facts of the correction that are not days, each as it now reads. */
function changedFacts(changed: CorrectedFacts): readonly string[] {
  const { applicantKind, kind, method, carrier, outcome, dueOn = null, onTime, lateDays = 0 } = changed;
  return [
    applicantKind && `申请人类别更正为“${APPLICANT_KIND_LABELS[applicantKind]}”`,
    kind && `征求意见的对象更正为“${CONSULTED[kind]}”`,
    method && `送达方式更正为“${carrier ? POSTAL_CARRIER_LABELS[carrier] : SERVICE_LABELS[method]}”`,
    onTime !== undefined && `重新认定：${verdictText({ dueOn, onTime, lateDays })}`,
    outcome && `答复结果更正为“${outcomeOf(outcome).label}”`,
  ].filter((it) => typeof it === 'string');
}

/** What a correction changed: the record, its day before and after, its facts. */
export function describeCorrection({ seq, facts }: Corrected, events: readonly CaseEvent[]): string {
  const earlier = standing(events.filter((it) => it.seq < seq));
  const record = earlier.find((it) => it.seq === facts.supersedes);
  if (!record) return '';
  const day =
    record.occurredOn === facts.replacementOn
      ? []
      : [`日期由${record.occurredOn}更正为${facts.replacementOn}`];
  return `“${EVENT_LABELS[record.type]}”的${[...day, ...changedFacts(facts.replacement ?? {})].join('，')}`;
}

/** The records that a correction has superseded; they stay where they are and say so. */
export const supersededBy = (events: readonly CaseEvent[]): ReadonlySet<number> =>
  new Set(events.flatMap((it) => (it.type === 'corrected' ? [it.facts.supersedes] : [])));
