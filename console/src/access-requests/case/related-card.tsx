import { Link } from 'react-router';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { useDesk } from '../../session/session.ts';
import { Card } from '../../shared/card.tsx';

/** The requests this one was split into or from, or merged with. */
export function RelatedCard({ view: { related } }: { readonly view: CaseView }) {
  const { post } = useDesk();
  if (related.length === 0) return null;
  return (
    <Card title="拆分与并案" id="related">
      <ul className="plain-list">
        {related.map((it) => (
          <li key={`${it.relation}-${it.id}`}>
            {it.relation}：<Link to={`/${post.code}/access-requests/${it.id}`}>{it.number}</Link>　{it.title}
          </li>
        ))}
      </ul>
    </Card>
  );
}
