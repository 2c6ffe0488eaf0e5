import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { CodeSlipView } from '../../../src/api/notices/views.ts';
import { Facts } from '../access-requests/case/facts.tsx';
import '../access-requests/case/case.css';
import '../access-requests/register/receipt.css';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import './notices.css';

/** The slip to hand over or to post: number and new code, this once. */
export function CodeSlip({ slip }: { readonly slip: CodeSlipView }) {
  const { post } = useDesk();
  const byPost = slip.way === 'post';
  return (
    <div className="code-slip">
      <p className="explain not-printed">
        {byPost
          ? '查询码只在此时显示一次。请打印后密封，通过邮政企业寄往登记的通信地址，不得改寄他处。'
          : '查询码只在此时显示一次，请打印后当面交给申请人。'}
      </p>
      <Card title={`${post.name}政府信息公开申请查询码通知单`}>
        {slip.recipient && <Recipient recipient={slip.recipient} />}
        <Facts
          facts={[
            { label: '登记编号', value: <strong className="receipt-code">{slip.number}</strong> },
            { label: '查询码', value: <strong className="receipt-code">{slip.queryCode}</strong> },
            { label: '重发日期', value: slip.issuedOn },
            { label: '交付方式', value: byPost ? '邮寄' : '当面交付' },
            {
              label: '使用说明',
              value:
                '在本机关政府信息公开专栏“申请进度查询”凭登记编号和查询码查询办理进度、下载答复。原来的查询码已经失效。请妥善保管，不要告知他人。',
              wide: true,
            },
          ]}
        />
      </Card>
      <div className="form-foot not-printed">
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印通知单
        </Button>
      </div>
    </div>
  );
}

/** Where the letter goes, as it stands on the envelope. */
const Recipient = ({ recipient }: { readonly recipient: NonNullable<CodeSlipView['recipient']> }) => (
  <p className="slip-address">
    {recipient.postcode && (
      <>
        {recipient.postcode}
        <br />
      </>
    )}
    {recipient.address}
    <br />
    {recipient.name}（收）
  </p>
);
