import { Link } from 'react-router';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import { RELATION_LABELS } from '../../../src/domain/disclosures/kinds.data.ts';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';

/** What it interprets, amends or repeals, and what does so to it. */
export function RelationsCard({ view }: { readonly view: ItemView }) {
  const { post } = useDesk();
  return (
    <Card title="关联的信息" id="relations">
      <ul className="plain">
        {view.relations.map(({ kind, direction, itemId, title }) => (
          <li key={`${kind} ${direction} ${itemId}`}>
            <span className="muted">{RELATION_LABELS[kind][direction]}：</span>
            <Link to={`/${post.code}/disclosures/${itemId}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
