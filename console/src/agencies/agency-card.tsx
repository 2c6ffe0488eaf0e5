import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import type { AgencyView } from '../../../src/api/agencies/views.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { AgencyChoices, AgencyGroup } from './agency-fields.tsx';
import { type AgencyForm, agencyBody } from './agency-form.ts';
import { AgencySeal } from './agency-seal.tsx';
import { ReportSettings } from './report-settings.tsx';

/** What the organ says of itself and how it counts; letters and portal take it from here. */
export function AgencyCard() {
  const { api } = useDesk();
  const agency = useQuery({ queryKey: [api], queryFn: () => call<AgencyView>({ path: api }) });
  return (
    <Card title="机关信息">
      <Loaded query={agency}>{(view) => <AgencyEditor view={view} />}</Loaded>
    </Card>
  );
}

function AgencyEditor({ view }: { readonly view: AgencyView }) {
  const { api } = useDesk();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const save = useChange<AgencyForm>(
    (form) => ({
      path: api,
      method: 'PUT',
      // Settings the form does not show stay as they are.
      body: agencyBody({ ...form, settings: { ...view.settings, ...form.settings } }),
    }),
    async () => {
      await queries.invalidateQueries({ queryKey: [api] });
      await queries.invalidateQueries({ queryKey: ['session'] });
      void message.success('机关信息已经保存');
    },
  );
  return (
    <Form
      name="agency"
      layout="vertical"
      initialValues={view}
      scrollToFirstError={{ focus: true }}
      onFinish={(form: AgencyForm) => save.mutate(form)}
    >
      <div className="two-columns">
        <Form.Item
          name="name"
          label="机关全称"
          rules={[{ required: true, whitespace: true, message: '请填写机关全称' }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item label="机关代码" extra="用在网址中，不能修改。" htmlFor="agency-code">
          <Input id="agency-code" value={view.code} readOnly />
        </Form.Item>
      </div>
      <AgencyGroup group="office" />
      <h3 className="group-head">文书</h3>
      <AgencyGroup group="letters" />
      <h3 className="group-head">用印</h3>
      <AgencySeal />
      <h3 className="group-head">救济途径</h3>
      <AgencyGroup group="remedies" />
      <h3 className="group-head">计算和报告</h3>
      <AgencyChoices />
      <ReportSettings />
      <ProblemAlert error={save.error} />
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        保存机关信息
      </Button>
    </Form>
  );
}
