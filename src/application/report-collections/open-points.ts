import type { CollectionSums } from './sums-of-collection.ts';

const named = (names: readonly string[]): string =>
  names.length <= 3 ? names.join('、') : `${names.slice(0, 3).join('、')}等`;

/** What stands open before a roll-up is closed, in words: who is missing, and what does not tie out in the total. */
export function openPointsOf({
  members,
  findings,
}: Pick<CollectionSums, 'members' | 'findings'>): readonly string[] {
  const missing = members.filter((it) => it.status === 'awaited');
  const returned = members.filter((it) => it.status === 'returned');
  const waiting = members.filter((it) => it.status === 'received');
  const errors = findings.filter((it) => it.severity === 'error');
  return [
    ...(missing.length > 0
      ? [`${missing.length}个单位没有报送：${named(missing.map((it) => it.name))}`]
      : []),
    ...(returned.length > 0
      ? [`${returned.length}个单位的报告已退回、尚未重新报送：${named(returned.map((it) => it.name))}`]
      : []),
    ...(waiting.length > 0
      ? [`${waiting.length}个单位已报送、尚未接收：${named(waiting.map((it) => it.name))}`]
      : []),
    ...(errors.length > 0 ? [`汇总数有${errors.length}处勾稽关系不符`] : []),
  ];
}
