import { Button } from 'antd';
import { useState } from 'react';
import type { DeskView } from '../../../../src/api/access-requests/views.ts';
import { ReportDeskNote } from '../../annual-reports/report-desk-note.tsx';
import { UpdateNote } from '../../channels/update-note.tsx';
import { GuideNote } from '../../columns/guide-note.tsx';
import { DeskItems } from '../../disclosures/desk-items.tsx';
import { NoticeTasks } from '../../notices/notice-tasks.tsx';
import { useDesk } from '../../session/session.ts';
import { Loading } from '../../shared/loaded.tsx';
import { Page } from '../../shared/page.tsx';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import '../access-requests.css';
import { AssignDialog } from '../assign/assign-dialog.tsx';
import { AwayNotes } from './away-notes.tsx';
import './desk.css';
import { DeskTable } from './desk-table.tsx';
import { QueueLinks } from './queue-links.tsx';
import { type DeskLine, useAsked, useQueue } from './use-queue.ts';

/** What must be done, until when and why: the queues of this person's posts, the most urgent first. */
export function DeskPage() {
  const asked = useAsked();
  const query = useQueue(asked);
  const first = query.data?.pages[0];
  const note = first && `截至 ${first.today}，期限按国务院办公厅节假日安排的工作日计算`;
  return (
    <Page title="工作台" note={note}>
      <AwayNotes />
      <UpdateNote />
      <GuideNote />
      <ReportDeskNote />
      <NoticeTasks />
      <DeskItems />
      <ProblemAlert error={query.error} onReload={query.refetch} />
      {first ? (
        <div className="desk-columns">
          <QueueLinks queues={first.queues} chosen={first.queue} onChosen={asked.show} />
          <QueueSection
            key={`${first.queue} ${asked.handlerId ?? ''}`}
            view={first}
            lines={query.data?.pages.flatMap((it) => it.items) ?? []}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : null}
            loading={query.isFetchingNextPage}
          />
        </div>
      ) : (
        !query.error && <Loading />
      )}
    </Page>
  );
}

type SectionProps = {
  readonly view: DeskView;
  readonly lines: readonly DeskLine[];
  /** Fetches the next page; `null` where there is none. */
  readonly onMore: (() => void) | null;
  readonly loading: boolean;
};

/** Stages in which a case can be given to somebody, or to somebody else. */
const ASSIGNABLE: ReadonlySet<string> = new Set([
  'received',
  'in-hand',
  'awaiting-clarification',
  'awaiting-fee',
  'drafted',
  'in-review',
  'to-sign',
]);

function QueueSection({ view, lines, onMore, loading }: SectionProps) {
  const { may } = useDesk();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [assigning, setAssigning] = useState(false);
  const assignable = lines.filter((it) => ASSIGNABLE.has(it.status));
  const picked = assignable.filter((it) => chosen.has(it.id));
  const mayAssign = may('requests:assign') && assignable.length > 0;
  return (
    <section className="card" aria-label={`${view.label}的申请件`}>
      <div className="card-head">
        <h2>{view.label}</h2>
        {mayAssign && (
          <Button type="primary" disabled={picked.length === 0} onClick={() => setAssigning(true)}>
            批量分办{picked.length > 0 && `（${picked.length}件）`}
          </Button>
        )}
      </div>
      <DeskTable
        lines={lines}
        label={view.label}
        choice={
          mayAssign
            ? { chosen, choosable: new Set(assignable.map((it) => it.id)), onChosen: setChosen }
            : null
        }
      />
      {onMore && (
        <p className="list-more">
          <Button loading={loading} onClick={onMore}>
            再显示一页
          </Button>
        </p>
      )}
      {assigning && (
        <AssignDialog
          lines={picked}
          onClose={() => setAssigning(false)}
          onDone={(done) => setChosen(new Set([...chosen].filter((id) => !done.has(id))))}
        />
      )}
    </section>
  );
}
