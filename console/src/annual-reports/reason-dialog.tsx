import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import {
  REPORT_ACTION_LABELS,
  type ReportAction,
} from '../../../src/domain/annual-reports/report-lifecycle.data.ts';

const EXPLAINED: Partial<Record<ReportAction, string>> = {
  return: '编制人会看到理由，修改后重新送审。',
  reopen: '取消审定后数据解除冻结，报告退回编制，需要重新送审、审核和审定。',
  correct: '更正作为新的版本发布，理由随报告公开；发布以前，门户上仍是原来的版本。',
};

type Props = {
  readonly action: ReportAction;
  readonly pending: boolean;
  readonly onCancel: () => void;
  readonly onGiven: (reason: string) => void;
};

/** Asks the reason of an action that takes a report back; it is kept with the report. */
export function ReasonDialog({ action, pending, onCancel, onGiven }: Props) {
  const [reason, write] = useState('');
  const label = REPORT_ACTION_LABELS[action];
  return (
    <Modal
      open
      title={label}
      okText={label}
      cancelText="取消"
      okButtonProps={{ disabled: reason.trim() === '', loading: pending }}
      onOk={() => onGiven(reason.trim())}
      onCancel={onCancel}
    >
      <p>{EXPLAINED[action]}</p>
      <Form layout="vertical">
        <Form.Item label="理由" required htmlFor="report-reason">
          <Input.TextArea
            id="report-reason"
            rows={3}
            maxLength={500}
            showCount
            value={reason}
            onChange={(event) => write(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
