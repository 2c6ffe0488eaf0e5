import { Form, Select } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { APPLICANT_KIND_LABELS } from '../../../../src/domain/access-requests/applicant-kinds.ts';
import type { CaseEventType, CorrectedFacts } from '../../../../src/domain/access-requests/case-events.ts';
import { CORRECTABLE } from '../../../../src/domain/access-requests/corrections.ts';
import { OUTCOMES } from '../../../../src/domain/access-requests/outcomes.data.ts';
import type { ActionForm } from './action-form.ts';
import { Day, Words } from './fields.tsx';
import { CONSULTATION_KINDS, optionsOf, SERVICE_METHODS } from './labels.data.ts';
import { PostFields } from './service-fields.tsx';

type Fact = Extract<keyof CorrectedFacts, 'applicantKind' | 'kind' | 'method' | 'outcome'>;
type Step = CaseView['timeline'][number];

const FACT_FIELDS: Readonly<Record<Fact, { label: string; options: { value: string; label: string }[] }>> = {
  applicantKind: { label: '申请人类别', options: optionsOf(APPLICANT_KIND_LABELS) },
  kind: {
    label: '征求意见的对象',
    options: optionsOf(CONSULTATION_KINDS).filter((it) => it.value !== 'secrecy-authority'),
  },
  method: { label: '送达方式', options: optionsOf(SERVICE_METHODS) },
  outcome: {
    label: '答复结果',
    options: OUTCOMES.filter((it) => it.reachedBy === 'decision').map(({ key, label }) => ({
      value: key,
      label,
    })),
  },
};

/** Longer texts would hide the day and the name of the record. */
const BRIEF = 30;

const ruleOf = (step: Step | undefined) => (step ? CORRECTABLE[step.type as CaseEventType] : undefined);

/** The steps of the case whose day or kind may have been recorded wrongly. */
const correctable = (view: CaseView): readonly Step[] =>
  view.timeline.filter((it) => ruleOf(it) !== undefined);

function CorrectionFields({ view }: { readonly view: CaseView }) {
  const form = Form.useFormInstance();
  const seq = Form.useWatch<number | undefined>('supersedes', form);
  const step = view.timeline.find((it) => it.seq === seq);
  const rule = ruleOf(step);
  const fact = rule?.fact as Fact | null | undefined;
  return (
    <>
      <Form.Item
        name="supersedes"
        label="需要更正的记录"
        rules={[{ required: true, message: '请选择需要更正的记录' }]}
      >
        <Select
          options={correctable(view).map((it) => ({
            value: it.seq,
            label: `${it.on}　${it.title}${it.text.length > 0 && it.text.length <= BRIEF ? `（${it.text}）` : ''}`,
          }))}
          onChange={(chosen: number) =>
            form.setFieldsValue({ on: view.timeline.find((it) => it.seq === chosen)?.on })
          }
        />
      </Form.Item>
      {rule?.day && <Day label="更正后的日期" hint="不需要更正日期的，保持不变。" />}
      {fact && (
        <Form.Item name={fact} label={`更正后的${FACT_FIELDS[fact].label}`} extra="不需要更正的，可以不选。">
          <Select allowClear options={FACT_FIELDS[fact].options} />
        </Form.Item>
      )}
      {fact === 'method' && <PostOfCorrection />}
      {fact === 'outcome' && (
        <p className="explain explain-block">
          更正结果只改变统计；已经送达的答复书不会随之改变。答复书本身有误的，应当依法撤销或者重新作出答复。
        </p>
      )}
      <Words label="更正的理由和依据" longest={1000} />
    </>
  );
}

/** A service that was by post after all is proved as any other by post; its day is the day of posting. */
function PostOfCorrection() {
  return Form.useWatch('method', Form.useFormInstance()) === 'post' ? <PostFields /> : null;
}

/** A mistake in the record, superseded and never erased. */
export const CORRECTION_FORMS = {
  correct: {
    explain:
      '登记有误的日期、类别、结果可以更正。原记录保留在办理过程中，期限随即重新计算；年度报告已经审定的年份不能更正。',
    Fields: CorrectionFields,
    toBody: (values) => {
      const { carrier, trackingNumber, trackingReason = '', ...others } = values;
      const given = Object.entries(others).filter(([, value]) => value !== undefined && value !== null);
      const post = carrier ? { post: { carrier, trackingNumber, trackingReason } } : {};
      return { ...Object.fromEntries(given), ...(values['method'] === 'post' ? post : {}) };
    },
    wide: true,
  },
} as const satisfies Record<string, ActionForm>;
