import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { SimilarView } from '../../../../src/api/access-requests/similar-view.ts';
import { useDesk } from '../../session/session.ts';
import { call } from '../../shared/api.ts';
import { Card } from '../../shared/card.tsx';
import { useCaseApi } from '../case/use-case.ts';

/** Requests for much the same: repetition is noticed, and like is treated alike. */
export function SimilarCard({ requestId }: { readonly requestId: string }) {
  const { post } = useDesk();
  const path = `${useCaseApi(requestId)}/similar`;
  const { data = [] } = useQuery({ queryKey: [path], queryFn: () => call<SimilarView>({ path }) });
  if (data.length === 0) return null;
  return (
    <Card title="内容相近的申请">
      <ul className="similar">
        {data.map((it) => (
          <li key={it.id}>
            <Link to={`/${post.code}/access-requests/${it.id}`}>{it.number}</Link>　{it.title}
            <span className="second-line">
              相近度 {it.likeness}%，{it.sameApplicant ? '同一申请人，' : ''}
              {it.outcomeLabel ?? it.statusLabel}
              {it.decidedOn && `（${it.decidedOn}）`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
