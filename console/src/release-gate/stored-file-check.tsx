import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Modal } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../src/api/access-requests/views.ts';
import type { FileCheckView } from '../../../src/api/release-gate/views.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import { useCaseApi, useRefresh } from '../access-requests/case/use-case.ts';
import { call } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { FileFindings } from './file-findings.tsx';

type Props = { readonly view: CaseView; readonly file: CaseView['files'][number] };

/** Opens the check of a file that lies in the case. */
export function StoredFileCheck({ view, file }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="link" size="small" aria-label={`核对${file.name}`} onClick={() => setOpen(true)}>
        核对
      </Button>
      {open && <CheckDialog view={view} file={file} onClose={() => setOpen(false)} />}
    </>
  );
}

function CheckDialog({ view, file, onClose }: Props & { readonly onClose: () => void }) {
  const [form] = Form.useForm<{ reason: string }>();
  const path = `${useCaseApi(view.id)}/files/${file.id}`;
  const refresh = useRefresh();
  const query = useQuery({
    queryKey: [`${path}/check`],
    queryFn: () => call<FileCheckView>({ path: `${path}/check` }),
  });
  const clear = useChange<{ reason: string }>(
    (body) => ({ path: `${path}/clearance`, body, version: view.version }),
    async () => {
      await refresh();
      onClose();
    },
  );
  const check = query.data;
  const stopped = (check?.blocking.length ?? 0) > 0;
  const asks = check !== undefined && !check.passes && !stopped;
  return (
    <Modal
      open
      width={680}
      title={`材料核对：${file.name}`}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>关闭</Button>
          {stopped && (
            <Button type="primary" href={`/api/v1${path}/cleaned`} download>
              下载清理后的文件
            </Button>
          )}
          {asks && (
            <Button type="primary" loading={clear.isPending} onClick={() => form.submit()}>
              确认可以提供
            </Button>
          )}
        </>
      }
    >
      <Loaded query={query}>
        {(found) => (
          <>
            {found.passes && (
              <Alert className="problem" type="success" showIcon title="核对通过，可以提供。" />
            )}
            <FileFindings check={found} />
          </>
        )}
      </Loaded>
      <ProblemAlert error={clear.error} onReload={refresh} />
      {asks && (
        <Form name="file-reason" form={form} layout="vertical" onFinish={(body) => clear.mutate(body)}>
          <Words name="reason" label="可以提供的理由" rows={2} hint="理由记入本件的办理经过。" />
        </Form>
      )}
    </Modal>
  );
}
