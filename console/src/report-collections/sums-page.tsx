import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { SumsView } from '../../../src/api/report-collections/sum-views.ts';
import type { CollectionView } from '../../../src/api/report-collections/views.ts';
import { cellsOf } from '../../../src/domain/annual-reports/figure-cells.ts';
import { MEMBER_STATUS_LABELS } from '../../../src/domain/report-collections/member-lifecycle.data.ts';
import '../access-requests/access-requests.css';
import { FindingLine } from '../annual-reports/findings-card.tsx';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { AdjustmentsCard } from './adjustments-card.tsx';
import { ClosingCard } from './closing-card.tsx';
import { CollectionStatusMark } from './collection-marks.tsx';
import { CollectionFrame } from './collection-parts.tsx';
import { FORMS, FormTable } from './form-table.tsx';
import './report-collections.css';
import { TraceDrawer } from './trace-drawer.tsx';
import { useCollection, useCollectionApi, useSums } from './use-collections.ts';

/** 汇总数: the three tables of all accepted reports; every number opens what it is made of. */
export function SumsPage() {
  const { year = '' } = useParams();
  const sums = useSums(year);
  return (
    <Loaded query={useCollection(year)} title="年报汇总">
      {(collection) => (
        <CollectionFrame
          year={year}
          part="sums"
          note={
            <CollectionStatusMark
              status={collection.status}
              publishedRevision={collection.publishedRevision}
            />
          }
          extra={<WorkbookButton year={year} />}
        >
          <Loaded query={sums}>{(view) => <Sums year={year} view={view} collection={collection} />}</Loaded>
        </CollectionFrame>
      )}
    </Loaded>
  );
}

const WorkbookButton = ({ year }: { readonly year: string }) => (
  <Button href={`/api/v1${useCollectionApi(year)}/workbook`} icon={<DownloadOutlined aria-hidden />}>
    下载汇总表
  </Button>
);

type Props = { readonly year: string; readonly view: SumsView; readonly collection: CollectionView };

function Sums({ year, view, collection }: Props) {
  const [traced, trace] = useState<string | null>(null);
  const after = new Map(cellsOf(view.after));
  const before = new Map(cellsOf(view.before));
  const adjusted = new Set(view.adjustments.map((it) => it.cell));
  const isNought = (cell: string) => Number(before.get(cell)) === 0 && !adjusted.has(cell);
  return (
    <div className="report-columns">
      <div>
        {FORMS.map((form) => (
          <section className="card" key={form.table} aria-label={form.caption}>
            <FormTable
              form={form}
              contentOf={(cell) => ({
                className: adjusted.has(cell) ? 'cell-filled' : '',
                content: isNought(cell) ? (
                  after.get(cell)
                ) : (
                  <button
                    type="button"
                    aria-label={`${after.get(cell)}，查看来源`}
                    onClick={() => trace(cell)}
                  >
                    {after.get(cell)}
                    {adjusted.has(cell) && <span className="cell-note">调</span>}
                  </button>
                ),
              })}
            />
          </section>
        ))}
      </div>
      <div className="report-side member-side">
        <Counted view={view} />
        <TieOutsCard view={view} />
        <AdjustmentsCard year={year} view={view} />
        <ClosingCard year={year} collection={collection} />
      </div>
      {traced !== null && <TraceDrawer year={year} cell={traced} onClose={() => trace(null)} />}
    </div>
  );
}

const Counted = ({ view }: { readonly view: SumsView }) => (
  <Card title="计入单位">
    <p>已接收的{view.counted.length}个单位计入。点击表中数字查看各单位的数。</p>
    {view.missing.length > 0 && (
      <p className="tie-warning">
        未计入{view.missing.length}个：
        {view.missing.map((it) => `${it.name}（${MEMBER_STATUS_LABELS[it.status]}）`).join('、')}
      </p>
    )}
    {view.excused.map((it) => (
      <p key={it.memberId} className="muted">
        免予报送：{it.name}（{it.reportedBy === null ? it.reason : `由${it.reportedBy}一并报送；${it.reason}`}
        ）
      </p>
    ))}
  </Card>
);

const TieOutsCard = ({ view }: { readonly view: SumsView }) => (
  <Card title="汇总数核对">
    {view.findings.length === 0 ? (
      <p className="tie-good">勾稽关系一致。</p>
    ) : (
      <ul className="tie-outs">
        {view.findings.map((it) => (
          <li key={`${it.code} ${it.where} ${it.message}`}>
            <FindingLine finding={it} />
          </li>
        ))}
      </ul>
    )}
  </Card>
);
