import { useQuery } from '@tanstack/react-query';
import type { GuideView } from '../../../src/api/guide/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';

/** Whether the guide of the organ is up to date; not asked for those who cannot read it. */
export function useGuide() {
  const { api, may } = useDesk();
  const path = `${api}/guide`;
  return useQuery({
    queryKey: [path],
    queryFn: () => call<GuideView>({ path }),
    enabled: may('disclosures:read'),
    staleTime: 60_000,
  });
}

/** Why somebody must look at the guide, in one sentence. */
export const GUIDE_STATE_TEXTS: Readonly<Record<GuideView['state'], string>> = {
  current: '公开指南内容准确，已经确认',
  changed: '公开指南的内容在上次确认后有变化，请核对后重新确认',
  old: '公开指南已经超过一年没有确认，请核对后重新确认',
  'never-confirmed': '公开指南还没有确认，请核对后确认',
};
