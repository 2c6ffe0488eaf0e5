import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { callForFile } from '../../shared/api.ts';
import { saveFile } from '../../shared/save-file.ts';
import { useCaseApi } from '../case/use-case.ts';

type Kind = 'pdf' | 'docx';

type Props = {
  readonly requestId: string;
  /** Where the letter is set: the draft of the case, or what a step would issue. */
  readonly of: 'letter-preview' | 'letter-previews';
  readonly body: object | null;
  readonly disabled?: boolean;
};

/** The letter as the printed page it will be, or for a word processor; opening it is a recorded look. */
export function PreviewFiles({ requestId, of, body, disabled = false }: Props) {
  const path = `${useCaseApi(requestId)}/${of}${of === 'letter-preview' ? '.' : '/'}`;
  const { message } = App.useApp();
  const file = useMutation({
    mutationFn: (kind: Kind) =>
      callForFile({ path: `${path}${kind}`, method: 'POST', body, key: crypto.randomUUID() }),
    onSuccess: (bytes, kind) => saveFile(bytes, `文书预览.${kind}`),
    onError: (error) => message.error(error.message, 6),
  });
  const button = (kind: Kind, label: string) => (
    <Button
      icon={kind === 'pdf' ? <FilePdfOutlined aria-hidden /> : <FileWordOutlined aria-hidden />}
      loading={file.isPending && file.variables === kind}
      disabled={disabled || file.isPending}
      onClick={() => file.mutate(kind)}
    >
      {label}
    </Button>
  );
  return (
    <span className="preview-files">
      {button('pdf', '预览 PDF（留痕）')}
      {button('docx', '预览 DOCX（留痕）')}
    </span>
  );
}
