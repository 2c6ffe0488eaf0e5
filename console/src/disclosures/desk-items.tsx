import { Link } from 'react-router';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import './disclosures.css';
import { ItemTable } from './item-table.tsx';
import { useItems } from './use-items.ts';

/** Lines on the desk; the list has the others. */
const SHOWN = 5;

/**
 * On the desk: information that waits for this person's review, secrecy review, publication or writing, what is due
 * first on top, with the 20 working days of art. 26, and how much is past them. Nothing where nothing waits.
 */
export function DeskItems() {
  const { may } = useDesk();
  return may('disclosures:read') ? <Waiting /> : null;
}

function Waiting() {
  const { post } = useDesk();
  const waiting = useItems({ view: 'waiting' }, 1).data;
  const overdue = useItems({ view: 'overdue' }, 1).data?.total ?? 0;
  if (!waiting || (waiting.total === 0 && overdue === 0)) return null;
  const list = `/${post.code}/disclosures`;
  return (
    <Card
      title={`主动公开待我办理（${waiting.total}）`}
      id="desk-items"
      extra={
        <>
          {overdue > 0 && (
            <Link className="monitor-bad" to={`${list}?view=overdue`}>
              超过公开期限{overdue}条
            </Link>
          )}{' '}
          <Link to={`${list}?view=waiting`}>全部</Link>
        </>
      }
    >
      <ItemTable lines={waiting.items.slice(0, SHOWN)} />
      <p className="muted">
        自形成或者变更之日起20个工作日内公开（《条例》第二十六条）
        {waiting.total > SHOWN && `；另有${waiting.total - SHOWN}条，见“全部”`}。
      </p>
    </Card>
  );
}
