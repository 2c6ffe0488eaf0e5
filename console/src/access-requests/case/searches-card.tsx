import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { SearchRecord } from '../../../../src/domain/letters/reply-facts.ts';
import { Card } from '../../shared/card.tsx';
import { Facts } from './facts.tsx';

type Search = Partial<SearchRecord> & { readonly found?: boolean };

/** The records of searches (检索记录), the evidence behind 不存在. */
export function SearchesCard({ view }: { readonly view: CaseView }) {
  const searches = view.searches.filter((it): it is Search => typeof it === 'object' && it !== null);
  if (searches.length === 0) return null;
  return (
    <Card title="检索记录" id="searches">
      {searches.map((search, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: records are only ever added at the end
        <Facts key={index} facts={factsOf(search)} />
      ))}
    </Card>
  );
}

const joined = (list: readonly string[] | undefined): string => list?.join('、') ?? '—';

const factsOf = (search: Search) => [
  { label: '检索时间', value: `${search.from ?? ''} 至 ${search.to ?? ''}` },
  { label: '是否检索到', value: search.found ? '检索到相关信息' : '未检索到相关信息' },
  { label: '信息系统', value: joined(search.systems) },
  { label: '关键词', value: joined(search.keywords) },
  { label: '检索场所', value: joined(search.places) },
  { label: '检索人员岗位', value: joined(search.peopleRoles) },
  { label: '检索结果', value: <p className="written">{search.result}</p>, wide: true },
];
