import { FilePdfOutlined, FileTextOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useRef } from 'react';
import type { SideFileView } from '../../../src/api/side-files/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { useSideFilesApi } from './use-side-files.ts';

/** Letters of the file, and the documents kept with it: notices, answers, decisions, evidence. */
export function DocumentsCard({ view }: { readonly view: SideFileView }) {
  const { may } = useDesk();
  const path = `${useSideFilesApi()}/${view.id}/files`;
  return (
    <Card title="材料" id="documents" extra={may('requests:handle') && <AddDocuments path={path} />}>
      {view.letters.length + view.documents.length === 0 ? (
        <p className="muted">还没有材料。请添加通知书、答复书、决定书、裁判文书等的扫描件。</p>
      ) : (
        <ul className="papers">
          {view.letters.map(({ id, number, signedOn, fileId, sha256 }) => (
            <li key={id}>
              <FilePdfOutlined className="paper-icon" aria-hidden />
              <div>
                <strong>告知书 {number}</strong>
                <span className="second-line">{signedOn}</span>
                {sha256 && <span className="hash">SHA-256 {sha256}</span>}
              </div>
              {fileId ? (
                <a href={`/api/v1${path}/${fileId}`} download aria-label={`下载告知书${number}（PDF）`}>
                  下载 PDF
                </a>
              ) : (
                <span className="muted">正在生成，稍后刷新</span>
              )}
            </li>
          ))}
          {view.documents.map(({ id, name, size }) => (
            <li key={id}>
              <FileTextOutlined className="paper-icon" aria-hidden />
              <div>
                <strong>{name}</strong>
                <span className="second-line">{Math.max(1, Math.round(size / 1024))} KB</span>
              </div>
              <a href={`/api/v1${path}/${id}`} download aria-label={`下载${name}`}>
                下载
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function AddDocuments({ path }: { readonly path: string }) {
  const input = useRef<HTMLInputElement>(null);
  const refresh = useRefresh();
  const { message } = App.useApp();
  const upload = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) {
        const body = new FormData();
        body.set('file', file);
        await call({ path, method: 'POST', body, key: crypto.randomUUID() });
      }
    },
    onSuccess: () => message.success('材料已经添加'),
    onError: (error) => message.error(error.message, 6),
    onSettled: refresh,
  });
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label="添加材料"
        accept=".jpg,.jpeg,.png,.pdf,.docx,.xlsx,.txt"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) upload.mutate(files);
        }}
      />
      <Button
        icon={<UploadOutlined aria-hidden />}
        loading={upload.isPending}
        onClick={() => input.current?.click()}
      >
        添加材料
      </Button>
    </div>
  );
}
