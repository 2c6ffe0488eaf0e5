import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { EntryView, ReviewedView } from '../../../src/api/registers/views.ts';
import { ENTRY_ACTION_LABELS } from '../../../src/domain/registers/entry-lifecycle.data.ts';
import type { RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { Card } from '../shared/card.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useRegisterApi } from './use-registers.ts';

type Props = { readonly register: RegisterKind; readonly view: EntryView };

/** The review of one entry by somebody who did not enter it; nothing where there is none to give. */
export function EntryReview({ register, view }: Props) {
  const path = `${useRegisterApi(register)}/reviews`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const [note, setNote] = useState('');
  const review = useChange<'approve' | 'return', ReviewedView>(
    (decision) => ({
      path,
      body: { decision, entries: [{ id: view.id, version: view.version }], importId: null, note },
    }),
    async (_, decision) => {
      void message.success(decision === 'approve' ? '已审核通过' : '已退回');
      await refresh();
    },
  );
  if (!view.actions.includes('return')) return null;
  const approval = view.plan === 'publish' ? 'publish' : 'withhold';
  return (
    <Card title="审核">
      <ProblemAlert error={review.error} onReload={() => refresh().then(review.reset)} />
      <Input.TextArea
        aria-label="审核意见"
        rows={2}
        maxLength={500}
        placeholder="审核意见；退回的，请写明原因"
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <p className="review-buttons">
        <Button
          type="primary"
          disabled={!view.actions.includes(approval)}
          loading={review.isPending}
          onClick={() => review.mutate('approve')}
        >
          {ENTRY_ACTION_LABELS[approval]}
        </Button>
        <Button disabled={note.trim() === ''} onClick={() => review.mutate('return')}>
          退回
        </Button>
      </p>
    </Card>
  );
}
