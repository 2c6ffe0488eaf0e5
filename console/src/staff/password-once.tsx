import { Button, Modal } from 'antd';

/** A temporary password to hand over. */
export type NewPassword = {
  readonly name: string;
  readonly login: string;
  readonly temporaryPassword: string;
};

type Props = { readonly password: NewPassword; readonly onClose: () => void };

/** Shows a temporary password this once. */
export const PasswordOnce = ({ password, onClose }: Props) => (
  <Modal
    open
    title="初始密码"
    mask={{ closable: false }}
    onCancel={onClose}
    footer={
      <Button type="primary" onClick={onClose}>
        已记下
      </Button>
    }
  >
    <p className="explain">初始密码只显示这一次，请当面交给本人。本人首次登录时必须修改。</p>
    <dl className="password-once">
      <dt>姓名</dt>
      <dd>{password.name}</dd>
      <dt>登录名</dt>
      <dd>{password.login}</dd>
      <dt>初始密码</dt>
      <dd>
        <code>{password.temporaryPassword}</code>
      </dd>
    </dl>
  </Modal>
);
