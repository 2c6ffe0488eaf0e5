import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, InputNumber } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { today } from '../../shared/today.ts';
import type { ActionForm } from './action-form.ts';
import { Day, Words } from './fields.tsx';

function Points({ what }: { readonly what: string }) {
  return (
    <Form.List name="points">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, index) => (
            <fieldset key={key} className="entry">
              <legend>第 {index + 1} 项</legend>
              {fields.length > 1 && (
                <Button
                  className="entry-remove"
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  onClick={() => remove(name)}
                >
                  删除第 {index + 1} 项
                </Button>
              )}
              <Words name={[name, 'what']} label={what} rows={2} />
              <Words name={[name, 'guidance']} label="指导和释明" longest={1000} rows={3} />
            </fieldset>
          ))}
          <Button
            className="entry-add"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({})}
            disabled={fields.length >= 20}
          >
            增加一项
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** What the applicant handed in after the period, so that nobody types it again. */
const offeredLate = (view: CaseView) =>
  view.timeline.findLast((it) => it.type === 'late-clarification-offered');

/** Late corrections count only with a good reason (art. 30). */
function LateReason({ view }: { readonly view: CaseView }) {
  const on = Form.useWatch<string | undefined>('on', Form.useFormInstance());
  const deadline = view.clarification?.deadlineOn;
  if (!on || !deadline || on <= deadline) return null;
  return (
    <Words
      name="lateReason"
      label="逾期补正的正当理由和认定意见"
      longest={1000}
      hint={`补正期限已于${deadline}届满，只有认定有正当理由的才能登记。`}
    />
  );
}

/** Corrections: asked once, answered, or never. */
export const CLARIFICATION_FORMS = {
  'request-clarification': {
    explain:
      '应当在收到申请之日起7个工作日内一次性告知（《条例》第三十条）。答复期限自收到补正之日的次日重新起算；补正告知书随即生成并编号。',
    Fields: () => (
      <>
        <Form.Item
          name="days"
          label="补正期限（工作日）"
          extra="应当合理，一般为15个工作日。"
          rules={[{ required: true, message: '请填写补正期限' }]}
        >
          <InputNumber min={1} max={60} precision={0} />
        </Form.Item>
        <Points what="需要补正的事项" />
      </>
    ),
    initial: () => ({ days: 15, points: [{}] }),
    wide: true,
  },
  'ask-informally': {
    explain:
      '已超过7个工作日，只能请申请人协助明确，答复期限照常计算，不得以补正为由重新起算。联系函随即生成并编号。',
    Fields: () => (
      <>
        <Form.Item
          name="days"
          label="希望答复的期限（工作日）"
          rules={[{ required: true, message: '请填写期限' }]}
        >
          <InputNumber min={1} max={60} precision={0} />
        </Form.Item>
        <Points what="需要明确的事项" />
      </>
    ),
    initial: () => ({ days: 5, points: [{}] }),
    wide: true,
  },
  'receive-clarification': {
    explain: '登记当面、来信等方式收到的补正；申请人在网上补正的，系统自动登记。',
    Fields: ({ view }) => (
      <>
        <Day label="收到补正的日期" />
        <Words
          label="补正的内容"
          longest={4000}
          rows={5}
          {...(offeredLate(view) ? { hint: '已填入申请人逾期提交的内容，请核对。' } : {})}
        />
        <LateReason view={view} />
      </>
    ),
    initial: (view) => ({ on: offeredLate(view)?.on ?? today(), note: offeredLate(view)?.text ?? '' }),
    toBody: (values) => ({ ...values, lateReason: values['lateReason'] ?? '' }),
  },
  'offer-late-clarification': {
    explain:
      '补正期限届满后申请人才提交补正的，先登记；认定有正当理由的，再登记收到补正，期限重新起算；没有正当理由的，按逾期不补正处理（《条例》第三十条）。',
    Fields: () => <Words label="逾期提交的补正内容和申请人说明的理由" longest={4000} rows={5} />,
  },
  'lapse-clarification': {
    explain:
      '申请人无正当理由逾期不补正的，视为放弃申请，不再处理（《条例》第三十条）。本件随即结束，由签发人签发不再处理告知书后送达申请人。',
    Fields: () => <Words label="认定申请人无正当理由的情况" />,
    danger: true,
  },
} as const satisfies Record<string, ActionForm>;
