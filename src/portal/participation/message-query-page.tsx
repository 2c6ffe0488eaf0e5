import type { TrackedMessage } from '../../application/participation/messages/track-message.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { dayWithWeekday, instantInChinese } from '../shared/parts/chinese-days.ts';
import { PART_LABELS, participationCrumbs } from './crumbs.ts';
import { Paragraphs } from './parts.tsx';

const crumbsOf = (code: string) => participationCrumbs(code, { label: PART_LABELS.messageQuery, path: null });

/** Asks for number and query code. */
export function messageQueryPage(frame: AgencyFrame, state: FormState): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: formTitle(PART_LABELS.messageQuery, state.errors),
    column: 'participation',
    crumbs: crumbsOf(code),
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>{PART_LABELS.messageQuery}</h1>
        <p>输入来信或者纠错的编号和查询码，查看办理情况和答复。</p>
        <form className="query-form" method="post" action={PATHS.messageQuery(code)} noValidate>
          <div className="fields">
            <TextField {...state} name="number" label="编号" hint="提交成功页面上的编号" required />
            <TextField {...state} name="queryCode" label="查询码" hint="提交成功页面上的查询码" required />
          </div>
          <p className="actions">
            <button type="submit" className="button">
              查询
            </button>
          </p>
        </form>
        <p>
          查询政府信息公开申请的，请到<a href={PATHS.query(code)}>申请进度查询</a>。
        </p>
      </>
    ),
  });
}

/** A message as its sender sees it. */
export function trackedMessagePage(frame: AgencyFrame, message: TrackedMessage): string {
  const { code } = frame.agency;
  return renderPage({
    frame,
    title: '办理情况',
    column: 'participation',
    crumbs: crumbsOf(code),
    children: (
      <>
        <h1>{message.subject || '网站纠错'}</h1>
        <dl className="facts two-columns">
          <Fact label="编号" value={message.number} />
          <Fact label="类别" value={message.categoryLabel} />
          <Fact label="受理时间" value={instantInChinese(message.receivedAt)} />
          <Fact label="状态" value={message.statusLabel} />
          {message.answeredAt ? (
            <Fact label="答复时间" value={instantInChinese(message.answeredAt)} />
          ) : (
            <Fact label="预计答复" value={`${dayWithWeekday(plainDate(message.dueOn))}以前`} />
          )}
        </dl>
        <h2>您写的内容</h2>
        <p className="typed quoted">{message.text}</p>
        {message.answer !== null && (
          <>
            <h2>本机关的答复</h2>
            <Paragraphs text={message.answer} />
          </>
        )}
        <p>
          <a href={PATHS.messageQuery(code)}>查询另一件</a>
        </p>
      </>
    ),
  });
}

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);
