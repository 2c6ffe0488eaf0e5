import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import type { StatusView } from '../../../src/api/agencies/views.ts';
import type { SessionView } from '../../../src/api/staff/views.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { Entrance } from './entrance.tsx';
import { useStatus } from './session.ts';

type Credentials = { readonly login: string; readonly password: string };

/** Only ways within the console are gone back to. */
const wayBack = (back: string | null): string => (back && /^\/(?![/\\])/.test(back) ? back : '/');

/** Signing in; for the demonstration beside it the accounts to choose from. */
export function SignInPage() {
  const status = useStatus();
  return (
    <Loaded query={status}>
      {(known) =>
        known.needsSetUp ? (
          <Navigate to="/set-up" replace />
        ) : (
          <Entrance title="登录" wide={known.demoAccounts.length > 0}>
            <SignIn status={known} />
          </Entrance>
        )
      }
    </Loaded>
  );
}

function SignIn({ status }: { readonly status: StatusView }) {
  const [form] = Form.useForm<Credentials>();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const queries = useQueryClient();
  const signIn = useChange<Credentials, SessionView>(
    (body) => ({ path: '/session', body }),
    (session) => {
      queries.setQueryData(['session'], session);
      return navigate(session.mustChangePassword ? '/password' : wayBack(search.get('back')), {
        replace: true,
      });
    },
  );
  return (
    <div className="sign-in">
      <div className="card">
        {search.has('changed') && <p className="good-news">密码已经修改，请用新密码登录。</p>}
        <ProblemAlert error={signIn.error} />
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(it) => signIn.mutate(it)}>
          <Form.Item name="login" label="登录名" rules={[{ required: true, message: '请填写登录名' }]}>
            <Input autoComplete="username" autoFocus size="large" />
          </Form.Item>
          <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
            登录
          </Button>
        </Form>
        <p className="muted">忘记密码的，请联系本机关系统管理员重置。连续输错密码后，系统会延长等待时间。</p>
      </div>
      {status.demoAccounts.length > 0 && (
        <DemoAccounts
          status={status}
          onChosen={(login) => form.setFieldsValue({ login, password: status.demoPassword ?? '' })}
        />
      )}
    </div>
  );
}
