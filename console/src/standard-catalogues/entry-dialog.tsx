import { Checkbox, Form, Input, InputNumber, Modal, Radio, Select } from 'antd';
import type { CatalogueView } from '../../../src/api/standard-catalogues/views.ts';
import {
  ENTRY_METHOD_LABELS,
  ENTRY_METHODS,
  ENTRY_TIER_LABELS,
  ENTRY_TIERS,
} from '../../../src/domain/standard-catalogues/catalogue-entry.ts';
import { placeChoices } from '../columns/use-tree.ts';
import { useColumns } from '../disclosures/use-items.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { type EntryLine, useCataloguesApi, useRefreshCatalogues } from './use-catalogues.ts';

type Props = {
  readonly view: CatalogueView;
  /** `null`: one is added. */
  readonly entry: EntryLine | null;
  readonly onClose: () => void;
};

type Values = Omit<EntryLine, 'id' | 'columnLabel' | 'coverage'>;

const NEW: Partial<Values> = { channels: ['政府网站'], audience: '', method: 'proactive', tiers: ['county'] };

const needed = (what: string) => ({ required: true, whitespace: true, message: `请填写${what}` });

/** The official columns of an entry, where its information is published, and how often it is renewed. */
export function EntryDialog({ view, entry, onClose }: Props) {
  const [form] = Form.useForm<Values>();
  const path = `${useCataloguesApi()}/${view.id}/entries`;
  const refresh = useRefreshCatalogues();
  const change = useChange<Values>(
    (values) => {
      const { columnId = null, updateWithinDays = null, audience = '', ...rest } = values;
      const body = { ...rest, columnId, updateWithinDays, audience };
      return entry
        ? { path: `${path}/${entry.id}`, method: 'PUT', body: { ...body, version: view.version } }
        : { path, body, version: view.version };
    },
    async () => {
      await refresh();
      onClose();
    },
  );
  return (
    <Modal
      open
      width={720}
      title={entry ? '修改公开事项' : '增加公开事项'}
      okText="保存"
      cancelText="取消"
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={change.error} onReload={() => refresh().then(change.reset)} />
      <Form
        name="entry"
        form={form}
        layout="vertical"
        initialValues={entry ?? NEW}
        onFinish={(values) => change.mutate(values)}
      >
        <OfficialFields />
        <PlaceFields />
      </Form>
    </Modal>
  );
}

const OfficialFields = () => (
  <div className="two-columns">
    <Form.Item name="topic" label="一级事项" rules={[needed('一级事项')]}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item name="subtopic" label="二级事项" rules={[needed('二级事项')]}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item name="content" label="公开内容（要素）" className="span" rules={[needed('公开内容')]}>
      <Input.TextArea rows={3} maxLength={2000} />
    </Form.Item>
    <Form.Item name="basis" label="公开依据" className="span" rules={[needed('公开依据')]}>
      <Input.TextArea rows={2} maxLength={2000} />
    </Form.Item>
    <Form.Item name="timeLimit" label="公开时限" rules={[needed('公开时限')]}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item name="body" label="公开主体" rules={[needed('公开主体')]}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item
      name="channels"
      label="公开渠道和载体"
      rules={[{ required: true, message: '请至少填写一个公开渠道' }]}
    >
      <Select mode="tags" maxCount={20} open={false} suffixIcon={null} tokenSeparators={['、', '，']} />
    </Form.Item>
    <Form.Item name="audience" label="公开对象（不填为全社会）">
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item name="method" label="公开方式">
      <Radio.Group options={ENTRY_METHODS.map((value) => ({ value, label: ENTRY_METHOD_LABELS[value] }))} />
    </Form.Item>
    <Form.Item
      name="tiers"
      label="公开层级"
      rules={[{ type: 'array', min: 1, message: '请至少选择一个公开层级' }]}
    >
      <Checkbox.Group options={ENTRY_TIERS.map((value) => ({ value, label: ENTRY_TIER_LABELS[value] }))} />
    </Form.Item>
  </div>
);

function PlaceFields() {
  const { data } = useColumns();
  return (
    <div className="two-columns">
      <Form.Item name="columnId" label="对应栏目" extra="没有信息注明该事项时，按栏目中的信息判断是否公开">
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={placeChoices(data?.columns ?? [])}
        />
      </Form.Item>
      <Form.Item name="updateWithinDays" label="更新周期（天，不填为不要求）">
        <InputNumber min={1} max={3660} precision={0} />
      </Form.Item>
    </div>
  );
}
