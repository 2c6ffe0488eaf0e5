import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { chooseFile } from '../shared/choose-file.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import type { Draft } from './draft.ts';
import { useUploadFile } from './use-editor-calls.ts';

type Attachments = Draft['attachments'];
type Props = {
  readonly itemId: string;
  readonly attachments: Attachments;
  readonly onChange: (attachments: Attachments) => void;
};

const ACCEPT = '.pdf,.docx,.xlsx,.pptx,.txt,.csv,.zip,.jpg,.jpeg,.png,.gif,.mp4';

/** Files to be downloaded, with the names under which the public sees them. */
export function AttachmentsField({ itemId, attachments, onChange }: Props) {
  const uploadFile = useUploadFile(itemId);
  const upload = useMutation({
    mutationFn: uploadFile,
    onSuccess: ({ fileId, name }) => onChange([...attachments, { fileId, name, use: 'attachment' }]),
  });
  const files = attachments.filter((it) => it.use === 'attachment');
  const rename = (fileId: string, name: string) =>
    onChange(attachments.map((it) => (it.fileId === fileId ? { ...it, name } : it)));
  return (
    <>
      <ProblemAlert error={upload.error} />
      {files.length > 0 && (
        <ol className="attachment-rows">
          {files.map(({ fileId, name }, at) => (
            <li key={fileId}>
              <Input
                aria-label={`第${at + 1}个附件的名称`}
                value={name}
                maxLength={200}
                onChange={(event) => rename(fileId, event.target.value)}
              />
              <Button
                aria-label={`移除附件：${name}`}
                icon={<DeleteOutlined aria-hidden />}
                onClick={() => onChange(attachments.filter((it) => it.fileId !== fileId))}
              />
            </li>
          ))}
        </ol>
      )}
      <Button
        icon={<UploadOutlined aria-hidden />}
        loading={upload.isPending}
        onClick={() => chooseFile(ACCEPT, (file) => upload.mutate(file))}
      >
        添加附件
      </Button>
      <p className="second-line">
        可以上传 PDF、DOCX、XLSX、PPTX、TXT、CSV、ZIP、图片和
        MP4；附件中的批注、修订、隐藏内容和个人信息会在公开前检查中指出。
      </p>
    </>
  );
}
