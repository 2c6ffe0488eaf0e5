import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChannelLogView, ItemCopyView, UpdateMonitorView } from '../../../src/api/channels/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** Lines of the log shown at once. */
export const LOG_PAGE = 20;

/** How every column stands today; not asked for those it is not shown to. */
export function useUpdateMonitor(enabled = true) {
  const path = `${useDesk().api}/update-monitor`;
  return useQuery({
    queryKey: [path],
    queryFn: () => call<UpdateMonitorView>({ path }),
    enabled,
    staleTime: 30_000,
  });
}

/** The texts of a public item for other platforms. */
export function useItemCopy(itemId: string) {
  const path = `${useDesk().api}/disclosures/${itemId}/copy`;
  return useQuery({ queryKey: [path], queryFn: () => call<ItemCopyView>({ path }) });
}

/** What went where, of the organ or of one item. */
export function useChannelLog(page: number, itemId?: string) {
  const path = `${useDesk().api}/channel-log`;
  const query = `?offset=${(page - 1) * LOG_PAGE}&limit=${LOG_PAGE}${itemId ? `&itemId=${itemId}` : ''}`;
  return useQuery({
    queryKey: [path, query],
    queryFn: () => call<ChannelLogView>({ path: path + query }),
  });
}

/** Fetches the log anew after something was copied. */
export function useRefreshLog(): () => Promise<void> {
  const path = `${useDesk().api}/channel-log`;
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [path] });
}
