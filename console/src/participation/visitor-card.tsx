import { EyeOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { MessageView, RevealedView } from '../../../src/api/participation/views.ts';
import { Facts } from '../access-requests/case/facts.tsx';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';

/** How long particulars stay in clear on the screen. */
const CLEAR_MINUTES = 2;

type Props = {
  /** Where in the API the particulars are asked for, and where the files lie. */
  readonly path: string;
  readonly filePath: string;
  readonly who: string;
  readonly note: string;
  readonly files: MessageView['files'];
};

/** Who wrote, masked; in clear for a moment to whoever says why, and that is recorded. Files are personal too. */
export function VisitorCard({ path, filePath, who, note, files }: Props) {
  const { may } = useDesk();
  const [asking, setAsking] = useState(false);
  const [clear, setClear] = useState<RevealedView | null>(null);
  useEffect(() => {
    if (!clear) return;
    const timer = setTimeout(() => setClear(null), CLEAR_MINUTES * 60_000);
    return () => clearTimeout(timer);
  }, [clear]);
  return (
    <Card
      title="留言人"
      id="visitor"
      extra={
        may('personal-data:view') &&
        !clear && (
          <Button icon={<EyeOutlined aria-hidden />} onClick={() => setAsking(true)}>
            查看（留痕）
          </Button>
        )
      }
    >
      {clear ? (
        <Clear clear={clear} />
      ) : (
        <Facts
          facts={[
            { label: '姓名', value: who },
            { label: '联系方式', value: note },
          ]}
        />
      )}
      {files.length > 0 && (
        <ul className="papers">
          {files.map(({ id, name, size }) => (
            <li key={id}>
              <div>
                <strong>{name}</strong>
                <span className="second-line">{Math.max(1, Math.round(size / 1024))} KB</span>
              </div>
              {may('personal-data:view') && (
                <a href={`/api/v1${filePath}/${id}`} download aria-label={`下载${name}（留痕）`}>
                  下载（留痕）
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {asking && (
        <LookDialog
          path={path}
          onClose={() => setAsking(false)}
          onRevealed={(revealed) => {
            setClear(revealed);
            setAsking(false);
          }}
        />
      )}
    </Card>
  );
}

const Clear = ({ clear }: { readonly clear: RevealedView }) => (
  <>
    <p className="explain">以下为完整信息，本次查看已经记录；{CLEAR_MINUTES}分钟后自动遮盖。</p>
    <Facts
      facts={[
        { label: '姓名', value: clear.name || '未填写' },
        { label: '联系方式', value: clear.contact || '未填写' },
        { label: '原文', value: clear.text },
      ]}
    />
  </>
);

type LookProps = {
  readonly path: string;
  readonly onClose: () => void;
  readonly onRevealed: (revealed: RevealedView) => void;
};

/** Asks why somebody wants to see who wrote. */
export function LookDialog({ path, onClose, onRevealed }: LookProps) {
  const [form] = Form.useForm<{ reason: string }>();
  const reveal = useChange<{ reason: string }, RevealedView>((body) => ({ path, body }), onRevealed);
  return (
    <Modal
      open
      title="查看留言人信息"
      okText="查看"
      confirmLoading={reveal.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">只有办理确有需要才可以查看。查看人、时间和原因将被记录，供审计核查。</p>
      <ProblemAlert error={reveal.error} />
      <Form name="look" form={form} layout="vertical" onFinish={(body) => reveal.mutate(body)}>
        <Form.Item
          name="reason"
          label="查看的原因"
          rules={[{ required: true, whitespace: true, min: 2, message: '请填写查看的原因' }]}
        >
          <Input.TextArea rows={3} maxLength={200} placeholder="例如：电话核实来信反映的情况" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
