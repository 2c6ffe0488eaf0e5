import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import type { IssuedAccessView } from '../../../../src/api/consultations/views.ts';
import { ENDED } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { useDesk } from '../../session/session.ts';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { clockTime } from '../../shared/today.ts';
import { useChange } from '../../shared/use-change.ts';
import { Facts } from './facts.tsx';
import { useCaseApi, useRefresh } from './use-case.ts';

type Consultation = CaseView['consultations'][number];
type Page = NonNullable<Consultation['page']>;
type Props = { readonly view: CaseView; readonly consultation: Consultation };

const STATUS: Readonly<Record<Page['status'], string>> = {
  unopened: '对方尚未打开',
  opened: '对方已经打开',
  answered: '对方已经答复',
  revoked: '访问码已经撤销',
  locked: '访问码输错次数过多，已经失效，需要重新发放',
};

/** The page of one party: its address, where it stands, and a new code or none. */
export function ConsultationAccess({ view, consultation }: Props) {
  const { may } = useDesk();
  const { page } = consultation;
  const [issued, setIssued] = useState<IssuedAccessView | null>(null);
  if (!page) return null;
  const changeable = may('requests:handle') && !ENDED.has(view.status);
  return (
    <div className="consultation-page">
      <p>
        <span className="muted">专用页面：</span>
        {STATUS[page.status]}
        {page.firstOpenedAt && `（首次打开 ${clockTime(page.firstOpenedAt, true)}）`}；访问码发放于{' '}
        {clockTime(page.codeIssuedAt, true)}
      </p>
      {page.url ? (
        <p className="consultation-url">{page.url}</p>
      ) : (
        <p className="muted">本系统还没有对外网址，函件没有印制网址和访问码，对方以书面方式答复。</p>
      )}
      {changeable && <AccessButtons view={view} consultation={consultation} onIssued={setIssued} />}
      {issued && <IssuedCode issued={issued} party={consultation.party} onClose={() => setIssued(null)} />}
    </div>
  );
}

type ButtonsProps = Props & { readonly onIssued: (issued: IssuedAccessView) => void };

function AccessButtons({ view, consultation, onIssued }: ButtonsProps) {
  const path = `${useCaseApi(view.id)}/consultations/${consultation.id}`;
  const refresh = useRefresh();
  const { message, modal } = App.useApp();
  const issue = useChange<object, IssuedAccessView>(
    (body) => ({ path: `${path}/access-code`, body }),
    async (issued) => {
      onIssued(issued);
      await refresh();
    },
  );
  const revoke = useChange<object>(
    (body) => ({ path: `${path}/revoke-access`, body }),
    async () => {
      void message.success('访问码已经撤销');
      await refresh();
    },
  );
  const ask = (title: string, content: string, onOk: () => void) =>
    void modal.confirm({ title, content, okText: '确定', cancelText: '取消', onOk });
  return (
    <>
      <ProblemAlert error={issue.error ?? revoke.error} />
      <div className="actions">
        <Button
          size="small"
          loading={issue.isPending}
          aria-label={`重新发放访问码：${consultation.party}`}
          onClick={() =>
            ask('重新发放访问码', '原访问码立即失效，新访问码只显示一次，并留下记录。', () =>
              issue.mutate({}),
            )
          }
        >
          重新发放访问码
        </Button>
        {consultation.page?.status !== 'revoked' && (
          <Button
            size="small"
            danger
            loading={revoke.isPending}
            aria-label={`撤销访问码：${consultation.party}`}
            onClick={() =>
              ask('撤销访问码', '对方不能再打开专用页面，正在查看的也立即退出。', () => revoke.mutate({}))
            }
          >
            撤销访问码
          </Button>
        )}
      </div>
    </>
  );
}

type CodeProps = {
  readonly issued: IssuedAccessView;
  readonly party: string;
  readonly onClose: () => void;
};

/** The new code, shown this once. */
const IssuedCode = ({ issued, party, onClose }: CodeProps) => (
  <Modal
    open
    title="新的访问码"
    footer={
      <Button type="primary" onClick={onClose}>
        已经记下
      </Button>
    }
    onCancel={onClose}
    mask={{ closable: false }}
  >
    <p className="explain">请核实对方身份后告知{party}。关闭以后不能再次显示。</p>
    <Facts
      facts={[
        { label: '网址', value: issued.url, wide: true },
        { label: '访问码', value: <strong className="access-code">{issued.code}</strong>, wide: true },
      ]}
    />
  </Modal>
);
