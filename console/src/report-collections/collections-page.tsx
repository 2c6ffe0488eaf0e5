import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CollectionLineView } from '../../../src/api/report-collections/views.ts';
import '../access-requests/access-requests.css';
import './report-collections.css';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { CollectionStatusMark } from './collection-marks.tsx';
import { OpenCollection } from './open-collection.tsx';
import { useCollections } from './use-collections.ts';

/** 年报汇总: the years an office collects the reports of its organs for. */
export function CollectionsPage() {
  const [opening, setOpening] = useState(false);
  const collections = useCollections();
  return (
    <Page
      title="年报汇总"
      note="收齐各单位年度报告，核对、汇总，编制本级政府年度报告（《条例》第四十九条）"
      extra={
        <Button type="primary" onClick={() => setOpening(true)}>
          发起汇总
        </Button>
      }
    >
      <section className="card" aria-label="各年度汇总">
        <Loaded query={collections}>
          {(lines) =>
            lines.length === 0 ? (
              <p className="nothing">还没有汇总。点击“发起汇总”，填写年度和需要报送的单位。</p>
            ) : (
              <Lines lines={lines} />
            )
          }
        </Loaded>
      </section>
      {opening && (
        <OpenCollection
          years={(collections.data ?? []).map((it) => it.year)}
          onClose={() => setOpening(false)}
        />
      )}
    </Page>
  );
}

const Lines = ({ lines }: { readonly lines: readonly CollectionLineView[] }) => (
  <table className="grid grid-cases">
    <thead>
      <tr>
        <th scope="col">年度</th>
        <th scope="col">状态</th>
        <th scope="col">报送进度</th>
        <th scope="col">报送期限</th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ year, status, counts, dueOn, publishedRevision }) => (
        <tr key={year}>
          <td data-label="年度">
            <Link className="case-title" to={String(year)}>
              {year}年度报告汇总
            </Link>
          </td>
          <td data-label="状态">
            <CollectionStatusMark status={status} publishedRevision={publishedRevision} />
          </td>
          <td data-label="报送进度">
            {counts.members - counts.excused}个单位，已接收{counts.accepted}个，待报送{counts.awaited}个
            {counts.returned > 0 && `，已退回${counts.returned}个`}
          </td>
          <td data-label="报送期限" className="number">
            {dueOn}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
