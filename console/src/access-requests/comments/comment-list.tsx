import { Button } from 'antd';
import { useState } from 'react';
import type { CommentsView } from '../../../../src/api/comments/views.ts';
import { clockTime } from '../../shared/today.ts';
import { StrikeDialog } from './strike-dialog.tsx';

type Comment = CommentsView['comments'][number];
type Props = { readonly requestId: string; readonly comments: readonly Comment[] };

/** The comments, oldest first; of one that was struck out only who did it and why. */
export function CommentList({ requestId, comments }: Props) {
  const [striking, setStriking] = useState<string | null>(null);
  if (comments.length === 0) return null;
  return (
    <>
      <ol className="comments">
        {comments.map((comment) => (
          <li key={comment.id} className={comment.unread ? 'comment-unread' : undefined}>
            <p className="comment-head">
              <strong>{comment.author}</strong>
              <time dateTime={comment.writtenAt}>{clockTime(comment.writtenAt, true)}</time>
              {comment.mayStrike && (
                <Button
                  type="link"
                  className="plain-link"
                  aria-label={`删除${comment.author}的留言`}
                  onClick={() => setStriking(comment.id)}
                >
                  删除
                </Button>
              )}
            </p>
            <Words comment={comment} />
          </li>
        ))}
      </ol>
      {striking && (
        <StrikeDialog requestId={requestId} commentId={striking} onClose={() => setStriking(null)} />
      )}
    </>
  );
}

function Words({ comment: { text, struck, called } }: { readonly comment: Comment }) {
  if (struck)
    return (
      <p className="muted">
        已由{struck.by}于 {clockTime(struck.at, true)} 删除，原因：{struck.reason}
      </p>
    );
  return (
    <>
      <p className="written">{text}</p>
      {called.length > 0 && <p className="second-line">提醒：{called.map((name) => `@${name}`).join(' ')}</p>}
    </>
  );
}
