import { App, Button, Drawer, Form } from 'antd';
import type { CaseView, ChangedView } from '../../../../src/api/access-requests/views.ts';
import { ISSUING_ACTIONS } from '../../../../src/domain/access-requests/issuing-actions.data.ts';
import { ACTION_LABELS } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { useChange } from '../../shared/use-change.ts';
import { useCaseApi, useRefresh } from '../case/use-case.ts';
import { ActionLetters } from '../letter/action-letters.tsx';
import { SavedLetter } from '../letter/saved-letter.tsx';
import { ACTION_FORMS, type DialogAction } from './action-forms.ts';
import './actions.css';

type Props = {
  readonly view: CaseView;
  readonly action: DialogAction;
  readonly onClose: () => void;
};

/** One step of a case: its form, and for review and signature the letter beside it. */
export function ActionDialog({ view, action, onClose }: Props) {
  const { explain, Fields, initial, toBody, letter, wide, danger } = ACTION_FORMS[action];
  const label = ACTION_LABELS[action];
  const [form] = Form.useForm<Record<string, unknown>>();
  const start = initial?.(view) ?? {};
  const bodyOf = toBody ?? ((values: Record<string, unknown>): object => values);
  const besides = letter || ISSUING_ACTIONS[action];
  const path = `${useCaseApi(view.id)}/${action}`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const step = useChange<object, ChangedView>(
    (body) => ({ path, body, version: view.version }),
    async () => {
      onClose();
      void message.success(`已完成：${label}`);
      await refresh();
    },
  );
  return (
    <Drawer
      open
      title={label}
      size={besides ? 1080 : wide ? 720 : 520}
      mask={{ closable: false }}
      onClose={onClose}
      footer={
        <div className="form-foot">
          <Button
            type="primary"
            danger={danger ?? false}
            loading={step.isPending}
            onClick={() => form.submit()}
          >
            {danger ? `确认${label}` : label}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </div>
      }
    >
      <div className={besides ? 'beside-letter' : undefined}>
        {letter && <SavedLetter requestId={view.id} version={view.version} />}
        <ActionLetters view={view} action={action} form={form} start={start} bodyOf={bodyOf} />
        <div>
          {explain && <p className="explain">{explain}</p>}
          <ProblemAlert error={step.error} onReload={() => refresh().then(step.reset)} />
          <Form
            name={action}
            form={form}
            layout="vertical"
            initialValues={start}
            scrollToFirstError={{ focus: true }}
            onFinish={(values) => step.mutate(bodyOf(values))}
          >
            {Fields && <Fields view={view} />}
          </Form>
        </div>
      </div>
    </Drawer>
  );
}
