import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { Facts } from './facts.tsx';

const JUDGED = { true: '合理', false: '不合理', null: '尚未认定' } as const;

/** What was asked and found under art. 35. */
export function ReasonsCard({ view: { reasons, delayedUntil } }: { readonly view: CaseView }) {
  if (!reasons) return null;
  const counted = reasons.count && reasons.since ? `自 ${reasons.since} 以来 ${reasons.count} 件` : '未统计';
  return (
    <Card title="说明理由" id="reasons">
      <Facts
        facts={[
          { label: '要求日期', value: reasons.requestedOn },
          { label: '说明期限', value: reasons.deadlineOn ?? '未定' },
          { label: '申请件数', value: counted },
          { label: '认定', value: JUDGED[`${reasons.reasonable}`] },
          ...(delayedUntil ? [{ label: '延迟答复至', value: delayedUntil, wide: true }] : []),
        ]}
      />
    </Card>
  );
}
