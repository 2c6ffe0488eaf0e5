import { App, Button, Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import type { EntryLineView, ReviewedView } from '../../../src/api/registers/views.ts';
import type { RegisterKind } from '../../../src/domain/registers/register-kinds.data.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useRegisterApi } from './use-registers.ts';

type Props = {
  readonly register: RegisterKind;
  readonly lines: readonly EntryLineView[];
  readonly chosen: readonly string[];
  /** The import the list is narrowed to, which may be reviewed as a whole. */
  readonly importId: string;
  readonly onChosen: (ids: readonly string[]) => void;
};

type Review = {
  readonly decision: 'approve' | 'return';
  readonly entries: readonly { readonly id: string; readonly version: number }[];
  readonly importId: string | null;
  readonly note: string;
};

/** Reviews the chosen entries, or all of an import, in one step: all of them or none. */
export function ReviewBar({ register, lines, chosen, importId, onChosen }: Props) {
  const path = `${useRegisterApi(register)}/reviews`;
  const { message } = App.useApp();
  const refresh = useRefresh();
  const [returning, setReturning] = useState<string | null>(null);
  const review = useChange<Review, ReviewedView>(
    (body) => ({ path, body }),
    async ({ published, withheld, returned }) => {
      setReturning(null);
      onChosen([]);
      void message.success(`公开${published}条，不公开${withheld}条，退回${returned}条`);
      await refresh();
    },
  );
  const waiting = lines.filter((it) => it.status === 'entered');
  if (waiting.length === 0 && !review.error) return null;
  const named = waiting.filter((it) => chosen.includes(it.id)).map(({ id, version }) => ({ id, version }));
  const send = (decision: Review['decision'], note = '') =>
    review.mutate({ decision, entries: named, importId: null, note });
  return (
    <>
      <ProblemAlert error={review.error} onReload={() => refresh().then(review.reset)} />
      <div className="review-bar">
        <Checkbox
          checked={waiting.length > 0 && named.length === waiting.length}
          indeterminate={named.length > 0 && named.length < waiting.length}
          onChange={({ target }) => onChosen(target.checked ? waiting.map((it) => it.id) : [])}
        >
          选择本页待审核的{waiting.length}条
        </Checkbox>
        <Button
          type="primary"
          disabled={named.length === 0}
          loading={review.isPending}
          onClick={() => send('approve')}
        >
          审核通过（{named.length}）
        </Button>
        <Button disabled={named.length === 0} onClick={() => setReturning('')}>
          退回
        </Button>
        {importId !== '' && (
          <Button
            loading={review.isPending}
            onClick={() => review.mutate({ decision: 'approve', entries: [], importId, note: '' })}
          >
            整批通过本次导入
          </Button>
        )}
      </div>
      {returning !== null && (
        <Modal
          open
          title={`退回${named.length}条登记`}
          okText="退回"
          okButtonProps={{ disabled: returning.trim() === '' }}
          confirmLoading={review.isPending}
          onOk={() => send('return', returning)}
          onCancel={() => setReturning(null)}
        >
          <Input.TextArea
            aria-label="退回的原因"
            rows={3}
            maxLength={500}
            placeholder="写明退回的原因"
            value={returning}
            onChange={({ target }) => setReturning(target.value)}
          />
        </Modal>
      )}
    </>
  );
}
