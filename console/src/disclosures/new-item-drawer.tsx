import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { ITEM_KIND_LABELS, ITEM_KINDS, type ItemKind } from '../../../src/domain/disclosures/kinds.data.ts';
import { Day } from '../access-requests/actions/fields.tsx';
import { useDesk } from '../session/session.ts';
import { FormDrawer } from '../shared/form-drawer.tsx';
import { today } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';
import { columnChoices, useColumns, useItemsApi } from './use-items.ts';

/** A new item: what it is and where it belongs; the rest is written in the editor. */
export function NewItemDrawer({ onClose }: { readonly onClose: () => void }) {
  const { post } = useDesk();
  const navigate = useNavigate();
  const path = useItemsApi();
  const { data } = useColumns();
  const [form] = Form.useForm<{ kind: ItemKind; columnId: string }>();
  const kind = Form.useWatch('kind', form);
  const choices = columnChoices(data?.columns ?? [], kind);
  const create = useChange<object, { itemId: string }>(
    (body) => ({ path, body }),
    ({ itemId }) => navigate(`/${post.code}/disclosures/${itemId}`),
  );
  return (
    <FormDrawer
      title="新建信息"
      name="new-item"
      submit="开始起草"
      change={create}
      form={form}
      initial={{ formedOn: today() }}
      onFinish={(values) => create.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="kind" label="种类" rules={[{ required: true, message: '请选择种类' }]}>
        <Select
          options={ITEM_KINDS.map((value) => ({ value, label: ITEM_KIND_LABELS[value] }))}
          onChange={() => form.resetFields(['columnId'])}
        />
      </Form.Item>
      <Form.Item
        name="columnId"
        label="栏目"
        rules={[{ required: true, message: '请选择栏目' }]}
        extra={
          kind && data && choices.length === 0
            ? '还没有可以放这类信息的栏目，请公开工作机构先设置栏目。'
            : undefined
        }
      >
        <Select
          disabled={!kind}
          showSearch={{ optionFilterProp: 'label' }}
          options={[...choices]}
          placeholder={kind ? '请选择' : '请先选择种类'}
        />
      </Form.Item>
      <Form.Item
        name="title"
        label="标题"
        rules={[{ required: true, whitespace: true, min: 2, message: '请填写标题' }]}
      >
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
      <Day
        name="formedOn"
        label="形成或者变更之日"
        hint="自次日起20个工作日内公开，法律、法规另有规定的在信息要素中填写（《条例》第二十六条）。"
      />
    </FormDrawer>
  );
}
