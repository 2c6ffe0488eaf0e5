import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CollectionView } from '../../../src/api/report-collections/views.ts';
import type { CollectionAction } from '../../../src/domain/report-collections/collection.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { StepDialog } from '../shared/step-dialog.tsx';
import { clockTime } from '../shared/today.ts';
import { useCollectionApi } from './use-collections.ts';

const STEPS: Readonly<Record<CollectionAction, { label: string; path: string; explain: string }>> = {
  close: { label: '完成汇总', path: 'closing', explain: '汇总数随即冻结为一个版本，各单位不能再报送。' },
  reopen: {
    label: '重新开启',
    path: 'reopening',
    explain: '开启以后再次完成，成为新的版本；已发布的版本不变。',
  },
  publish: {
    label: '发布汇总数据',
    path: 'publication',
    explain: '在门户发布汇总数、各单位的数和开放数据。',
  },
};

type Props = { readonly year: string; readonly collection: CollectionView };

/** Freezing, reopening, publishing; and the way to the government's own report made of the sums. */
export function ClosingCard({ year, collection }: Props) {
  const [step, take] = useState<CollectionAction | null>(null);
  const { post, may } = useDesk();
  const path = useCollectionApi(year);
  const { offers, openPoints, versions } = collection;
  return (
    <Card title="完成和发布">
      {openPoints.length > 0 && (
        <ul className="track-list">
          {openPoints.map((it) => (
            <li key={it} className="tie-warning">
              {it}
            </li>
          ))}
        </ul>
      )}
      <p className="form-foot">
        {offers.map((it) => (
          <Button key={it} type={it === 'reopen' ? 'default' : 'primary'} onClick={() => take(it)}>
            {STEPS[it].label}
          </Button>
        ))}
      </p>
      <ul className="track-list">
        {versions.map((it) => (
          <li key={it.revision}>
            <p>
              第{it.revision}版　{clockTime(it.closedAt, true)}完成
              {it.publishedAt !== null && `，${clockTime(it.publishedAt, true)}发布`}
            </p>
            {it.reason !== '' && <p className="muted">{it.reason}</p>}
            <p className="muted digest">SHA-256 {it.sha256}</p>
          </li>
        ))}
      </ul>
      {collection.publicUrl !== null && (
        <p>
          <a href={collection.publicUrl}>门户页面</a>
        </p>
      )}
      {collection.revision > 0 && may('reports:read') && (
        <p>
          <Link to={`/${post.code}/annual-reports/${year}`}>用于本级年度报告</Link>
        </p>
      )}
      {step !== null && (
        <StepDialog
          label={STEPS[step].label}
          path={`${path}/${STEPS[step].path}`}
          version={collection.version}
          explain={STEPS[step].explain}
          toBody={({ reason = '' }) => ({ reason })}
          onClose={() => take(null)}
        >
          <Words
            name="reason"
            label={step === 'close' && openPoints.length > 0 ? '仍要完成汇总的理由' : '理由'}
            optional={step === 'publish' || (step === 'close' && openPoints.length === 0)}
          />
        </StepDialog>
      )}
    </Card>
  );
}
