import { Button, Form, Input, Modal, Switch } from 'antd';
import { useState } from 'react';
import { useDesk } from '../session/session.ts';
import './channels.css';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { type Account, useAccounts, useRefreshAccounts } from './use-accounts.ts';

/** The accounts at other platforms; secrets go in and never come out. */
export function AccountsCard() {
  const [open, setOpen] = useState<Account | null>(null);
  const mayManage = useDesk().may('agency:manage');
  return (
    <Card title="新媒体账号">
      <Loaded query={useAccounts()}>
        {(accounts) => (
          <ul className="plain monitor-findings">
            {accounts.map((it) => (
              <li key={it.channel}>
                {it.label}　{it.hasSecret ? `${it.name}（${it.enabled ? '已启用' : '已停用'}）` : '没有设置'}{' '}
                {mayManage && (
                  <Button size="small" aria-label={`设置${it.label}账号`} onClick={() => setOpen(it)}>
                    设置
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {open && <AccountDialog account={open} onClose={() => setOpen(null)} />}
    </Card>
  );
}

type Fields = Pick<Account, 'name' | 'baseUrl' | 'enabled'> & {
  readonly appId: string;
  readonly secret: string;
};
type Props = { readonly account: Account; readonly onClose: () => void };

function AccountDialog({ account, onClose }: Props) {
  const { channel, label, version, name, baseUrl, enabled, hasSecret } = account;
  const path = `${useDesk().api}/channel-accounts/${channel}`;
  const refresh = useRefreshAccounts();
  const [form] = Form.useForm<Fields>();
  const save = useChange<Fields>(
    (fields) => ({ path, method: 'PUT', body: { ...fields, version } }),
    async () => {
      await refresh();
      onClose();
    },
  );
  const initialValues = { name, baseUrl, enabled, appId: '', secret: '' };
  const secretLabel = channel === 'wechat' ? 'AppSecret' : '授权令牌（access_token）';
  return (
    <Modal
      open
      title={`设置${label}账号`}
      okText="保存"
      cancelText="取消"
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={save.error} />
      <Form
        name="channel-account"
        form={form}
        layout="vertical"
        initialValues={initialValues}
        onFinish={(fields: Fields) => save.mutate(fields)}
      >
        <Form.Item name="name" label="账号名称" rules={[{ required: true, message: '请填写账号名称' }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="baseUrl" label="接口地址" rules={[{ required: true, message: '请填写接口地址' }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="appId" label="AppID" extra="与密钥一起填写">
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="secret"
          label={secretLabel}
          extra={hasSecret ? '不填写则沿用原来的；加密保存，不再显示' : '加密保存，不再显示'}
        >
          <Input.Password maxLength={500} autoComplete="new-password" visibilityToggle={false} />
        </Form.Item>
        <Form.Item name="enabled" label="启用" valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
    </Modal>
  );
}
