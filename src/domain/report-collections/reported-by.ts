import { ok, type Result, refuse } from '../shared/refusal.ts';
import type { MemberStatus } from './member-lifecycle.data.ts';

/** A member as joint reporting (合并报送) sees it. */
export type JointMember = {
  readonly id: string;
  readonly name: string;
  readonly status: MemberStatus;
  /** Whose report holds its figures; `null`: its own. */
  readonly reportedBy: string | null;
};

const ARTICLE = '《条例》第四十九条';

/** Whether a member may leave the list of those that report: not while it reports for others. */
export function mayLeave(member: JointMember, members: readonly JointMember[]): Result<null> {
  const others = members.filter((it) => it.reportedBy === member.id).map((it) => it.name);
  return others.length === 0
    ? ok(null)
    : refuse('reports-for-others', `${others.join('、')}由该单位一并报送，请先恢复其报送`, ARTICLE);
}

/**
 * Whether `by` may report for a member that shares its office. Its figures then stand in one report and count once, so
 * whoever reports for another reports itself (条例第四十九条).
 */
export function mayReportFor(member: JointMember, by: JointMember): Result<null> {
  if (by.id === member.id) return refuse('reports-for-itself', '一并报送的应当是另一个单位', ARTICLE);
  return by.status === 'excused'
    ? refuse('reporter-excused', `${by.name}本身免予报送，不能为其他单位一并报送`, ARTICLE)
    : ok(null);
}
