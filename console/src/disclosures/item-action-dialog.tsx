import type { ItemView } from '../../../src/api/disclosures/views.ts';
import { ITEM_ACTION_LABELS, type ItemAction } from '../../../src/domain/disclosures/lifecycle.data.ts';
import { StepDialog } from '../shared/step-dialog.tsx';
import { ITEM_ACTION_FORMS } from './item-action-forms.tsx';
import { useItemsApi } from './use-items.ts';

type Props = {
  readonly view: ItemView;
  readonly action: ItemAction;
  readonly onClose: () => void;
};

/** One step of an item: its form, confirmed with the version that was seen. */
export function ItemActionDialog({ view, action, onClose }: Props) {
  const { explain, fields, initial, toBody } = ITEM_ACTION_FORMS[action];
  return (
    <StepDialog
      label={ITEM_ACTION_LABELS[action]}
      path={`${useItemsApi()}/${view.id}/${action}`}
      version={view.version}
      name={action}
      explain={explain}
      initial={initial?.(view) ?? {}}
      toBody={(values) => toBody?.(values, view) ?? values}
      onClose={onClose}
    >
      {fields(view)}
    </StepDialog>
  );
}
