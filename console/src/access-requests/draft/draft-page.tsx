import { LeftOutlined } from '@ant-design/icons';
import { Alert, App, Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { CaseView, ChangedView } from '../../../../src/api/access-requests/views.ts';
import { outcomeOf } from '../../../../src/domain/access-requests/outcomes.ts';
import { Card } from '../../shared/card.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../shared/page.tsx';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { useChange } from '../../shared/use-change.ts';
import '../../shared/forms.css';
import '../access-requests.css';
import '../case/case.css';
import './draft.css';
import { returnedOf } from '../case/returned.ts';
import { useCase, useCaseApi, useRefresh } from '../case/use-case.ts';
import { Departure } from './departure.tsx';
import { type DraftBody, type DraftForm, draftBody, draftForm } from './draft-form.ts';
import { DraftParts } from './draft-parts.tsx';
import { DraftPreview } from './draft-preview.tsx';
import { EvidenceParts } from './evidence-parts.tsx';
import { ItemAnswers } from './item-answers.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { evidenceParts, printedParts } from './outcome-groups.ts';
import { OverruledParties } from './overruled-parties.tsx';

/** Drafting the reply: the outcome first, then what it demands, the letter beside it. */
export function DraftPage() {
  const { requestId = '' } = useParams();
  return (
    <Loaded query={useCase(requestId)} title="拟稿">
      {(view) => (
        <Page
          title="拟稿"
          note={`${view.number}　${view.title}`}
          extra={
            <Link to=".." relative="path">
              <LeftOutlined aria-hidden /> 返回申请件
            </Link>
          }
        >
          <Draft key={view.id} view={view} />
        </Page>
      )}
    </Loaded>
  );
}

function Draft({ view }: { readonly view: CaseView }) {
  const [form] = Form.useForm<DraftForm>();
  const [initial] = useState(() => draftForm(view));
  const typed: DraftForm = Form.useWatch((values: DraftForm) => values, { form, preserve: true }) ?? initial;
  const save = useSaving(view);
  const navigate = useNavigate();
  const refresh = useRefresh();
  const outcome = typed.outcome && outcomeOf(typed.outcome);
  const submit = () => {
    const body = draftBody(form.getFieldsValue(true));
    if (body) save.mutate(body);
  };
  return (
    <div className="draft-columns">
      <Form
        name="draft"
        form={form}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError
        onFinish={submit}
      >
        <Returned view={view} />
        <Card title="答复结果">
          <p className="quoted">
            <span className="muted">申请内容：</span>
            {view.description}
          </p>
          <Form.Item name="outcome" rules={[{ required: true, message: '请选择答复结果' }]}>
            <OutcomeChoice />
          </Form.Item>
          <Departure view={view} typed={typed} />
        </Card>
        {outcome && (
          <Card title="答复内容">
            <DraftParts view={view} outcome={outcome} parts={printedParts(outcome)} />
            <OverruledParties view={view} outcome={outcome} />
            {view.items.length > 0 && <ItemAnswers items={view.items} />}
            <Form.Item
              name="servedOnline"
              valuePropName="checked"
              extra="网上送达的，救济告知必须写明网上申请行政复议的渠道（《行政复议法》第二十二条第二款）。"
            >
              <Checkbox>答复书在网上送达</Checkbox>
            </Form.Item>
          </Card>
        )}
        {outcome && evidenceParts(outcome).length > 0 && (
          <Card title="举证材料">
            <EvidenceParts parts={evidenceParts(outcome)} />
          </Card>
        )}
        <ProblemAlert error={save.error} onReload={() => refresh().then(save.reset)} />
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!outcome}>
            保存拟稿
          </Button>
          <Button onClick={() => navigate('..', { relative: 'path' })}>取消</Button>
        </div>
      </Form>
      <DraftPreview view={view} draft={draftBody(typed)} />
    </div>
  );
}

/** Why reviewers or the signatory sent the draft back, in sight while it is mended. */
function Returned({ view }: { readonly view: CaseView }) {
  const returned = returnedOf(view);
  return (
    returned && (
      <Alert
        className="problem"
        type="warning"
        showIcon
        title={`${returned.on} 退回修改（${returned.actor}）`}
        description={returned.text}
      />
    )
  );
}

function useSaving(view: CaseView) {
  const path = `${useCaseApi(view.id)}/draft`;
  const refresh = useRefresh();
  const navigate = useNavigate();
  const { message } = App.useApp();
  return useChange<DraftBody, ChangedView>(
    (body) => ({ path, body, version: view.version }),
    async () => {
      await refresh();
      void message.success('拟稿已经保存');
      await navigate('..', { relative: 'path' });
    },
  );
}
