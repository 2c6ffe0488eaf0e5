import { useSearchParams } from 'react-router';

/** What the list is asked for; it stands in the address, so that it can be kept and sent. */
export type ListFilter = {
  readonly text?: string;
  readonly status?: string;
  readonly year?: string;
  readonly open?: 'true';
  readonly mine?: 'true';
};

const KEYS = ['text', 'status', 'year', 'open', 'mine'] as const;

/** Cases fetched at once. */
export const PAGE_SIZE = 20;

/** The filter from the address, and how to change it. */
export function useListFilter() {
  const [search, setSearch] = useSearchParams();
  const filter: ListFilter = Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = search.get(key);
      return value ? [[key, value]] : [];
    }),
  );
  const show = (next: ListFilter) =>
    setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value)));
  return { filter, show };
}
