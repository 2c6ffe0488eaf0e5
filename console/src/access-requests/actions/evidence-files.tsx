import { UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { call } from '../../shared/api.ts';
import { chooseFile } from '../../shared/choose-file.ts';
import { useCaseApi } from '../case/use-case.ts';

type Props = {
  readonly requestId: string;
  readonly value?: readonly string[];
  readonly onChange?: (ids: string[]) => void;
};

/** Files that prove a step, kept in the case at once and named by the step. */
export function EvidenceFiles({ requestId, value = [], onChange }: Props) {
  const path = `${useCaseApi(requestId)}/files`;
  const [names, setNames] = useState<readonly string[]>([]);
  const { message } = App.useApp();
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData();
      body.set('purpose', 'evidence');
      body.set('file', file);
      return call<{ fileId: string }>({ path, method: 'POST', body, key: crypto.randomUUID() });
    },
    onSuccess: ({ fileId }, file) => {
      setNames([...names, file.name]);
      onChange?.([...value, fileId]);
    },
    onError: (error) => void message.error(error.message, 6),
  });
  return (
    <div>
      <Button
        icon={<UploadOutlined aria-hidden />}
        loading={upload.isPending}
        onClick={() => chooseFile('.jpg,.jpeg,.png,.pdf', (file) => upload.mutate(file))}
      >
        上传送达凭证
      </Button>
      {names.length > 0 && (
        <ul className="second-line" aria-label="已上传的送达凭证">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
