import type { DeskView } from '../../../../src/api/access-requests/views.ts';
import type { Queue } from '../../../../src/domain/access-requests/queues.data.ts';

type Props = {
  readonly queues: DeskView['queues'];
  readonly chosen: Queue;
  readonly onChosen: (queue: Queue) => void;
};

/** Queues that ask for attention whenever they hold something. */
const URGENT: ReadonlySet<Queue> = new Set<Queue>(['overdue', 'mentions', 'consultations-due', 'waits-due']);

/** The queues of this person with their counts; pressing one shows its cases. */
export function QueueLinks({ queues, chosen, onChosen }: Props) {
  return (
    <nav className="card queues" aria-label="办理队列">
      <ul>
        {queues.map(({ queue, label, count, more }) => (
          <li key={queue}>
            <button
              type="button"
              className={URGENT.has(queue) && count > 0 ? 'queue queue-urgent' : 'queue'}
              aria-current={queue === chosen ? 'true' : undefined}
              onClick={() => onChosen(queue)}
            >
              {label}
              <span className={count > 0 ? 'queue-count' : 'queue-count queue-empty'}>
                {count}
                {more && '+'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
