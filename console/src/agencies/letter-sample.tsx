import { FilePdfOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Radio } from 'antd';
import { useState } from 'react';
import { callForFile } from '../shared/api.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { saveFile } from '../shared/save-file.ts';
import { usePaused } from '../shared/use-paused.ts';
import { type LayoutForm, layoutBody, useLayoutPath } from './use-letter-layout.ts';
import { usePicture } from './use-picture.ts';

const KINDS = [
  { value: 'reply', label: '答复文书' },
  { value: 'notice', label: '程序性文书' },
];

/** A made-up letter in the layout being typed, as a picture and as PDF. */
export function LetterSample({ layout }: { readonly layout: LayoutForm }) {
  const path = useLayoutPath();
  const { message } = App.useApp();
  const [kind, setKind] = useState('reply');
  const body = usePaused({ kind, layout: layoutBody(layout) });
  const picture = usePicture({ path: `${path}/sample.svg`, method: 'POST', body });
  const pdf = useMutation({
    mutationFn: () => callForFile({ path: `${path}/sample.pdf`, method: 'POST', body }),
    onSuccess: (file) => saveFile(file, '文书样张.pdf'),
    onError: (error) => message.error(error.message, 6),
  });
  return (
    <section className="letter-sample" aria-label="样张" aria-busy={picture.isFetching}>
      <p className="form-foot letter-tools">
        <Radio.Group
          aria-label="样张的种类"
          optionType="button"
          options={KINDS}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
        />
        <Button icon={<FilePdfOutlined aria-hidden />} loading={pdf.isPending} onClick={() => pdf.mutate()}>
          样张 PDF
        </Button>
      </p>
      <ProblemAlert error={picture.error} />
      {picture.address && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="letter-pages" aria-label="样张各页" tabIndex={0}>
          <img src={picture.address} alt="按所填版式排印的文书样张（内容为虚构）" />
        </section>
      )}
    </section>
  );
}
