import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, InputNumber, Select } from 'antd';
import type { ChannelSettingsView } from '../../../src/api/channels/views.ts';
import { LICENCE_LABELS, LICENCES } from '../../../src/domain/channels/channel-settings.ts';
import { columnChoices, useColumns } from '../disclosures/use-items.ts';
import { useDesk } from '../session/session.ts';
import { call } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { AccountsCard } from './accounts-card.tsx';
import { SubscriptionsCard } from './subscriptions-card.tsx';

/** 渠道设置: accounts at other platforms, the display of the hall, warnings before columns are late, open data. */
export function ChannelSettingsPage() {
  const { may } = useDesk();
  return (
    <Page title="渠道设置" note="新媒体账号、大厅展示屏、更新提醒和开放数据；每次修改都留痕">
      <AccountsCard />
      {(may('disclosures:manage') || may('agency:manage')) && <SubscriptionsCard />}
      {may('disclosures:read') && <SettingsCard />}
      {may('disclosures:read') && <SheetCard />}
    </Page>
  );
}

const useSettingsPath = (): string => `${useDesk().api}/channel-settings`;

function SettingsCard() {
  const path = useSettingsPath();
  const query = useQuery({ queryKey: [path], queryFn: () => call<ChannelSettingsView>({ path }) });
  const { post } = useDesk();
  return (
    <Card
      title="展示屏、提醒和开放数据"
      extra={
        <Button size="small" href={`/${post.code}/display`} target="_blank">
          打开大厅展示屏
        </Button>
      }
    >
      <Loaded query={query}>
        {(settings) => <SettingsForm key={settings.version} settings={settings} />}
      </Loaded>
    </Card>
  );
}

const NUMBERS = [
  { name: 'warnDays', label: '栏目到期前几天提醒（天）', least: 1, most: 90 },
  { name: 'displayItems', label: '展示屏轮播条数（条）', least: 1, most: 30 },
  { name: 'displaySeconds', label: '每条停留时间（秒）', least: 5, most: 120 },
] as const;

function SettingsForm({ settings }: { readonly settings: ChannelSettingsView }) {
  const path = useSettingsPath();
  const { api, may } = useDesk();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { version, ...initial } = settings;
  const reload = async () => {
    await queries.invalidateQueries({ queryKey: [`${api}/update-monitor`] });
    await queries.invalidateQueries({ queryKey: [path] });
  };
  const save = useChange<Omit<ChannelSettingsView, 'version'>>(
    (typed) => ({ path, method: 'PUT', body: { ...typed, version } }),
    async () => {
      await reload();
      void message.success('渠道设置已经保存');
    },
  );
  const readonly = !may('disclosures:manage');
  return (
    <Form
      name="channel-settings"
      layout="vertical"
      initialValues={initial}
      disabled={readonly}
      onFinish={(typed: Omit<ChannelSettingsView, 'version'>) =>
        save.mutate({ ...typed, licenceNote: typed.licenceNote ?? '' })
      }
    >
      <ProblemAlert error={save.error} onReload={() => reload().then(save.reset)} />
      <SettingsFields />
      {!readonly && (
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存渠道设置
        </Button>
      )}
    </Form>
  );
}

function SettingsFields() {
  const columns = columnChoices(useColumns().data?.columns ?? []);
  const all = { value: null, label: '全部栏目' };
  return (
    <>
      <div className="two-columns">
        {NUMBERS.map(({ name, label, least, most }) => (
          <Form.Item key={name} name={name} label={label} rules={[{ required: true, message: '请填写' }]}>
            <InputNumber min={least} max={most} precision={0} />
          </Form.Item>
        ))}
        <Form.Item name="displayColumnId" label="展示屏显示的栏目">
          <Select showSearch={{ optionFilterProp: 'label' }} options={[all, ...columns] as never} />
        </Form.Item>
        <Form.Item name="licence" label="开放数据的使用许可">
          <Select options={LICENCES.map((value) => ({ value, label: LICENCE_LABELS[value] }))} />
        </Form.Item>
      </div>
      <Form.Item name="licenceNote" label="使用许可的补充说明">
        <Input.TextArea rows={2} maxLength={300} showCount />
      </Form.Item>
    </>
  );
}

const SheetCard = () => (
  <Card title="张贴公示单">
    <p>
      每条已公开的信息都可以打印A4公示单：标题、文号、摘要、索引号、发布机构、发布日期和全文网页的二维码。打开信息页面，在“渠道”中点击“打开公示单”打印；在“复制到其他渠道”中登记已经张贴，即记入渠道发布记录。
    </p>
  </Card>
);
