import { App, Button, Form } from 'antd';
import type { CaseView, ChangedView } from '../../../../src/api/access-requests/views.ts';
import { Card } from '../../shared/card.tsx';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { useChange } from '../../shared/use-change.ts';
import { filledLines, Lines } from '../actions/fields.tsx';
import { useCaseApi, useRefresh } from '../case/use-case.ts';

/** 申请事项: what is asked for, item by item; the draft must then answer each, so that none is forgotten. */
export function ItemsCard({ view }: { readonly view: CaseView }) {
  const refresh = useRefresh();
  const { message } = App.useApp();
  const path = `${useCaseApi(view.id)}/list-items`;
  const save = useChange<object, ChangedView>(
    (body) => ({ path, body, version: view.version }),
    async () => {
      await refresh();
      void message.success('申请事项已经列明');
    },
  );
  const mayList = view.actions.some((it) => it.action === 'list-items');
  if (!mayList) return <ListedItems items={view.items} />;
  return (
    <Card title="申请事项">
      <p className="explain">
        申请包含几项内容的，逐项列明；拟稿时每一项都要有答复（漏答会被撤销）。只有一项的，可以不列。
      </p>
      <Form
        name="items"
        layout="vertical"
        initialValues={{ items: view.items }}
        onFinish={({ items }: { items: string[] }) => save.mutate({ items: filledLines(items) })}
      >
        <Lines name="items" label="申请事项" />
        <ProblemAlert error={save.error} onReload={() => refresh().then(save.reset)} />
        <Button htmlType="submit" loading={save.isPending}>
          保存申请事项
        </Button>
      </Form>
    </Card>
  );
}

const ListedItems = ({ items }: { readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <Card title="申请事项">
      <ol>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </Card>
  );
