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

/** Cases on one page of the list. */
export const PAGE_SIZE = 15;

/** Filter and page from the address, and how to change them. */
export function useListFilter() {
  const [search, setSearch] = useSearchParams();
  const filter: ListFilter = Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = search.get(key);
      return value ? [[key, value]] : [];
    }),
  );
  const page = Math.max(1, Number(search.get('page')) || 1);
  const show = (next: ListFilter, nextPage = 1) => {
    const given = Object.entries(next).filter(([, value]) => value);
    setSearch({ ...Object.fromEntries(given), ...(nextPage > 1 ? { page: String(nextPage) } : {}) });
  };
  return { filter, page, show };
}
