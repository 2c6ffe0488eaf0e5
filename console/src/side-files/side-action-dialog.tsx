import type { SideFileView } from '../../../src/api/side-files/views.ts';
import { SIDE_ACTION_LABELS, type SideAction } from '../../../src/domain/side-files/lifecycle.data.ts';
import { StepDialog } from '../shared/step-dialog.tsx';
import { SIDE_ACTION_FORMS } from './side-action-forms.tsx';
import { useSideFilesApi } from './use-side-files.ts';

type Props = {
  readonly view: SideFileView;
  readonly action: SideAction;
  readonly onClose: () => void;
};

/** One step of a side file: its form, confirmed with the version that was seen. */
export function SideActionDialog({ view, action, onClose }: Props) {
  const { explain, Fields, initial, toBody } = SIDE_ACTION_FORMS[action];
  return (
    <StepDialog
      label={SIDE_ACTION_LABELS[action]}
      path={`${useSideFilesApi()}/${view.id}/${action}`}
      version={view.version}
      name={action}
      explain={explain}
      initial={initial?.(view) ?? {}}
      toBody={(values) => toBody?.(values, view) ?? values}
      onClose={onClose}
    >
      <Fields view={view} />
    </StepDialog>
  );
}
