import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { NewFileCheck } from '../../release-gate/new-file-check.tsx';
import { useAddFiles } from '../../release-gate/use-add-files.ts';

/** Adds material to be provided, or evidence of a step. Material passes the release gate first. */
export function UploadButtons({ requestId }: { readonly requestId: string }) {
  const { upload, held, confirm, next } = useAddFiles(requestId);
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
      {held && (
        <NewFileCheck
          key={held.check.sha256}
          requestId={requestId}
          held={held}
          busy={confirm.isPending}
          error={confirm.error}
          onConfirmed={(reason) => confirm.mutate({ file: held.file, reason })}
          onClose={next}
        />
      )}
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
