import { FilePdfOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { callForFile } from '../../shared/api.ts';
import { useCaseApi } from '../case/use-case.ts';

type Props = {
  readonly requestId: string;
  /** The draft to set, or `null` for the one kept in the case. */
  readonly draft: object | null;
  readonly disabled?: boolean;
};

/** The letter as the printed page it will be. */
export function PdfButton({ requestId, draft, disabled = false }: Props) {
  const path = `${useCaseApi(requestId)}/letter-preview.pdf`;
  const { message } = App.useApp();
  const pdf = useMutation({
    mutationFn: () => callForFile({ path, method: 'POST', body: draft, key: crypto.randomUUID() }),
    onSuccess: (file) => save(file, '答复书预览.pdf'),
    onError: (error) => message.error(error.message, 6),
  });
  return (
    <Button
      icon={<FilePdfOutlined aria-hidden />}
      loading={pdf.isPending}
      disabled={disabled}
      onClick={() => pdf.mutate()}
    >
      预览 PDF
    </Button>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
