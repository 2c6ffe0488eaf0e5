import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { StaffView } from '../../../src/api/staff/views.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import type { NewPassword } from './password-once.tsx';

type Props = { readonly person: StaffView; readonly onReset: (password: NewPassword) => void };

/** Resets a forgotten password after a question; the act is recorded. */
export function ResetPassword({ person, onReset }: Props) {
  const [asking, setAsking] = useState(false);
  const path = `${useDesk().api}/staff/${person.id}/password-reset`;
  const reset = useChange<null, { temporaryPassword: string }>(
    () => ({ path }),
    ({ temporaryPassword }) => {
      setAsking(false);
      onReset({ name: person.name, login: person.login, temporaryPassword });
    },
  );
  return (
    <>
      <Button
        type="link"
        className="plain-link"
        aria-label={`重置${person.name}的密码`}
        onClick={() => setAsking(true)}
      >
        重置密码
      </Button>
      {asking && (
        <Modal
          open
          title={`重置密码：${person.name}`}
          okText="重置"
          confirmLoading={reset.isPending}
          onOk={() => reset.mutate(null)}
          onCancel={() => setAsking(false)}
        >
          <p>将生成新的初始密码，原密码和现有登录立即失效。本次操作会记录。</p>
          <ProblemAlert error={reset.error} />
        </Modal>
      )}
    </>
  );
}
