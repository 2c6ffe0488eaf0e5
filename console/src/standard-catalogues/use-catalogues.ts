import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CataloguesView, CatalogueView } from '../../../src/api/standard-catalogues/views.ts';
import type { CoverageState } from '../../../src/domain/standard-catalogues/coverage.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

export type EntryLine = CatalogueView['entries'][number];

/** The address of the standard catalogues in the API. */
export const useCataloguesApi = (): string => `${useDesk().api}/standard-catalogues`;

/** The fields of the organ with how far each is covered. */
export function useCatalogues() {
  const path = useCataloguesApi();
  return useQuery({ queryKey: [path], queryFn: () => call<CataloguesView>({ path }) });
}

/** One catalogue, entry by entry. */
export function useCatalogue(id: string) {
  const path = `${useCataloguesApi()}/${id}`;
  return useQuery({ queryKey: [path], queryFn: () => call<CatalogueView>({ path }) });
}

/** Fetches all catalogues anew. */
export function useRefreshCatalogues() {
  const path = useCataloguesApi();
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [first] }) => typeof first === 'string' && first.startsWith(path),
    });
}

/** The colour of a state; its name says the same. */
export const STATE_CHIPS: Readonly<Record<CoverageState, string>> = {
  covered: 'chip chip-green',
  'soon-stale': 'chip chip-amber',
  stale: 'chip chip-amber',
  missing: 'chip chip-missing',
  'not-counted': 'chip chip-grey',
};
