import { Form } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { ISSUING_ACTIONS } from '../../../../src/domain/access-requests/issuing-actions.data.ts';
import { ACTION_LABELS } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { StepDialog } from '../../shared/step-dialog.tsx';
import { useCaseApi } from '../case/use-case.ts';
import { ActionLetters } from '../letter/action-letters.tsx';
import { SavedLetter } from '../letter/saved-letter.tsx';
import { ACTION_FORMS, type DialogAction } from './action-forms.ts';

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
  return (
    <StepDialog
      label={label}
      path={`${useCaseApi(view.id)}/${action}`}
      version={view.version}
      name={action}
      submit={danger ? `确认${label}` : label}
      danger={danger}
      size={besides ? 1080 : wide ? 720 : 520}
      explain={explain}
      form={form}
      initial={start}
      toBody={bodyOf}
      layout={(contents) => (
        <div className={besides ? 'beside-letter' : undefined}>
          {letter && <SavedLetter requestId={view.id} version={view.version} />}
          <ActionLetters view={view} action={action} form={form} start={start} bodyOf={bodyOf} />
          <div>{contents}</div>
        </div>
      )}
      onClose={onClose}
    >
      {Fields && <Fields view={view} />}
    </StepDialog>
  );
}
