import { useQuery } from '@tanstack/react-query';
import type { LookView } from '../../../src/api/staff/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { LooksTable } from './looks-table.tsx';

/** Who looked at whose personal data, when and why; the latest first. */
export function LooksPage() {
  const path = `${useDesk().api}/looks`;
  const looks = useQuery({ queryKey: [path], queryFn: () => call<LookView[]>({ path }) });
  return (
    <Page title="查看留痕" note="查看申请人信息、打开个人材料的记录，最近200条，不能修改和删除">
      <section className="card" aria-label="查看记录">
        <Loaded query={looks}>{(lines) => <LooksTable looks={lines} withCase />}</Loaded>
      </section>
    </Page>
  );
}
