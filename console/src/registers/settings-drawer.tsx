import { App, Button, Drawer, Form, InputNumber, Radio, Switch } from 'antd';
import type { RegisterSettingsView } from '../../../src/api/registers/views.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useRegisterSettings } from './use-registers.ts';

/** How the organ keeps and counts its registers; every change is logged. */
export function SettingsDrawer({ onClose }: { readonly onClose: () => void }) {
  return (
    <Drawer open title="登记册设置" size={620} onClose={onClose}>
      <p className="explain">修改将留痕；尚未公开的登记按新的设置重新计算期限。</p>
      <Loaded query={useRegisterSettings()}>
        {(settings) => <SettingsForm settings={settings} onClose={onClose} />}
      </Loaded>
    </Drawer>
  );
}

type Props = { readonly settings: RegisterSettingsView; readonly onClose: () => void };
type Typed = Omit<RegisterSettingsView, 'decisionDays'> & { decisionDays: number | null | undefined };

function SettingsForm({ settings, onClose }: Props) {
  const path = `${useDesk().api}/register-settings`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const save = useChange<Typed>(
    (it) => ({ path, method: 'PUT', body: { ...it, decisionDays: it.decisionDays ?? null } }),
    async () => {
      onClose();
      void message.success('登记册设置已经保存');
      await refresh();
    },
  );
  return (
    <Form
      name="register-settings"
      layout="vertical"
      initialValues={settings}
      onFinish={(it: Typed) => save.mutate(it)}
    >
      <ProblemAlert error={save.error} />
      <Form.Item
        name="decisionDays"
        label="许可、处罚决定作出后的公示期限（工作日）"
        extra="“双公示”要求，通常为7个工作日；不填写的，只按《条例》第二十六条的20个工作日"
      >
        <InputNumber min={1} max={20} precision={0} />
      </Form.Item>
      <Form.Item
        name="penaltyMonths"
        label="处罚信息的公示期（自决定之日起，月）"
        extra="逐条填写公示截止期的，以填写的为准；0为不设截止期"
        rules={[{ required: true, message: '请填写月数' }]}
      >
        <InputNumber min={0} max={120} precision={0} />
      </Form.Item>
      <Form.Item name="personNames" label="自然人姓名的公开方式">
        <Radio.Group
          options={[
            { value: 'masked', label: '隐去名字（张**）' },
            { value: 'full', label: '公开全名（法律、法规有明确要求的）' },
          ]}
        />
      </Form.Item>
      <Form.Item name="countRefusals" label="年度报告表2“行政许可”计入不予许可的决定" valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name="countCoercion" label="年度报告表2“行政强制”计入">
        <Radio.Group
          options={[
            { value: 'all', label: '强制措施和强制执行' },
            { value: 'measure', label: '只计强制措施' },
            { value: 'execution', label: '只计强制执行' },
          ]}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        保存
      </Button>
    </Form>
  );
}
