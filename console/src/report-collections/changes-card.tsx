import type { CollectionView } from '../../../src/api/report-collections/views.ts';
import { Card } from '../shared/card.tsx';
import { clockTime } from '../shared/today.ts';

type Change = CollectionView['changes'][number];

/** What was changed of the day and of the organ the report is made for, with its reason. */
export function ChangesCard({ view: { changes } }: { readonly view: CollectionView }) {
  if (changes.length === 0) return null;
  return (
    <Card title="期限和报告机关的修改">
      <ul className="track-list">
        {changes.map((it) => (
          <li key={it.at}>
            <p>{wordsOf(it)}</p>
            <p className="muted">
              {it.reason}　{it.by}　{clockTime(it.at, true)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function wordsOf({ from, dueOn, onBehalfOf }: Change): string {
  const day = from?.dueOn === dueOn ? null : `报送期限${from ? `由${from.dueOn}` : ''}改为${dueOn}`;
  const name =
    from?.onBehalfOf === onBehalfOf
      ? null
      : `报告机关${from ? `由“${from.onBehalfOf}”` : ''}改为“${onBehalfOf}”`;
  return [day, name].filter((it) => it !== null).join('；');
}
