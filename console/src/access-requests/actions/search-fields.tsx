import { Day, filledLines, Lines, Words } from './fields.tsx';

const LISTS = [
  { key: 'systems', label: '检索的系统或者数据库' },
  { key: 'keywords', label: '检索使用的关键词' },
  { key: 'places', label: '检索的库室或者部门' },
  { key: 'peopleRoles', label: '检索人员的岗位' },
] as const;

/** What a search record holds while it is typed. */
export type SearchForm = Partial<Record<(typeof LISTS)[number]['key'], readonly string[]>> & {
  readonly from?: string;
  readonly to?: string;
  readonly result?: string;
};

/** 检索记录: where, how, by which posts and when was searched, and what came of it. Posts, never names. */
export function SearchFields({ within = [] }: { readonly within?: readonly string[] }) {
  const at = (key: string) => [...within, key];
  return (
    <>
      <div className="two-columns">
        {LISTS.map(({ key, label }) => (
          <Lines key={key} name={at(key)} label={label} />
        ))}
        <Day name={at('from')} label="检索开始日期" />
        <Day name={at('to')} label="检索结束日期" />
      </div>
      <Words name={at('result')} label="检索结果" longest={2000} />
    </>
  );
}

/** The record as the API takes it: lists without empty lines. */
export const searchBody = (search: SearchForm) => ({
  ...search,
  ...Object.fromEntries(LISTS.map(({ key }) => [key, filledLines(search[key])])),
});
