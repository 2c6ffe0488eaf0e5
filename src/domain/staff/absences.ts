import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { type Permission, ROLE_PERMISSIONS, type Role } from './roles.data.ts';

/** Why somebody is away; a kind and no more, for illness is nobody's business. */
export const ABSENCE_KINDS = ['leave', 'business-trip', 'training', 'secondment', 'other'] as const;

export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export const ABSENCE_KIND_LABELS: Readonly<Record<AbsenceKind, string>> = {
  leave: '休假',
  'business-trip': '出差',
  training: '学习培训',
  secondment: '借调、挂职',
  other: '其他',
};

/** Somebody is away from the first to the last day, both included, and somebody else stands in. */
export type Absence = {
  readonly staffId: string;
  readonly deputyId: string;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  /** The day it was ended early; from that day on it no longer counts. */
  readonly endedOn: PlainDate | null;
};

/** Whether somebody is away on that day. */
export const isAway = ({ fromOn, toOn, endedOn }: Absence, day: PlainDate): boolean =>
  fromOn <= day && day <= toOn && (endedOn === null || day < endedOn);

/** The last day that counts; before the first one where it was ended before it began. */
const lastDay = ({ toOn, endedOn }: Absence): PlainDate =>
  endedOn && endedOn <= toOn ? addDays(endedOn, -1) : toOn;

const overlap = (one: Absence, other: Absence): boolean =>
  one.fromOn <= lastDay(other) && other.fromOn <= lastDay(one) && lastDay(other) >= other.fromOn;

/** What a post does in cases; reading alone is no work a deputy would take over. */
const workOf = (role: Role): readonly Permission[] =>
  ROLE_PERMISSIONS[role].filter((it) => it.startsWith('requests:') && it !== 'requests:read');

const workOfAll = (roles: readonly Role[]): ReadonlySet<Permission> => new Set(roles.flatMap(workOf));

/** The posts of somebody whose work the deputy may not do in full: what waits until somebody else takes it. */
export function uncoveredRoles(theirs: readonly Role[], deputys: readonly Role[]): readonly Role[] {
  const covered = workOfAll(deputys);
  return theirs.filter((role) => workOf(role).some((it) => !covered.has(it)));
}

/**
 * Whether this absence may stand beside the others. A deputy acts in posts of their own: they must hold one that
 * does the same work, must be there themselves, and nobody stands in for a deputy (no chains of hands).
 */
export function mayStandIn(
  absence: Absence,
  posts: { readonly theirs: readonly Role[]; readonly deputys: readonly Role[] },
  others: readonly Absence[],
): Result<null> {
  if (absence.toOn < absence.fromOn) return refuse('absence-days', '结束日期不能早于开始日期');
  if (absence.staffId === absence.deputyId)
    return refuse('deputy-self', '代办人应当是本人以外的其他工作人员');
  const covered = workOfAll(posts.deputys);
  if (![...workOfAll(posts.theirs)].some((it) => covered.has(it)))
    return refuse('deputy-posts', '代办人应当与不在岗人员有同类岗位，请另选代办人或者先调整岗位');
  const same = others.filter((it) => overlap(it, absence));
  if (same.some((it) => it.staffId === absence.staffId))
    return refuse('absence-twice', '该人员在这段时间已经登记不在岗，请先结束原来的登记');
  if (same.some((it) => it.staffId === absence.deputyId))
    return refuse('deputy-away', '代办人在这段时间也不在岗，请另选代办人');
  if (same.some((it) => it.deputyId === absence.staffId))
    return refuse('is-deputy', '该人员在这段时间正代他人办理，请先为被代办人另选代办人');
  return ok(null);
}
