import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChannelAccountsView, ChannelTasksView } from '../../../src/api/channels/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** An account at another platform, without its secret. */
export type Account = ChannelAccountsView[number];
/** What is under way at an account, or waits for a person. */
export type Task = ChannelTasksView[number];

export function useAccounts() {
  const path = `${useDesk().api}/channel-accounts`;
  return useQuery({ queryKey: [path], queryFn: () => call<ChannelAccountsView>({ path }) });
}

export function useTasks() {
  const path = `${useDesk().api}/channel-tasks`;
  return useQuery({ queryKey: [path], queryFn: () => call<ChannelTasksView>({ path }) });
}

/** Fetches accounts, tasks and the log anew after a change. */
export function useRefreshAccounts(): () => Promise<void> {
  const { api } = useDesk();
  const queries = useQueryClient();
  return async () => {
    for (const part of ['channel-accounts', 'channel-tasks', 'channel-log'])
      await queries.invalidateQueries({ queryKey: [`${api}/${part}`] });
  };
}
