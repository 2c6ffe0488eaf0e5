import { UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import type { SolicitationView } from '../../../src/api/participation/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { chooseFile } from '../shared/choose-file.ts';

type Props = { readonly view: SolicitationView; readonly path: string };

/** Attachments of the draft; added and taken off while it is one. */
export function AttachmentsCard({ view, path }: Props) {
  const refresh = useRefresh();
  const { message } = App.useApp();
  const failed = (error: Error) => message.error(error.message, 6);
  const add = useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData();
      body.set('file', file);
      await call({ path: `${path}/files`, method: 'POST', body, key: crypto.randomUUID() });
    },
    onError: failed,
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: (id: string) => call({ path: `${path}/files/${id}`, method: 'DELETE' }),
    onError: failed,
    onSettled: refresh,
  });
  if (view.files.length === 0 && !view.mayEdit) return null;
  return (
    <Card
      title="附件"
      id="files"
      extra={
        view.mayEdit && (
          <Button
            icon={<UploadOutlined aria-hidden />}
            loading={add.isPending}
            onClick={() => chooseFile('.jpg,.jpeg,.png,.pdf,.docx,.xlsx,.txt', (file) => add.mutate(file))}
          >
            添加附件
          </Button>
        )
      }
    >
      {view.files.length === 0 && <p className="muted">没有附件。附件随征求意见稿一并公布。</p>}
      <ul className="papers">
        {view.files.map(({ id, name, size }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <span className="second-line">{Math.max(1, Math.round(size / 1024))} KB</span>
            </div>
            <a href={`/api/v1${path}/files/${id}`} download aria-label={`下载${name}`}>
              下载
            </a>
            {view.mayEdit && (
              <Button size="small" aria-label={`移除${name}`} onClick={() => remove.mutate(id)}>
                移除
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
