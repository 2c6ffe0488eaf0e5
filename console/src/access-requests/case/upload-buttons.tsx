import { UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useRef } from 'react';
import { call } from '../../shared/api.ts';
import { useCaseApi, useRefresh } from './use-case.ts';

type Upload = { readonly purpose: 'reply-material' | 'evidence'; readonly files: readonly File[] };

/** Adds material to be provided, or evidence of a step. */
export function UploadButtons({ requestId }: { readonly requestId: string }) {
  const path = `${useCaseApi(requestId)}/files`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const upload = useMutation({
    mutationFn: async ({ purpose, files }: Upload) => {
      for (const file of files) {
        const body = new FormData();
        // The server reads the fields before the file, so that it knows the purpose while reading it.
        body.set('purpose', purpose);
        body.set('file', file);
        await call({ path, method: 'POST', body, key: crypto.randomUUID() });
      }
    },
    onSuccess: () => void message.success('材料已经添加'),
    onError: (error) => void message.error(error.message, 6),
    onSettled: refresh,
  });
  return (
    <div className="form-foot">
      {(['reply-material', 'evidence'] as const).map((purpose) => (
        <UploadButton
          key={purpose}
          label={purpose === 'evidence' ? '添加办理凭证' : '添加拟提供材料'}
          busy={upload.isPending}
          onChosen={(files) => upload.mutate({ purpose, files })}
        />
      ))}
    </div>
  );
}

type ButtonProps = {
  readonly label: string;
  readonly busy: boolean;
  readonly onChosen: (files: readonly File[]) => void;
};

function UploadButton({ label, busy, onChosen }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        accept=".jpg,.jpeg,.png,.pdf,.docx,.xlsx,.txt"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onChosen(files);
        }}
      />
      <Button icon={<UploadOutlined aria-hidden />} loading={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
