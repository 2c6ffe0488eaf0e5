import { App, Button, Form, Input, Select } from 'antd';
import type { SolicitationView } from '../../../src/api/participation/views.ts';
import { TREATMENT_LABELS, TREATMENTS } from '../../../src/domain/participation/opinion-results.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';

type Props = { readonly view: SolicitationView; readonly path: string };
type Values = Pick<SolicitationView, 'results'>['results'];

/** 意见采纳情况: groups with what became of them, and the numbers as they stand. */
export function ResultsCard({ view, path }: Props) {
  const { counts } = view;
  if (view.status === 'draft' || view.status === 'in-review' || view.status === 'scheduled') return null;
  return (
    <Card title="意见采纳情况" id="results">
      <p>
        收到{counts.received}条，计入{counts.counted}条（
        {TREATMENTS.map((it) => `${TREATMENT_LABELS[it]}${counts.byTreatment[it]}条`).join('，')}），不计入
        {counts.setAside}条，未整理{counts.unsettled}条。
      </p>
      {view.mayAnalyse ? <ResultsForm view={view} path={path} /> : <Written view={view} />}
    </Card>
  );
}

const Written = ({ view }: { readonly view: SolicitationView }) => (
  <>
    <p className="long-text">{view.results.overview}</p>
    <ul>
      {view.results.groups.map((it) => (
        <li key={it.id}>
          {it.title}（{view.counts.byGroup[it.id] ?? 0}条）：{TREATMENT_LABELS[it.treatment]}
          {it.reasons && `。${it.reasons}`}
        </li>
      ))}
    </ul>
  </>
);

function ResultsForm({ view, path }: Props) {
  const [form] = Form.useForm<Values>();
  const refresh = useRefresh();
  const { message } = App.useApp();
  const save = useChange<object>(
    (body) => ({ path: `${path}/results`, method: 'PUT', body }),
    async () => {
      void message.success('采纳情况已经保存');
      await refresh();
    },
  );
  return (
    <>
      <ProblemAlert error={save.error} onReload={() => refresh().then(save.reset)} />
      <Form
        name="results"
        form={form}
        layout="vertical"
        initialValues={view.results}
        onFinish={({ overview, groups = [] }) =>
          save.mutate({
            overview: overview ?? '',
            groups: groups.map((it) => ({ ...it, reasons: it.reasons ?? '' })),
            version: view.version,
          })
        }
      >
        <Form.Item name="overview" label="总体情况">
          <Input.TextArea rows={3} maxLength={5000} />
        </Form.Item>
        <Groups />
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            保存采纳情况
          </Button>
        </div>
      </Form>
    </>
  );
}

/** The groups, each with its own fields. */
const Groups = () => (
  <Form.List name="groups">
    {(fields, { add, remove }) => (
      <>
        {fields.map(({ key, name }, index) => (
          <fieldset className="group-form" key={key}>
            <legend>归类{index + 1}</legend>
            <Form.Item name={[name, 'id']} hidden>
              <Input />
            </Form.Item>
            <Form.Item
              name={[name, 'title']}
              label={`归类${index + 1}的主要意见`}
              rules={[{ required: true, whitespace: true, message: '请填写主要意见' }]}
            >
              <Input maxLength={500} />
            </Form.Item>
            <Form.Item
              name={[name, 'treatment']}
              label={`归类${index + 1}的采纳情况`}
              rules={[{ required: true, message: '请选择采纳情况' }]}
            >
              <Select options={TREATMENTS.map((value) => ({ value, label: TREATMENT_LABELS[value] }))} />
            </Form.Item>
            <Form.Item
              name={[name, 'reasons']}
              label={`归类${index + 1}的理由`}
              extra="没有全部采纳的，应当说明理由"
            >
              <Input.TextArea rows={2} maxLength={2000} />
            </Form.Item>
            <Button size="small" onClick={() => remove(name)}>
              移除归类{index + 1}
            </Button>
          </fieldset>
        ))}
        <p>
          <Button onClick={() => add({ id: crypto.randomUUID(), reasons: '' })}>增加归类</Button>
        </p>
      </>
    )}
  </Form.List>
);
