import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { CollectionView } from '../../../src/api/report-collections/views.ts';
import { daysBetween } from '../../../src/domain/calendar/plain-date.ts';
import '../access-requests/access-requests.css';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { ChangeCollection } from './change-collection.tsx';
import { ChangesCard } from './changes-card.tsx';
import { CollectionStatusMark } from './collection-marks.tsx';
import { CollectionFrame } from './collection-parts.tsx';
import { MembersCard } from './members-card.tsx';
import './report-collections.css';
import { useCollection } from './use-collections.ts';

/** The overview of a year: who has reported, who has not, and what is to be done with each. */
export function CollectionPage() {
  const { year = '' } = useParams();
  const [changing, change] = useState(false);
  return (
    <Loaded query={useCollection(year)} title="年报汇总">
      {(view) => (
        <CollectionFrame
          year={year}
          part="members"
          note={<Note view={view} />}
          extra={view.status === 'open' && <Button onClick={() => change(true)}>修改期限和报告机关</Button>}
        >
          <Progress view={view} />
          <MembersCard view={view} />
          <ChangesCard view={view} />
          {changing && <ChangeCollection view={view} onClose={() => change(false)} />}
        </CollectionFrame>
      )}
    </Loaded>
  );
}

function Note({ view }: { readonly view: CollectionView }) {
  return (
    <>
      <CollectionStatusMark status={view.status} publishedRevision={view.publishedRevision} />　
      {view.onBehalfOf}　报送期限 {view.dueOn}
      {view.status === 'open' && `（${daysLeft(view)}）`}
      {view.dueOn !== view.statutoryOn && `　法定期限 ${view.statutoryOn}`}
      {view.publicUrl && (
        <a className="public-link" href={view.publicUrl}>
          门户页面
        </a>
      )}
    </>
  );
}

function daysLeft({ dueOn }: CollectionView): string {
  const days = daysBetween(today(), dueOn);
  if (days === 0) return '今天到期';
  return days > 0 ? `还有${days}天` : `已过期${-days}天`;
}

const STEPS = [
  ['accepted', '已接收', 'green'],
  ['received', '已报送待核', 'amber'],
  ['returned', '已退回', 'red'],
  ['awaited', '待报送', 'grey'],
] as const;

/** How many stand where, as a bar and in words; those excused are not counted. */
function Progress({ view: { counts } }: { readonly view: CollectionView }) {
  const all = counts.members - counts.excused;
  let before = 0;
  return (
    <Card title="报送进度">
      <p role="status">
        应报送{all}个单位：{STEPS.map(([key, label]) => `${label}${counts[key]}个`).join('，')}
        {counts.excused > 0 && `；免予报送${counts.excused}个`}。
      </p>
      {all > 0 && (
        <svg className="progress-bar" width="100%" height="16" aria-hidden="true">
          {STEPS.map(([key, , tone]) => {
            const x = before;
            before += (counts[key] / all) * 100;
            return (
              <rect
                key={key}
                className={`bar-${tone}`}
                x={`${x}%`}
                width={`${(counts[key] / all) * 100}%`}
                height="16"
              />
            );
          })}
        </svg>
      )}
    </Card>
  );
}
