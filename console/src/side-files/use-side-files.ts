import { useQuery } from '@tanstack/react-query';
import type { EvidenceView, SideFileView, SideListView } from '../../../src/api/side-files/views.ts';
import { useDesk } from '../session/session.ts';
import { call, queryText } from '../shared/api.ts';

/** How the list is asked for; it stands in the address. */
export type SideFilter = { readonly kind?: string; readonly open?: string; readonly requestId?: string };

/** Files on one page of the list. */
export const PAGE_SIZE = 20;

/** The address of the side files in the API. */
export const useSideFilesApi = (): string => `${useDesk().api}/side-files`;

/** A page of the side files, what is due first on top. */
export function useSideFiles(filter: SideFilter, page = 1) {
  const path = useSideFilesApi();
  const query = queryText({ ...filter, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  return useQuery({ queryKey: [path, query], queryFn: () => call<SideListView>({ path: path + query }) });
}

/** One side file as its page shows it. */
export function useSideFile(id: string) {
  const path = `${useSideFilesApi()}/${id}`;
  return useQuery({ queryKey: [path], queryFn: () => call<SideFileView>({ path }) });
}

/** The list of evidence of a side file. */
export function useEvidence(id: string) {
  const path = `${useSideFilesApi()}/${id}/evidence`;
  return useQuery({ queryKey: [path], queryFn: () => call<EvidenceView>({ path }) });
}
