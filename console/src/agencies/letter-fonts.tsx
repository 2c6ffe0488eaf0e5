import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { useRef } from 'react';
import type { LetterLayoutView } from '../../../src/api/agencies/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { useLayoutPath } from './use-letter-layout.ts';
import { usePicture } from './use-picture.ts';

type Font = LetterLayoutView['fonts'][number];

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** The font files the organ supplied under its own licence. */
export function LetterFonts({ fonts }: { readonly fonts: readonly Font[] }) {
  return (
    <section aria-labelledby="own-fonts">
      <h3 className="group-head" id="own-fonts">
        本机关的字体文件
      </h3>
      <p className="muted">
        可以添加本机关已取得使用许可的字体，例如方正小标宋简体、仿宋_GB2312（TTF、OTF、TTC，不超过40MB）。缺少的生僻字仍由系统自带的字体补上。
      </p>
      {fonts.length > 0 && (
        <ul className="papers">
          {fonts.map((font) => (
            <FontLine key={font.id} font={font} />
          ))}
        </ul>
      )}
      <UploadFont />
    </section>
  );
}

function FontLine({ font }: { readonly font: Font }) {
  const path = `${useDesk().api}/letter-fonts/${font.id}`;
  const { address } = usePicture({ path: `${path}/specimen.svg` });
  const change = useFontChange('字体文件已经停用');
  return (
    <li>
      <div>
        <strong>{font.wordName}</strong>
        {font.inUse && <span className="chip chip-blue">使用中</span>}
        <span className="second-line">
          {font.fileName} · {megabytes(font.size)}
        </span>
        <span className="hash">SHA-256 {font.sha256}</span>
        {address && <img className="specimen" src={address} alt={`${font.wordName}的字样`} />}
      </div>
      <Popconfirm
        title="停用这个字体文件？"
        description="以后的文书不能再选用；已经签发的文书不变。"
        okText="停用"
        cancelText="取消"
        onConfirm={() => change.mutate(() => call({ path, method: 'DELETE' }))}
      >
        <Button disabled={font.inUse} loading={change.isPending}>
          停用
        </Button>
      </Popconfirm>
    </li>
  );
}

function UploadFont() {
  const path = `${useDesk().api}/letter-fonts`;
  const input = useRef<HTMLInputElement>(null);
  const change = useFontChange('字体文件已经添加，可以在上面选用');
  const send = (file: File) => {
    const body = new FormData();
    body.set('file', file);
    change.mutate(() => call({ path, method: 'POST', body, key: crypto.randomUUID() }));
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="添加字体文件"
        accept=".ttf,.otf,.ttc"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) send(file);
        }}
      />
      <Button
        icon={<UploadOutlined aria-hidden />}
        loading={change.isPending}
        onClick={() => input.current?.click()}
      >
        添加字体文件
      </Button>
    </>
  );
}

/** Something done to the fonts; the layout is read anew after it. */
function useFontChange(done: string) {
  const path = useLayoutPath();
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: () => message.success(done),
    onError: (error) => message.error(error.message, 6),
    onSettled: () => queries.invalidateQueries({ queryKey: [path] }),
  });
}
