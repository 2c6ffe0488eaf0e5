import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { CaseLetterView } from '../../../../src/api/letters/views.ts';
import { SEAL_WAY_LABELS } from '../../../../src/domain/letters/seal.ts';
import { useDesk } from '../../session/session.ts';
import { call } from '../../shared/api.ts';
import { chooseFile } from '../../shared/choose-file.ts';
import { useCaseApi, useRefresh } from './use-case.ts';

type Props = { readonly view: CaseView; readonly letter: CaseLetterView };

const minuteOf = (instant: string): string =>
  new Date(instant).toLocaleString('zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  });

/** The organ's seal on a letter: the sealed copy with its hash, or what is to be done for it. */
export function LetterSeal({ view, letter }: Props) {
  if (letter.cancelledOn) return null;
  return letter.seal?.status === 'sealed' ? (
    <Sealed view={view} letter={letter} />
  ) : (
    <Unsealed view={view} letter={letter} />
  );
}

function Sealed({ view, letter }: Props) {
  const path = useCaseApi(view.id);
  const { seal } = letter;
  if (!seal) return null;
  const when = seal.sealedAt ?? seal.recordedAt;
  return (
    <div className="seal">
      <span className="chip chip-green">已用印</span>{' '}
      <span className="second-line">
        {SEAL_WAY_LABELS[seal.way]}
        {seal.recordedBy && ` · ${seal.recordedBy}`}
        {when && ` · ${minuteOf(when)}`} · {seal.pages} 页{seal.sealId && ` · 印章编号 ${seal.sealId}`}
      </span>
      {seal.sha256 ? (
        <span className="hash">盖章文件 SHA-256 {seal.sha256}</span>
      ) : (
        <span className="hash">数字签名对应文件 SM3 {seal.sm3}</span>
      )}
      {seal.fileId && (
        <a
          href={`/api/v1${path}/files/${seal.fileId}`}
          download
          aria-label={`下载${letter.title}（盖章文件）`}
        >
          下载盖章文件
        </a>
      )}
      {seal.way === 'paper' && !view.servedOn && <UploadStamped view={view} letter={letter} again />}
    </div>
  );
}

function Unsealed({ view, letter }: Props) {
  const { may } = useDesk();
  if (view.sealWay === 'none-yet' || !letter.fileId) return null;
  return (
    <div className="seal">
      <span className="chip chip-amber">待用印</span>{' '}
      {letter.seal?.fault && (
        <span className="second-line">
          {letter.seal.fault}（已尝试 {letter.seal.attempts} 次
          {letter.seal.retryAt && `，${minuteOf(letter.seal.retryAt)}后自动重试`}）
        </span>
      )}
      {may('requests:serve') &&
        (view.sealWay === 'paper' ? (
          <UploadStamped view={view} letter={letter} />
        ) : (
          <AskSeal view={view} letter={letter} />
        ))}
    </div>
  );
}

/** Printed, stamped by hand, scanned back. */
function UploadStamped({ view, letter, again = false }: Props & { readonly again?: boolean }) {
  const path = `${useCaseApi(view.id)}/letters/${letter.id}/stamped-copy`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const { may } = useDesk();
  const upload = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set('file', file);
      return call({ path, method: 'POST', body, key: crypto.randomUUID() });
    },
    onSuccess: () => void message.success('盖章扫描件已经保存'),
    onError: (error) => void message.error(error.message, 8),
    onSettled: refresh,
  });
  if (!may('requests:serve')) return null;
  return (
    <Button
      size="small"
      loading={upload.isPending}
      onClick={() => chooseFile('.pdf,.jpg,.jpeg,.png', (file) => upload.mutate(file))}
    >
      {again ? '重新上传盖章扫描件' : '上传盖章扫描件'}
    </Button>
  );
}

function AskSeal({ view, letter }: Props) {
  const path = `${useCaseApi(view.id)}/letters/${letter.id}/seal`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const ask = useMutation({
    mutationFn: () => call({ path, method: 'POST', key: crypto.randomUUID() }),
    onSuccess: () => void message.success('已经用印'),
    onError: (error) => void message.error(error.message, 8),
    onSettled: refresh,
  });
  return (
    <Button size="small" loading={ask.isPending} onClick={() => ask.mutate()}>
      立即请求用印
    </Button>
  );
}
