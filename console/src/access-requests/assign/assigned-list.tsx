import type { AssignedView } from '../../../../src/api/assignments/views.ts';

type Props = {
  readonly results: readonly AssignedView[];
  readonly lines?: readonly { readonly id: string; readonly title: string }[];
};

const OUTCOMES: Readonly<Record<AssignedView['outcome'], { readonly label: string; readonly tone: string }>> =
  {
    done: { label: '已办理', tone: 'chip-green' },
    refused: { label: '未办理', tone: 'chip-amber' },
    changed: { label: '已有变动', tone: 'chip-amber' },
    untitled: { label: '未拟题', tone: 'chip-amber' },
  };

/** What became of each case, and why where it was not given. */
export function AssignedList({ results, lines = [] }: Props) {
  const done = results.filter((it) => it.outcome === 'done').length;
  return (
    <div role="status">
      <p className="good-news">
        已办理 {done} 件{done < results.length && `，未办理 ${results.length - done} 件，原因见下`}
      </p>
      <ul className="assigned">
        {results.map((it) => (
          <li key={it.requestId}>
            <span className={`chip ${OUTCOMES[it.outcome].tone}`}>{OUTCOMES[it.outcome].label}</span>
            <div>
              {it.number}　{lines.find((line) => line.id === it.requestId)?.title}
              {it.reason && <span className="second-line">{it.reason}</span>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
