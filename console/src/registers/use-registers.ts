import { useQuery } from '@tanstack/react-query';
import type { EntryListView, EntryView, RegisterSettingsView } from '../../../src/api/registers/views.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import { useDesk } from '../session/session.ts';
import { call, queryText } from '../shared/api.ts';

/** How the list is asked for; it stands in the address. */
export type EntryQuery = {
  readonly status: string;
  readonly year: string;
  readonly words: string;
  readonly awaits: string;
  readonly importId: string;
};

/** Entries on one page of the list. */
export const PAGE_SIZE = 20;

/** The register an address names; licences where it names none. */
export const registerNamed = (text: string | undefined): RegisterKind =>
  REGISTER_KINDS.find((it) => it === text) ?? 'licence';

/** The address of a register in the API. */
export const useRegisterApi = (register: RegisterKind): string => `${useDesk().api}/registers/${register}`;

/** A page of a register, what is due first on top. */
export function useEntries(register: RegisterKind, query: EntryQuery, page: number) {
  const path = `${useRegisterApi(register)}/entries`;
  const text = queryText({ ...query, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  return useQuery({ queryKey: [path, text], queryFn: () => call<EntryListView>({ path: path + text }) });
}

/** One entry as its page shows it. */
export function useEntry(register: RegisterKind, id: string) {
  const path = `${useRegisterApi(register)}/entries/${id}`;
  return useQuery({ queryKey: [path], queryFn: () => call<EntryView>({ path }) });
}

/** How the organ keeps its registers. */
export function useRegisterSettings() {
  const path = `${useDesk().api}/register-settings`;
  return useQuery({ queryKey: [path], queryFn: () => call<RegisterSettingsView>({ path }) });
}
