import { Button } from 'antd';
import { useState } from 'react';
import type { SumsView } from '../../../src/api/report-collections/sum-views.ts';
import { ADJUSTMENT_KIND_LABELS } from '../../../src/domain/report-collections/collection.ts';
import { signedAmountOf } from '../../../src/domain/report-collections/sums.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import { Card } from '../shared/card.tsx';
import { StepDialog } from '../shared/step-dialog.tsx';
import { AdjustmentForm } from './adjustment-form.tsx';
import { useCollectionApi } from './use-collections.ts';

/** Corrections of sums with their reasons: a document issued jointly counts once, with the organ that leads. */
export function AdjustmentsCard({ year, view }: { readonly year: string; readonly view: SumsView }) {
  const [adding, add] = useState(false);
  const [removed, remove] = useState<string | null>(null);
  const path = `${useCollectionApi(year)}/adjustments`;
  const atWork = view.status === 'open';
  return (
    <Card title="调整" extra={atWork && <Button onClick={() => add(true)}>添加调整</Button>}>
      {view.adjustments.length === 0 && (
        <p className="muted">没有调整。联合制发的文件由牵头机关计一次，重复计算的在此减去。</p>
      )}
      <ul className="track-list">
        {view.adjustments.map((it) => (
          <li key={it.adjustmentId}>
            <p>
              {it.label}　<strong>{signedAmountOf(it)}</strong>
            </p>
            <p>{it.reason}</p>
            <p className="muted">
              {ADJUSTMENT_KIND_LABELS[it.kind]}
              {it.leadingMember && `（牵头：${it.leadingMember.name}）`}　{it.by}
            </p>
            {atWork && (
              <Button size="small" onClick={() => remove(it.adjustmentId)}>
                撤销这项调整
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding && <AdjustmentForm path={path} view={view} onClose={() => add(false)} />}
      {removed !== null && (
        <StepDialog
          label="撤销调整"
          path={`${path}/${removed}/removal`}
          version={view.version}
          onClose={() => remove(null)}
        >
          <Words name="reason" label="理由" />
        </StepDialog>
      )}
    </Card>
  );
}
