import { LeftOutlined } from '@ant-design/icons';
import { Button, Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { CaseView } from '../../../src/api/access-requests/views.ts';
import type { CodeSlipView } from '../../../src/api/notices/views.ts';
import { PROOF_LABELS } from '../../../src/domain/access-requests/proof-of-identity.data.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import '../access-requests/access-requests.css';
import { useCase, useCaseApi, useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { CodeSlip } from './code-slip.tsx';

/** 重发查询码: at the counter after a proof of identity, or by post to the registered address. */
export function ReissuePage() {
  const { requestId = '' } = useParams();
  const { post } = useDesk();
  const [slip, setSlip] = useState<CodeSlipView | null>(null);
  const request = useCase(requestId);
  return (
    <>
      <p className="back-link not-printed">
        <Link to={`/${post.code}/access-requests/${requestId}`}>
          <LeftOutlined aria-hidden /> 返回申请件
        </Link>
      </p>
      <Page title={slip ? '新的查询码' : '重发查询码'}>
        {slip ? (
          <CodeSlip slip={slip} />
        ) : (
          <Loaded query={request}>
            {(view) => <Reissue view={view} onReload={request.refetch} onIssued={setSlip} />}
          </Loaded>
        )}
      </Page>
    </>
  );
}

type ReissueForm = { way: 'counter' | 'post'; proof?: string; note?: string };

type Props = {
  readonly view: CaseView;
  readonly onReload: () => unknown;
  readonly onIssued: (slip: CodeSlipView) => void;
};

function Reissue({ view, onReload, onIssued }: Props) {
  const [search] = useSearchParams();
  const [form] = Form.useForm<ReissueForm>();
  const way = Form.useWatch('way', form);
  const path = `${useCaseApi(view.id)}/query-code`;
  const refresh = useRefresh();
  const issue = useChange<ReissueForm, CodeSlipView>(
    ({ note = '', ...body }) => ({ path, body: { ...body, note }, version: view.version }),
    async (slip) => {
      onIssued(slip);
      window.scrollTo(0, 0);
      await refresh();
    },
  );
  return (
    <Card title={`${view.number}　${view.title}`}>
      <p className="explain">
        新的查询码生成后只显示一次，原来的查询码立即失效。重发的时间、经办人和核验的证件种类将被记录，证件号码不记录。
      </p>
      <Form
        name="reissue"
        form={form}
        layout="vertical"
        initialValues={{ way: search.get('way') === 'post' ? 'post' : 'counter' }}
        onFinish={(values) => issue.mutate(values)}
      >
        <Form.Item name="way" label="交付方式">
          <Radio.Group
            options={[
              { value: 'counter', label: '当面核验身份后交给申请人' },
              { value: 'post', label: '邮寄到申请时登记的通信地址' },
            ]}
          />
        </Form.Item>
        {way === 'counter' && <ProofField />}
        <Words label="说明" longest={500} optional rows={2} />
        <ProblemAlert error={issue.error} onReload={onReload} />
        <Button type="primary" htmlType="submit" loading={issue.isPending}>
          生成新的查询码
        </Button>
      </Form>
    </Card>
  );
}

const ProofField = () => (
  <Form.Item
    name="proof"
    label="核验的证件种类"
    extra="请核对证件与登记的申请人一致；由他人代领的，还应核对授权委托书，并在说明中写明。"
    rules={[{ required: true, message: '请选择核验的证件种类' }]}
  >
    <Select
      options={Object.entries(PROOF_LABELS).map(([value, label]) => ({ value, label }))}
      placeholder="请选择"
      className="proof-select"
    />
  </Form.Item>
);
