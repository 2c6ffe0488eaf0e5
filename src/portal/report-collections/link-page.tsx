import type { LinkPage } from '../../application/report-collections/link-page.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { MEMBER_STATUS_LABELS } from '../../domain/report-collections/member-lifecycle.data.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { Field, inputTies } from '../shared/forms/field.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { Dialogue } from './dialogue.tsx';
import { ReadReportView } from './read-report-view.tsx';

/** What the file dialogue offers; what a file really is, the reader decides by its bytes. */
const ACCEPTED = '.html,.htm,.docx,.xlsx,.pdf,.txt,.doc,.wps,.xls,.ods,.odt,.rtf';

type Shown = FormState & { readonly token: string; readonly page: LinkPage; readonly notice: string | null };

/** What an organ sees at its own page: where it stands, its report as read, the findings, the dialogue. */
export function reportLinkPage(frame: AgencyFrame, { token, page, notice, ...state }: Shown): string {
  const title = `${page.year}年政府信息公开工作年度报告报送`;
  return renderPage({
    frame,
    title: formTitle(title, state.errors),
    column: null,
    crumbs: [{ label: title, path: null }],
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>{title}</h1>
        {notice && (
          <p className="notice" role="status">
            {notice}
          </p>
        )}
        <Standing page={page} />
        {page.draft && <DraftSection token={token} page={page} />}
        {page.mayHandIn && <UploadSection token={token} page={page} state={state} />}
        {!page.draft && page.current && (
          <section aria-labelledby="current">
            <h2 id="current">已报送的报告</h2>
            <ReadReportView report={page.current} />
          </section>
        )}
        <Dialogue token={token} page={page} state={state} />
        <form method="post" action={PATHS.reportLinkEnd(token)}>
          <p className="actions">
            <button type="submit" className="button quiet">
              退出
            </button>
          </p>
        </form>
      </>
    ),
  });
}

function Standing({ page }: { page: LinkPage }) {
  const last = page.handedIn[0];
  return (
    <dl className="facts">
      <div>
        <dt>报送单位</dt>
        <dd>{page.name}</dd>
      </div>
      <div>
        <dt>汇总单位</dt>
        <dd>
          {page.agencyName}（电话：{page.telephone}）
        </dd>
      </div>
      <div>
        <dt>报送截止日</dt>
        <dd>
          {page.dueOn}
          {page.isLate && (page.status === 'awaited' || page.status === 'returned') && (
            <strong>（已逾期）</strong>
          )}
        </dd>
      </div>
      <div>
        <dt>目前状态</dt>
        <dd>
          <strong>{page.collection === 'closed' ? '汇总已经结束' : MEMBER_STATUS_LABELS[page.status]}</strong>
        </dd>
      </div>
      {last && (
        <div>
          <dt>最近一次报送</dt>
          <dd>
            第{last.number}次，{dayInChina(last.handedInAt)}
            {last.fileName && `，${last.fileName}`}
          </dd>
        </div>
      )}
    </dl>
  );
}

function DraftSection({ token, page }: { token: string; page: LinkPage }) {
  const { draft } = page;
  if (!draft) return null;
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">核对读出的内容，确认报送</h2>
      <p className="notice">
        文件“{draft.fileName}”已经上传，<strong>尚未报送</strong>。请核对下面读出的内容，确认无误后报送。
      </p>
      <ReadReportView report={draft} expectedName={page.name} />
      <form method="post" action={PATHS.reportLinkHandIn(token)}>
        <p className="actions">
          <button type="submit" className="button large">
            确认报送
          </button>
        </p>
        {draft.errors > 0 && (
          <p className="hint">还有错误的报告也可以报送，汇总单位可能退回；建议修改后重新上传。</p>
        )}
      </form>
    </section>
  );
}

function UploadSection({ token, page, state }: { token: string; page: LinkPage; state: FormState }) {
  const ties = {
    ...state,
    name: 'report',
    label: '报告文件',
    hint: '网页、Word、Excel、PDF 或者文本文件，不超过10MB。上传后先核对读出的内容，确认后才报送',
    required: true,
  };
  const again = page.draft !== null || page.handedIn.length > 0;
  return (
    <section aria-labelledby="upload">
      <h2 id="upload">{again ? '重新上传报告' : '上传报告'}</h2>
      <form method="post" encType="multipart/form-data" action={PATHS.reportLinkUpload(token)} noValidate>
        <div className="fields">
          <Field {...ties} wide>
            <input {...inputTies(ties)} type="file" accept={ACCEPTED} />
          </Field>
        </div>
        <p className="actions">
          <button type="submit" className="button">
            上传并核对
          </button>
        </p>
      </form>
    </section>
  );
}
