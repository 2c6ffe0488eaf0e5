import { useQuery } from '@tanstack/react-query';
import type { LookView } from '../../../../src/api/staff/views.ts';
import { useDesk } from '../../session/session.ts';
import { call } from '../../shared/api.ts';
import { Card } from '../../shared/card.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { LooksTable } from '../../staff/looks-table.tsx';
import { useCaseApi } from './use-case.ts';

/** Who looked at the personal data of this case; shown to the office that answers for it, and to the audit. */
export function LooksCard({ requestId }: { readonly requestId: string }) {
  const { post, may } = useDesk();
  const path = `${useCaseApi(requestId)}/looks`;
  const shown = may('audit:read') || post.roles.some((it) => it === 'ogi-head' || it === 'ogi-clerk');
  const looks = useQuery({ queryKey: [path], queryFn: () => call<LookView[]>({ path }), enabled: shown });
  if (!shown) return null;
  return (
    <Card title="个人信息查看记录" id="looks">
      <Loaded query={looks}>{(lines) => <LooksTable looks={lines} />}</Loaded>
    </Card>
  );
}
