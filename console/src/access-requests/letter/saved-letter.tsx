import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../shared/loaded.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { PreviewFiles } from './preview-files.tsx';
import { useLetter } from './use-letter.ts';

type Props = { readonly requestId: string; readonly version: number };

/** The letter of the draft kept in the case, before it is reviewed or signed; names are covered until asked for. */
export function SavedLetter({ requestId, version }: Props) {
  const [clear, setClear] = useState(false);
  const Icon = clear ? EyeInvisibleOutlined : EyeOutlined;
  return (
    <section aria-label="答复书">
      <p className="form-foot letter-tools">
        <Button icon={<Icon aria-hidden />} onClick={() => setClear(!clear)}>
          {clear ? '遮盖个人信息' : '显示全文（留痕）'}
        </Button>
        <PreviewFiles requestId={requestId} of="letter-preview" body={null} />
      </p>
      <Loaded query={useLetter(requestId, null, version, clear)}>
        {(preview) => <LetterPreview preview={preview} />}
      </Loaded>
    </section>
  );
}
