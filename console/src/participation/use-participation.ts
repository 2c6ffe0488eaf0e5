import { useQuery } from '@tanstack/react-query';
import type {
  MessageListView,
  MessageStatisticsView,
  MessageView,
  OpinionView,
  ParticipationSettingsView,
  SolicitationLineView,
  SolicitationView,
} from '../../../src/api/participation/views.ts';
import { useDesk } from '../session/session.ts';
import { call, queryText } from '../shared/api.ts';

/** Messages on one page of the queue. */
export const PAGE_SIZE = 20;

/** The address of the messages in the API. */
export const useMessagesApi = (): string => `${useDesk().api}/visitor-messages`;

/** The address of the solicitations in the API. */
export const useSolicitationsApi = (): string => `${useDesk().api}/solicitations`;

/** A page of the queue, what is due first on top. */
export function useMessages(filter: Readonly<Record<string, string>>, page: number) {
  const path = useMessagesApi();
  const query = queryText({ ...filter, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  return useQuery({ queryKey: [path, query], queryFn: () => call<MessageListView>({ path: path + query }) });
}

/** One message as its page shows it. */
export function useMessage(id: string) {
  const path = `${useMessagesApi()}/${id}`;
  return useQuery({ queryKey: [path], queryFn: () => call<MessageView>({ path }) });
}

/** The messages of this year in numbers. */
export function useStatistics() {
  const path = `${useDesk().api}/visitor-message-statistics`;
  return useQuery({ queryKey: [path], queryFn: () => call<MessageStatisticsView>({ path }) });
}

/** All solicitations of the organ. */
export function useSolicitations() {
  const path = useSolicitationsApi();
  return useQuery({ queryKey: [path], queryFn: () => call<readonly SolicitationLineView[]>({ path }) });
}

/** One solicitation as its page shows it. */
export function useSolicitation(id: string) {
  const path = `${useSolicitationsApi()}/${id}`;
  return useQuery({ queryKey: [path], queryFn: () => call<SolicitationView>({ path }) });
}

/** The opinions handed in to a solicitation. */
export function useOpinions(id: string) {
  const path = `${useSolicitationsApi()}/${id}/opinions`;
  return useQuery({ queryKey: [path], queryFn: () => call<readonly OpinionView[]>({ path }) });
}

/** The settings of participation. */
export function useParticipationSettings() {
  const path = `${useDesk().api}/participation-settings`;
  return useQuery({ queryKey: [path], queryFn: () => call<ParticipationSettingsView>({ path }) });
}
