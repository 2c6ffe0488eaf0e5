import { App, Button, Form, InputNumber, Switch } from 'antd';
import type { ParticipationSettingsView } from '../../../src/api/participation/views.ts';
import { MESSAGE_KIND_LABELS } from '../../../src/domain/participation/message-kinds.data.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { PartLinks } from './part-links.tsx';
import './participation.css';
import { useParticipationSettings, useStatistics } from './use-participation.ts';

/** Numbers of the year, and the periods the organ sets. */
export function ParticipationSettingsPage() {
  return (
    <Page title="互动交流统计与设置">
      <PartLinks current="settings" />
      <StatisticsCard />
      <Card title="设置" id="settings">
        <Loaded query={useParticipationSettings()}>
          {(settings) => <SettingsForm key={settings.version} settings={settings} />}
        </Loaded>
      </Card>
    </Page>
  );
}

function StatisticsCard() {
  return (
    <Card title="本年留言统计" id="statistics">
      <Loaded query={useStatistics()}>
        {({ lines }) =>
          lines.length === 0 ? (
            <p className="muted">本年还没有留言。</p>
          ) : (
            <table className="grid grid-cases">
              <thead>
                <tr>
                  <th scope="col">种类</th>
                  <th scope="col">收到</th>
                  <th scope="col">已答复</th>
                  <th scope="col">按期答复</th>
                  <th scope="col">无效</th>
                  <th scope="col">逾期未答复</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((it) => (
                  <tr key={`${it.kind}${it.category}`}>
                    <td data-label="种类">
                      {MESSAGE_KIND_LABELS[it.kind]}：{it.category}
                    </td>
                    <td data-label="收到">{it.received}</td>
                    <td data-label="已答复">{it.answered}</td>
                    <td data-label="按期答复">{it.inTime}</td>
                    <td data-label="无效">{it.setAside}</td>
                    <td data-label="逾期未答复">{it.overdue}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </Card>
  );
}

const DAYS = [
  { name: 'letterReplyDays', label: '来信答复期限（工作日）', most: 60 },
  { name: 'errorPassOnDays', label: '纠错转办期限（工作日）', most: 10 },
  { name: 'errorReplyDays', label: '纠错答复期限（工作日）', most: 30 },
  { name: 'normativeDays', label: '规范性文件征求意见期限（日）', most: 180 },
  { name: 'otherDays', label: '其他事项征求意见期限（日）', most: 180 },
] as const;

function SettingsForm({ settings }: { readonly settings: ParticipationSettingsView }) {
  const { api, may } = useDesk();
  const refresh = useRefresh();
  const { message } = App.useApp();
  const { version, ...initial } = settings;
  const save = useChange<object>(
    (body) => ({ path: `${api}/participation-settings`, method: 'PUT', body }),
    async () => {
      void message.success('设置已经保存，对以后收到的留言和拟制的征集生效');
      await refresh();
    },
  );
  const readonly = !may('disclosures:manage');
  return (
    <Form
      name="participation"
      layout="vertical"
      initialValues={initial}
      disabled={readonly}
      onFinish={(values) => save.mutate({ ...values, version })}
    >
      <ProblemAlert error={save.error} onReload={() => refresh().then(save.reset)} />
      <div className="two-columns">
        {DAYS.map(({ name, label, most }) => (
          <Form.Item
            key={name}
            name={name}
            label={label}
            rules={[{ required: true, message: `请填写${label}` }]}
          >
            <InputNumber min={1} max={most} precision={0} />
          </Form.Item>
        ))}
        <Form.Item name="contactDemanded" label="提意见必须填写姓名和联系方式" valuePropName="checked">
          <Switch checkedChildren="是" unCheckedChildren="否" />
        </Form.Item>
      </div>
      <p className="explain">
        规章、重大行政决策草案征求意见的期限由法规规定（一般不少于30日），不能在此设置。
      </p>
      {!readonly && (
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存
        </Button>
      )}
    </Form>
  );
}
