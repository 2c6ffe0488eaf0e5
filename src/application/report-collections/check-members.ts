import type { CollectionRow } from '../../database/report-collections.ts';
import type { MemberRow } from '../../database/report-members.ts';
import type { Transaction } from '../../database/store.ts';
import { agencyKey } from '../../domain/annual-reports/roll-up.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { MemberInput } from './collection-input.ts';

type Checked = { readonly fresh: readonly MemberInput[]; readonly last: number };

/** Those of a list that do not stand in the collection yet, and the place of the last one that does. */
export async function checkNewMembers(
  tx: Transaction,
  collection: CollectionRow,
  members: readonly MemberInput[],
  known: ReadonlySet<string>,
): Promise<Result<Checked>> {
  if (collection.status === 'closed') return refuse('collection-closed', '本年度汇总已经结束，不能添加单位');
  const standing = await tx.reportMembers.of(collection.id);
  const names = new Set(standing.map((it) => it.nameKey));
  const fresh = members.filter(({ name }) => {
    const key = agencyKey(name);
    if (names.has(key)) return false;
    names.add(key);
    return true;
  });
  const sound = checkTogether(tx.agencyId, [...standing, ...fresh], known);
  if (!sound.ok) return sound;
  return ok({ fresh, last: Math.max(0, ...standing.map((it) => it.place)) });
}

/**
 * One report counts once: the collecting organ stands in the list once and as itself, and an organ of this platform
 * under one name.
 */
export function checkTogether(
  agencyId: string,
  members: readonly Pick<MemberRow, 'isOwn' | 'platformAgencyId'>[],
  known: ReadonlySet<string>,
): Result<null> {
  if (members.filter((it) => it.isOwn).length > 1)
    return refuse('own-twice', '本机关在一个年度的汇总中只能有一个');
  const platform = members.flatMap((it) => (it.isOwn ? [] : (it.platformAgencyId ?? [])));
  if (platform.some((it) => !known.has(it))) return refuse('unknown-agency', '没有找到所选的平台机关');
  if (platform.includes(agencyId)) return refuse('own-as-other', '本机关应当作为“本机关”列入名单');
  return new Set(platform).size === platform.length
    ? ok(null)
    : refuse('platform-twice', '同一个平台机关的报告只能计一次，名单中已有取用它的单位');
}
