import { Button, Modal, Typography } from 'antd';
import type { MemberLineView } from '../../../src/api/report-collections/views.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { today } from '../shared/today.ts';
import { useCollectionApi, useCollectionChange } from './use-collections.ts';

type Named = { readonly memberId: string; readonly name: string };
/** What was done: who got an e-mail, who is telephoned, and the text to copy. */
type Chases = {
  readonly mailed: readonly Named[];
  readonly toTelephone: readonly (Named & { readonly telephone: string | null })[];
  readonly alreadyToday: readonly Named[];
  readonly text: string;
};

type Props = {
  readonly year: number;
  readonly members: readonly MemberLineView[];
  readonly onClose: () => void;
};

const names = (members: readonly { readonly name: string }[]): string =>
  members.map((it) => it.name).join('、');

/** Chases everybody missing at once: who gets an e-mail and who must be telephoned is shown before anything is sent. */
export function ChaseDialog({ year, members, onClose }: Props) {
  const path = `${useCollectionApi(year)}/chases`;
  const chase = useCollectionChange<readonly string[], Chases>(
    (memberIds) => ({ path, body: { memberIds } }),
    null,
  );
  const fresh = members.filter((it) => it.lastChasedOn !== today());
  const done = chase.data;
  return (
    <Modal
      open
      title="催报"
      width={640}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        done ? (
          <Button onClick={onClose}>关闭</Button>
        ) : (
          <>
            <Button onClick={onClose}>取消</Button>
            <Button
              type="primary"
              disabled={fresh.length === 0}
              loading={chase.isPending}
              onClick={() => chase.mutate(fresh.map((it) => it.memberId))}
            >
              催报{fresh.length}个单位
            </Button>
          </>
        )
      }
    >
      <ProblemAlert error={chase.error} />
      {done ? <Chased done={done} /> : <Preview members={members} fresh={fresh} />}
    </Modal>
  );
}

type PreviewProps = {
  readonly members: readonly MemberLineView[];
  readonly fresh: readonly MemberLineView[];
};

function Preview({ members, fresh }: PreviewProps) {
  const byMail = fresh.filter((it) => it.email !== null);
  const byCall = fresh.filter((it) => it.email === null);
  const today = members.filter((it) => !fresh.includes(it));
  return (
    <div className="chase-lists">
      <p className="explain">
        催报待报送和已退回的单位，每个单位每天只催报一次。发出的邮件说明报送期限和报送办法，不含访问码。
      </p>
      {byMail.length > 0 && (
        <p>
          <strong>发送邮件{byMail.length}个：</strong>
          {names(byMail)}
        </p>
      )}
      {byCall.length > 0 && (
        <p>
          <strong>没有电子邮箱，需要打电话{byCall.length}个：</strong>
          {names(byCall)}
        </p>
      )}
      {today.length > 0 && (
        <p>
          <strong>今天已经催报{today.length}个，不再重复：</strong>
          {names(today)}
        </p>
      )}
    </div>
  );
}

const Chased = ({ done }: { readonly done: Chases }) => (
  <div className="chase-lists" role="status">
    <p>
      已向{done.mailed.length}个单位发出催报邮件
      {done.alreadyToday.length > 0 && `，${done.alreadyToday.length}个今天已经催报`}。
    </p>
    {done.toTelephone.length > 0 && (
      <>
        <p>
          <strong>以下单位需要打电话：</strong>
        </p>
        <ul>
          {done.toTelephone.map((it) => (
            <li key={it.memberId}>
              {it.name}　{it.telephone ?? '没有登记电话'}
            </li>
          ))}
        </ul>
      </>
    )}
    <p>
      <strong>催报内容：</strong>
    </p>
    <Typography.Paragraph className="chase-text" copyable={{ tooltips: ['复制', '已复制'] }}>
      {done.text}
    </Typography.Paragraph>
  </div>
);
