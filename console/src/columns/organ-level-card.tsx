import { Button, Checkbox, Form, Input, Select } from 'antd';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import { ORGAN_LEVEL_LABELS, ORGAN_LEVELS } from '../../../src/domain/columns/legal-columns.data.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useRefreshTree, useTreeChange } from './use-tree.ts';

type Values = { readonly level: string; readonly makesRules: boolean; readonly rulesAddress?: string };

const LEVELS = ORGAN_LEVELS.map((value) => ({ value, label: ORGAN_LEVEL_LABELS[value] }));

/** Which legal columns the organ has: set up once, and filled up when something changes. */
export function OrganLevelCard({ view }: { readonly view: ColumnsView }) {
  const refresh = useRefreshTree();
  const create = useTreeChange(() => undefined);
  const { level, makesRules, rulesAddress } = view.settings;
  const isNew = view.columns.length === 0;
  return (
    <Card title="法定栏目">
      <ProblemAlert error={create.error} onReload={() => refresh().then(create.reset)} />
      {create.isSuccess && (
        <p className="good-news" role="status">
          法定栏目已经设置，已有的栏目保持不变。
        </p>
      )}
      <Form
        name="organ-level"
        layout="vertical"
        initialValues={{ level, makesRules, rulesAddress }}
        onFinish={({ rulesAddress: address = '', ...rest }: Values) =>
          create.mutate({
            path: '/columns/legal',
            version: view.version,
            body: { ...rest, rulesAddress: address },
          })
        }
      >
        <div className="two-columns">
          <Form.Item name="level" label="机关类别">
            <Select options={LEVELS} />
          </Form.Item>
          <Form.Item
            name="rulesAddress"
            label="上级机关规章库网址"
            extra="没有规章制定权的机关不设规章库，链接上级的规章库；没有的可以不填"
          >
            <Input type="url" maxLength={500} placeholder="https://" />
          </Form.Item>
          <Form.Item name="makesRules" valuePropName="checked">
            <Checkbox>本机关有规章制定权，设置规章库</Checkbox>
          </Form.Item>
        </div>
        <Button type={isNew ? 'primary' : 'default'} htmlType="submit" loading={create.isPending}>
          {isNew ? '设置法定栏目' : '补齐法定栏目'}
        </Button>
      </Form>
    </Card>
  );
}
