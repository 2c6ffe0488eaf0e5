import { ok, type Result, refuse } from '../shared/refusal.ts';

/** What became of a group of opinions (采纳情况). */
export const TREATMENTS = ['adopted', 'partly-adopted', 'not-adopted'] as const;

export type Treatment = (typeof TREATMENTS)[number];

export const TREATMENT_LABELS: Readonly<Record<Treatment, string>> = {
  adopted: '采纳',
  'partly-adopted': '部分采纳',
  'not-adopted': '未采纳',
};

/** Opinions that say the same, put together and answered once. */
export type OpinionGroup = {
  readonly id: string;
  /** What they say, in the words of the analyst and free of personal data. */
  readonly title: string;
  readonly treatment: Treatment;
  /** Why; demanded wherever not everything was adopted. */
  readonly reasons: string;
};

/** What the organ says about the opinions it was given. */
export type OpinionResults = { readonly overview: string; readonly groups: readonly OpinionGroup[] };

/** An opinion as it counts: in a group, set aside, or not looked at yet. */
export type SettledOpinion = { readonly state: OpinionState; readonly groupId: string | null };

export const OPINION_STATES = ['new', 'grouped', 'set-aside'] as const;

export type OpinionState = (typeof OPINION_STATES)[number];

export const OPINION_STATE_LABELS: Readonly<Record<OpinionState, string>> = {
  new: '未整理',
  grouped: '已归类',
  'set-aside': '不计入',
};

/** The numbers that are published with the results; every opinion is in exactly one of them. */
export type OpinionCounts = {
  readonly received: number;
  readonly counted: number;
  readonly setAside: number;
  readonly unsettled: number;
  readonly byTreatment: Readonly<Record<Treatment, number>>;
  readonly byGroup: Readonly<Record<string, number>>;
};

/** Counts opinions; one whose group no longer exists is unsettled, so that nothing is lost from the sum. */
export function countOpinions(
  opinions: readonly SettledOpinion[],
  groups: readonly OpinionGroup[],
): OpinionCounts {
  const byTreatment = { adopted: 0, 'partly-adopted': 0, 'not-adopted': 0 };
  const byGroup: Record<string, number> = Object.fromEntries(groups.map((it) => [it.id, 0]));
  let setAside = 0;
  let unsettled = 0;
  for (const { state, groupId } of opinions) {
    const group = state === 'grouped' ? groups.find((it) => it.id === groupId) : undefined;
    if (state === 'set-aside') setAside += 1;
    else if (!group) unsettled += 1;
    else {
      byTreatment[group.treatment] += 1;
      byGroup[group.id] = (byGroup[group.id] ?? 0) + 1;
    }
  }
  const counted = opinions.length - setAside - unsettled;
  return { received: opinions.length, counted, setAside, unsettled, byTreatment, byGroup };
}

/** What is still missing before the results may be reviewed: every opinion settled, every refusal explained. */
export function checkResults({ overview, groups }: OpinionResults, counts: OpinionCounts): Result<null> {
  if (overview.trim() === '') return refuse('overview-missing', '请填写意见征集的总体情况');
  if (counts.unsettled > 0)
    return refuse('opinions-unsettled', `还有${counts.unsettled}条意见没有归类，请整理完毕后再提交`);
  const unexplained = groups.find((it) => it.treatment !== 'adopted' && it.reasons.trim() === '');
  if (unexplained) return refuse('reasons-missing', `“${unexplained.title}”没有全部采纳，请说明理由`);
  return ok(null);
}
