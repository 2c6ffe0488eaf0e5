import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { Navigate, useNavigate } from 'react-router';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { Entrance } from './entrance.tsx';
import { useSession } from './session.ts';

type Passwords = { readonly current: string; readonly next: string; readonly repeated: string };

/** Changing one's own password; a temporary one must be changed before anything else. */
export function PasswordPage() {
  const session = useSession();
  return (
    <Loaded query={session}>
      {(person) =>
        person ? (
          <Entrance title="修改密码">
            <ChangePassword forced={person.mustChangePassword} login={person.login} />
          </Entrance>
        ) : (
          <Navigate to="/sign-in" replace />
        )
      }
    </Loaded>
  );
}

function ChangePassword({ forced, login }: { readonly forced: boolean; readonly login: string }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const change = useChange<Passwords>(
    ({ current, next }) => ({ path: '/session/password', body: { current, next } }),
    async () => {
      queries.clear();
      await navigate('/sign-in?changed=1', { replace: true });
    },
  );
  return (
    <div className="card">
      {forced && (
        <Alert
          type="info"
          showIcon
          title="您使用的是初始密码，请先修改，然后用新密码登录。"
          className="problem"
        />
      )}
      <ProblemAlert error={change.error} />
      <Form layout="vertical" requiredMark={false} onFinish={(it: Passwords) => change.mutate(it)}>
        <input type="text" autoComplete="username" value={login} readOnly hidden />
        <Form.Item name="current" label="当前密码" rules={[{ required: true, message: '请填写当前密码' }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="next"
          label="新密码"
          extra="至少10个字符，包含大写字母、小写字母、数字、符号中的三种，不得包含登录名。"
          rules={[{ required: true, message: '请填写新密码' }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="repeated"
          label="再次填写新密码"
          dependencies={['next']}
          rules={[
            { required: true, message: '请再次填写新密码' },
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                value && value !== getFieldValue('next')
                  ? Promise.reject(new Error('两次填写的新密码不一致'))
                  : Promise.resolve(),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            修改密码
          </Button>
          {!forced && <Button onClick={() => navigate(-1)}>取消</Button>}
        </div>
      </Form>
    </div>
  );
}
