import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { Navigate, useNavigate } from 'react-router';
import { Entrance } from '../session/entrance.tsx';
import { useStatus } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { AgencyChoices, AgencyGroup } from './agency-fields.tsx';
import { type AgencyForm, agencyBody, NEW_SETTINGS } from './agency-form.ts';

type SetUpForm = AgencyForm & {
  readonly code: string;
  readonly administrator: { readonly login: string; readonly name: string; readonly password: string };
};

/** The first visit: the organ and whoever administers it. */
export function SetUpPage() {
  const status = useStatus();
  return (
    <Loaded query={status}>
      {({ needsSetUp }) =>
        needsSetUp ? (
          <Entrance title="初始设置" wide>
            <SetUpForm />
          </Entrance>
        ) : (
          <Navigate to="/sign-in" replace />
        )
      }
    </Loaded>
  );
}

function SetUpForm() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const setUp = useChange<SetUpForm>(
    (form) => ({
      path: '/setup',
      body: { ...agencyBody(form), code: form.code, administrator: form.administrator },
    }),
    async () => {
      await queries.invalidateQueries({ queryKey: ['status'] });
      await navigate('/sign-in', { replace: true });
    },
  );
  return (
    <Form
      name="set-up"
      layout="vertical"
      className="entrance-form"
      initialValues={{ settings: NEW_SETTINGS }}
      scrollToFirstError={{ focus: true }}
      onFinish={(form: SetUpForm) => setUp.mutate(form)}
    >
      <p>首次使用，请设置机关和第一名管理员。以后都可以在“机关与人员”中修改（机关代码除外）。</p>
      <Card title="机关">
        <NameAndCode />
        <AgencyGroup group="office" />
      </Card>
      <Card title="文书">
        <AgencyGroup group="letters" />
      </Card>
      <Card title="救济途径">
        <p className="muted">每份答复都要告知申请人不服时的救济途径；缺少的，文书不能生成。</p>
        <AgencyGroup group="remedies" />
      </Card>
      <Card title="计算和报告">
        <AgencyChoices />
      </Card>
      <Card title="第一名管理员">
        <Administrator />
      </Card>
      <ProblemAlert error={setUp.error} />
      <Button type="primary" htmlType="submit" size="large" loading={setUp.isPending}>
        完成设置
      </Button>
    </Form>
  );
}

const NameAndCode = () => (
  <div className="two-columns">
    <Form.Item
      name="name"
      label="机关全称"
      extra="与印章一致，例如“清河区人民政府办公室”。"
      rules={[{ required: true, whitespace: true, message: '请填写机关全称' }]}
    >
      <Input maxLength={100} autoFocus />
    </Form.Item>
    <Form.Item
      name="code"
      label="机关代码"
      extra="用在网址中，设置后不能修改，例如“qinghe”。"
      rules={[
        { required: true, message: '请填写机关代码' },
        {
          pattern: /^[a-z][a-z0-9-]{1,30}$/,
          message: '应以小写字母开头，由小写字母、数字、横线组成，2至31个字符',
        },
      ]}
    >
      <Input maxLength={31} />
    </Form.Item>
  </div>
);

const Administrator = () => (
  <>
    <p className="muted">
      第一名管理员同时有经办、负责、年报编制和发布的岗位，便于开展工作；添加其他人员后可以调整。
    </p>
    <div className="two-columns">
      <Form.Item
        name={['administrator', 'name']}
        label="姓名"
        rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}
      >
        <Input maxLength={50} autoComplete="name" />
      </Form.Item>
      <Form.Item
        name={['administrator', 'login']}
        label="登录名"
        rules={[{ required: true, whitespace: true, message: '请填写登录名' }]}
      >
        <Input maxLength={31} autoComplete="username" />
      </Form.Item>
      <Form.Item
        name={['administrator', 'password']}
        label="密码"
        extra="至少10个字符，包含大写字母、小写字母、数字、符号中的三种，不得包含登录名。"
        rules={[{ required: true, message: '请填写密码' }]}
      >
        <Input.Password maxLength={128} autoComplete="new-password" />
      </Form.Item>
    </div>
  </>
);
