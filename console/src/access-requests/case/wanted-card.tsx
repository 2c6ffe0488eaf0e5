import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { Facts } from './facts.tsx';

/** What is asked for, how it came, and which day counts. */
export const WantedCard = ({ view }: { readonly view: CaseView }) => (
  <Card title="所需信息" id="wanted">
    <Facts
      facts={[
        { label: '内容描述', value: <p className="written">{view.description}</p>, wide: true },
        { label: '申请渠道', value: view.channelLabel },
        { label: '申请人类别', value: view.applicantKindLabel },
        { label: '到达日期', value: view.arrivedOn },
        { label: '收到申请之日', value: view.receivedOn ?? '尚未确认' },
        { label: '认定依据', value: view.receiptBasis ?? '待与申请人确认', wide: true },
      ]}
    />
  </Card>
);
