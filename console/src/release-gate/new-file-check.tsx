import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Modal } from 'antd';
import type { FileCheckView } from '../../../src/api/release-gate/views.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import { useCaseApi } from '../access-requests/case/use-case.ts';
import { callForFile } from '../shared/api.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { saveFile } from '../shared/save-file.ts';
import { FileFindings } from './file-findings.tsx';

/** A file that was not added because of what is in it. */
export type HeldFile = { readonly file: File; readonly check: FileCheckView };

type Props = {
  readonly requestId: string;
  readonly held: HeldFile;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onConfirmed: (reason: string) => void;
  readonly onClose: () => void;
};

/** Shows why a file is not added: what has to go, a clean copy, and the reason that lets the rest pass. */
export function NewFileCheck({ requestId, held, busy, error, onConfirmed, onClose }: Props) {
  const { check, file } = held;
  const [form] = Form.useForm<{ reason: string }>();
  const path = `${useCaseApi(requestId)}/cleaned-files`;
  const stopped = check.blocking.length > 0;
  const clean = useMutation({
    mutationFn: () => {
      const body = new FormData();
      body.set('file', file);
      return callForFile({ path, method: 'POST', body });
    },
    onSuccess: (bytes) => saveFile(bytes, file.name.replace(/(\.[^.]+)?$/, '（已清理）$1')),
  });
  return (
    <Modal
      open
      width={680}
      title={`材料核对：${file.name}`}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>不添加</Button>
          {stopped ? (
            <Button type="primary" loading={clean.isPending} onClick={() => clean.mutate()}>
              下载清理后的文件
            </Button>
          ) : (
            <Button type="primary" loading={busy} onClick={() => form.submit()}>
              说明理由并添加
            </Button>
          )}
        </>
      }
    >
      <Alert
        className="problem"
        type={stopped ? 'error' : 'warning'}
        showIcon
        title={
          stopped
            ? '文件没有添加：其中有看不见的内容，提供后对方可以还原。'
            : '文件没有添加：请核对以下内容是否可以提供给对方。'
        }
      />
      <FileFindings check={check} />
      <ProblemAlert error={clean.error ?? error} />
      {!stopped && (
        <Form name="file-reason" form={form} layout="vertical" onFinish={({ reason }) => onConfirmed(reason)}>
          <Words
            name="reason"
            label="可以提供的理由"
            rows={2}
            hint="例如：所载为申请人本人信息，已核验身份。理由记入本件的办理经过。"
          />
        </Form>
      )}
    </Modal>
  );
}
