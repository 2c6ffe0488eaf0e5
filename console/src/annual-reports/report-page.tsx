import { LeftOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useReducer } from 'react';
import { Link, useParams } from 'react-router';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import '../access-requests/access-requests.css';
import { useDesk } from '../session/session.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { CarryOverNote } from './carry-over-note.tsx';
import { ComparisonCard } from './comparison-card.tsx';
import { FiguresSource } from './figures-source.tsx';
import { FindingsCard } from './findings-card.tsx';
import './report.css';
import { OverdueMark } from './overdue-mark.tsx';
import { ReportActions } from './report-actions.tsx';
import { changeReport, editOf } from './report-edit.ts';
import { ReportSectionCards } from './report-section-cards.tsx';
import { StatusMark } from './status-mark.tsx';
import { useReport } from './use-report.ts';

/** The annual report of one year: counted, written, approved, published. Tables of another source are another form. */
export function ReportPage() {
  const { year = '' } = useParams();
  const { post } = useDesk();
  return (
    <>
      <p className="back-link">
        <Link to={`/${post.code}/annual-reports`}>
          <LeftOutlined aria-hidden /> 返回各年度报告
        </Link>
      </p>
      <Loaded query={useReport(year)} title="年度报告">
        {(view) => <Report key={`${view.year} ${view.figuresFrom}`} view={view} />}
      </Loaded>
    </>
  );
}

function Report({ view }: { readonly view: ReportView }) {
  const { may } = useDesk();
  const [edit, change] = useReducer(changeReport, view, editOf);
  const editable = view.status === 'draft' && may('reports:edit');
  const changed = JSON.stringify(edit) !== JSON.stringify(editOf(view));
  return (
    <Page title={`${view.year}年政府信息公开工作年度报告`} note={<Note view={view} />}>
      <ReportActions
        view={view}
        edit={edit}
        changed={changed}
        onAnew={(it) => change({ kind: 'anew', edit: it })}
      />
      <ReasonNote view={view} />
      <FiguresSource view={view} changed={changed} />
      <div className="report-columns">
        <div>
          <ReportSectionCards view={view} edit={edit} change={editable ? change : null} changed={changed} />
        </div>
        <div className="report-side">
          <FindingsCard view={view} changed={changed} />
          <ComparisonCard view={view} />
          <CarryOverNote view={view} note={edit.carryOverNote} change={editable ? change : null} />
        </div>
      </div>
    </Page>
  );
}

/** Why the report was sent back, or is being corrected: the editor reads it before he writes. */
function ReasonNote({ view }: { readonly view: ReportView }) {
  if (view.status !== 'draft' || view.reason === '') return null;
  const title = view.revision > 1 ? `正在更正（第${view.revision}版）` : '退回修改';
  return <Alert className="reason-note" type="warning" showIcon title={title} description={view.reason} />;
}

/** Which day is set, where the day the report must be out by is an earlier one. */
function dueNote({ dueOn, statutoryOn, localOn }: ReportView): string {
  if (localOn !== null) return `（本地要求 ${localOn}，法定 ${statutoryOn}）`;
  return dueOn === statutoryOn
    ? ''
    : `（法定 ${statutoryOn}，遇休息日${dueOn < statutoryOn ? '提前' : '顺延'}）`;
}

function Note({ view }: { readonly view: ReportView }) {
  const { post } = useDesk();
  return (
    <>
      <StatusMark status={view.status} />
      　公布期限 {view.dueOn}
      <OverdueMark view={view} />
      {dueNote(view)}
      {view.provisional && '　本年度尚未结束，数据随办理变化'}
      {view.status === 'published' && (
        <a className="public-link" href={`/${post.code}/reports/${view.year}`}>
          门户页面
        </a>
      )}
    </>
  );
}
