import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { EntryPersonView, EntryView } from '../../../src/api/registers/views.ts';
import type { RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useRegisterApi } from './use-registers.ts';

/** How long particulars stay in clear on the screen. */
const CLEAR_MINUTES = 2;

type Props = { readonly register: RegisterKind; readonly view: EntryView };

/** The sealed name and number of an entry, for a moment, to whoever says why; that is recorded. */
export function PersonReveal({ register, view }: Props) {
  const { may } = useDesk();
  const path = `${useRegisterApi(register)}/entries/${view.id}/person`;
  const [form] = Form.useForm<{ reason: string }>();
  const [asking, setAsking] = useState(false);
  const [clear, setClear] = useState<EntryPersonView | null>(null);
  const reveal = useChange<{ reason: string }, EntryPersonView>(
    (body) => ({ path, body }),
    (person) => {
      setClear(person);
      setAsking(false);
    },
  );
  useEffect(() => {
    if (!clear) return;
    const timer = setTimeout(() => setClear(null), CLEAR_MINUTES * 60_000);
    return () => clearTimeout(timer);
  }, [clear]);
  if (clear)
    return (
      <span>
        {[clear.name, clear.identityNumber].filter(Boolean).join('　')}{' '}
        <Button icon={<EyeInvisibleOutlined aria-hidden />} onClick={() => setClear(null)}>
          立即遮盖
        </Button>
      </span>
    );
  if (!may('personal-data:view')) return <span className="muted">含有加密保存的个人信息</span>;
  return (
    <>
      <Button icon={<EyeOutlined aria-hidden />} onClick={() => setAsking(true)}>
        查看姓名、证件号码（留痕）
      </Button>
      {asking && (
        <Modal
          open
          title="查看个人信息"
          okText="查看"
          confirmLoading={reveal.isPending}
          onOk={() => form.submit()}
          onCancel={() => setAsking(false)}
        >
          <p className="explain">查看人、时间和原因将被记录，供审计核查。</p>
          <ProblemAlert error={reveal.error} />
          <Form name="reveal-party" form={form} layout="vertical" onFinish={(body) => reveal.mutate(body)}>
            <Form.Item
              name="reason"
              label="查看的原因"
              rules={[{ required: true, whitespace: true, min: 2, message: '请填写查看的原因' }]}
            >
              <Input.TextArea rows={3} maxLength={200} />
            </Form.Item>
          </Form>
        </Modal>
      )}
    </>
  );
}
