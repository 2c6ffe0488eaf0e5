import { Form, InputNumber, Select } from 'antd';
import type { SumsView } from '../../../src/api/report-collections/sum-views.ts';
import { cellsOf, FIGURE_LABELS } from '../../../src/domain/annual-reports/figure-cells.ts';
import {
  ADJUSTMENT_KIND_LABELS,
  ADJUSTMENT_KINDS,
} from '../../../src/domain/report-collections/collection.ts';
import { Choice, Words } from '../access-requests/actions/fields.tsx';
import { StepDialog } from '../shared/step-dialog.tsx';

const CELLS = cellsOf({ table2: null, table3: null, table4: null }).map(([value], index) => ({
  value,
  label: FIGURE_LABELS[index] ?? value,
}));

type Props = { readonly path: string; readonly view: SumsView; readonly onClose: () => void };

/** One correction: which number, by how much, why, and with joint documents who leads. */
export const AdjustmentForm = ({ path, view, onClose }: Props) => (
  <StepDialog
    label="添加调整"
    path={path}
    version={view.version}
    explain="调整加在各单位的合计上，理由随汇总表保存。"
    initial={{ kind: 'joint-document', cell: 'table2.normative.made', delta: -1 }}
    toBody={({ leadingMemberId = null, kind, ...rest }) => ({
      ...rest,
      kind,
      leadingMemberId: kind === 'joint-document' ? leadingMemberId : null,
    })}
    onClose={onClose}
  >
    <Choice
      name="kind"
      label="种类"
      options={ADJUSTMENT_KINDS.map((value) => ({ value, label: ADJUSTMENT_KIND_LABELS[value] }))}
    />
    <Form.Item name="cell" label="调整哪个数" rules={[{ required: true, message: '请选择' }]}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={CELLS} />
    </Form.Item>
    <Form.Item
      name="delta"
      label="增减（减少填写负数；收费以分为单位）"
      rules={[{ required: true, message: '请填写增减数' }]}
    >
      <InputNumber precision={0} />
    </Form.Item>
    <LeadingMember view={view} />
    <Words name="reason" label="理由" longest={500} />
  </StepDialog>
);

function LeadingMember({ view }: { readonly view: SumsView }) {
  const kind = Form.useWatch<string | undefined>('kind');
  if (kind !== 'joint-document') return null;
  return (
    <Form.Item
      name="leadingMemberId"
      label="牵头机关"
      rules={[{ required: true, message: '请选择牵头机关' }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={view.counted.map(({ memberId, name }) => ({ value: memberId, label: name }))}
      />
    </Form.Item>
  );
}
