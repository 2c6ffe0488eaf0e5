import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { ReceiptOnScreen } from '../../../../src/api/access-requests/views.ts';
import { useDesk } from '../../session/session.ts';
import { Card } from '../../shared/card.tsx';
import { clockTime } from '../../shared/today.ts';
import { Facts } from '../case/facts.tsx';
import '../case/case.css';
import '../case/timeline.css';
import './receipt.css';
import { ClockTrace } from '../clock-trace.tsx';

type Props = { readonly receipt: ReceiptOnScreen; readonly onAnother: () => void };

/** The receipt to hand over: number, query code (this once), due day with its proof. */
export function RegisteredReceipt({ receipt, onAnother }: Props) {
  const { post } = useDesk();
  const navigate = useNavigate();
  return (
    <>
      <p className="explain not-printed">
        查询码只在此时显示一次，请打印回执交给申请人，或者按申请人留下的联系方式告知。
      </p>
      <Card title={`${post.name}政府信息公开申请接收回执`}>
        <Facts facts={factsOf(receipt)} />
      </Card>
      <div className="form-foot receipt-foot not-printed">
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印回执
        </Button>
        <Button onClick={() => navigate(`/${post.code}/access-requests/${receipt.requestId}`)}>
          打开申请件
        </Button>
        <Button onClick={onAnother}>再登记一件</Button>
      </div>
      {receipt.clock && (
        <Card title="期限计算">
          <ClockTrace trace={receipt.clock.trace} />
        </Card>
      )}
    </>
  );
}

const factsOf = (receipt: ReceiptOnScreen) => [
  { label: '登记编号', value: <strong className="receipt-code">{receipt.number}</strong> },
  { label: '查询码', value: <strong className="receipt-code">{receipt.queryCode}</strong> },
  { label: '登记时间', value: clockTime(receipt.submittedAt, true) },
  { label: '收到申请之日', value: receipt.receivedOn ?? '待与申请人确认' },
  { label: '认定依据', value: receipt.receiptBasis, wide: true },
  {
    label: '答复期限',
    value: receipt.replyDueOn
      ? `${receipt.replyDueOn}${receipt.clock?.provisional ? '（暂定，该年度放假安排尚未公布）' : ''}`
      : '自确认收到之日的次日起20个工作日',
    wide: true,
  },
  { label: '查询方式', value: '在本机关政府信息公开专栏凭登记编号和查询码查询办理进度。', wide: true },
];
