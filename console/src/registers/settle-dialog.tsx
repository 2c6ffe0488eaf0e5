import { Form, Input, Select } from 'antd';
import type { EntryView } from '../../../src/api/registers/views.ts';
import {
  ENTRY_ACTION_LABELS,
  OVERTURNING_GROUNDS,
  WITHDRAWAL_GROUND_LABELS,
  WITHDRAWAL_GROUNDS,
} from '../../../src/domain/registers/entry-lifecycle.data.ts';
import type { RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import { DayField } from '../shared/day-field.tsx';
import { StepDialog } from '../shared/step-dialog.tsx';
import { today } from '../shared/today.ts';
import { useRegisterApi } from './use-registers.ts';

type Action = 'clear' | 'overturn' | 'withdraw' | 'strike';
type Props = {
  readonly register: RegisterKind;
  readonly view: EntryView;
  readonly action: Action;
  readonly onClose: () => void;
};

const EXPLAIN: Readonly<Record<Action, string>> = {
  clear: '公开前检查的提示已经逐项审查，可以公开的，写明审查意见。修改内容后需要重新审查。',
  overturn: '自决定被变更、撤销、确认违法或者无效之日起三个工作日内，应当撤回公开的信息并公开说明理由。',
  withdraw: '撤回后，门户上只保留编号、撤回理由和日期。',
  strike: '只用于重复或者不应登记的条目；作废后不计入年度报告，编号可以重新使用。',
};

const LABELS: Readonly<Record<Action, string>> = {
  clear: '审查意见',
  overturn: '说明',
  withdraw: '撤回的理由（向社会公开）',
  strike: '作废的原因',
};

/** One step of an entry beside its review, confirmed with the version that was seen. */
export function SettleDialog({ register, view, action, onClose }: Props) {
  return (
    <StepDialog
      label={ENTRY_ACTION_LABELS[action]}
      path={`${useRegisterApi(register)}/entries/${view.id}/${action}`}
      version={view.version}
      name={`register-${action}`}
      submit="确定"
      explain={EXPLAIN[action]}
      initial={action === 'overturn' ? { on: today(), note: '' } : {}}
      onClose={onClose}
    >
      <Fields action={action} overturned={view.overturnedOn !== null} />
    </StepDialog>
  );
}

const choice = (grounds: readonly (keyof typeof WITHDRAWAL_GROUND_LABELS)[]) =>
  grounds.map((value) => ({ value, label: WITHDRAWAL_GROUND_LABELS[value] }));

function Fields({ action, overturned }: { readonly action: Action; readonly overturned: boolean }) {
  const needsText = action !== 'overturn';
  return (
    <>
      {(action === 'overturn' || action === 'withdraw') && (
        <Form.Item name="ground" label="情形" rules={[{ required: true, message: '请选择情形' }]}>
          <Select options={choice(action === 'overturn' ? OVERTURNING_GROUNDS : WITHDRAWAL_GROUNDS)} />
        </Form.Item>
      )}
      {(action === 'overturn' || (action === 'withdraw' && !overturned)) && (
        <Form.Item
          name="on"
          label={
            action === 'overturn' ? '发生日期' : '决定被变更、撤销、确认违法或者无效的日期（有此情形的填写）'
          }
          rules={action === 'overturn' ? [{ required: true, message: '请填写日期' }] : []}
        >
          <DayField latest={today()} />
        </Form.Item>
      )}
      <Form.Item
        name={needsText ? 'reason' : 'note'}
        label={LABELS[action]}
        rules={
          needsText ? [{ required: true, whitespace: true, min: 2, message: `请填写${LABELS[action]}` }] : []
        }
      >
        <Input.TextArea rows={4} maxLength={500} />
      </Form.Item>
    </>
  );
}
