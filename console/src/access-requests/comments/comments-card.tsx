import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CommentsView } from '../../../../src/api/comments/views.ts';
import { useDesk } from '../../session/session.ts';
import { call } from '../../shared/api.ts';
import { Card } from '../../shared/card.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { useChange } from '../../shared/use-change.ts';
import { useCaseApi, useRefresh } from '../case/use-case.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentList } from './comment-list.tsx';
import './comments.css';

/** What colleagues write to one another beside the case; applicants and third parties never see it. */
export function CommentsCard({ requestId }: { readonly requestId: string }) {
  const path = `${useCaseApi(requestId)}/comments`;
  const comments = useQuery({ queryKey: [path], queryFn: () => call<CommentsView>({ path }) });
  useMarkRead(requestId, comments.data?.comments.some((it) => it.unread) ?? false);
  return (
    <Card title="内部留言" id="comments">
      <p className="muted">只在本机关内部可见，不进入案卷和文书。不要在留言中写申请人的个人信息。</p>
      <Loaded query={comments}>
        {(view) => (
          <>
            <CommentList requestId={requestId} comments={view.comments} />
            <CommentForm requestId={requestId} colleagues={view.colleagues} />
          </>
        )}
      </Loaded>
    </Card>
  );
}

/** Whoever sees what called them is called no longer. */
function useMarkRead(requestId: string, unread: boolean) {
  const { api } = useDesk();
  const refresh = useRefresh();
  const path = `${api}/access-requests/${requestId}/comments/read`;
  const mark = useChange<null>(
    () => ({ path }),
    () => refresh(),
  );
  const { mutate, isIdle } = mark;
  useEffect(() => {
    if (unread && isIdle) mutate(null);
  }, [unread, isIdle, mutate]);
}
