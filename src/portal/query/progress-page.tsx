import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { columnOf } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { dayWithWeekday } from '../shared/parts/chinese-days.ts';
import { ClockProof } from '../shared/parts/clock-proof.tsx';
import { ClarificationForm } from './clarification-form.tsx';
import { ReasonsForm } from './reasons-form.tsx';
import { ReplySection } from './reply-section.tsx';
import { StageBar } from './stage-bar.tsx';

/** `done` tells what the applicant has just done; the form state is that of the answer to a clarification. */
export type ProgressPage = FormState & { readonly progress: ProgressView; readonly done: string | null };

/** 办理进度: where the case stands, what is asked of the applicant, the reply. */
export function progressPage(frame: AgencyFrame, { progress, done, ...state }: ProgressPage): string {
  const { code } = frame.agency;
  const query = columnOf('query');
  return renderPage({
    frame,
    title: formTitle('申请办理进度', state.errors),
    column: 'query',
    crumbs: [
      { label: query.label, path: PATHS.query(code) },
      { label: '办理进度', path: null },
    ],
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>申请办理进度</h1>
        {done && (
          <p className="result good" role="status">
            <strong>{done}</strong>
          </p>
        )}
        <Facts progress={progress} />
        <Stage progress={progress} />
        {progress.clarification && (
          <ClarificationForm code={code} clarification={progress.clarification} {...state} />
        )}
        {progress.reasons && <ReasonsForm code={code} reasons={progress.reasons} {...state} />}
        {progress.reply && <ReplySection code={code} reply={progress.reply} />}
        <Steps steps={progress.steps} />
        {progress.clock && <ClockProof clock={progress.clock} />}
        <h2>申请的内容</h2>
        <p className="typed quoted">{progress.description}</p>
        {progress.receivedOn && (
          <p>
            <a href={PATHS.receipt(code)}>下载登记回执（PDF）</a>
          </p>
        )}
        <Closing code={code} mayWithdraw={progress.mayWithdraw} />
      </>
    ),
  });
}

const Facts = ({ progress }: { progress: ProgressView }) => (
  <dl className="facts two-columns">
    <div>
      <dt>登记编号</dt>
      <dd>{progress.number}</dd>
    </div>
    <div>
      <dt>当前状态</dt>
      <dd>
        <strong>{progress.statusLabel}</strong>
      </dd>
    </div>
    <div>
      <dt>收到申请之日</dt>
      <dd>{progress.receivedOn ? inChinese(progress.receivedOn) : '待确认'}</dd>
    </div>
    <div>
      <dt>最迟答复日</dt>
      <dd>{dueOf(progress)}</dd>
    </div>
  </dl>
);

/** A case that ended without a reply never went through the later stages: words say how it ended. */
const Stage = ({ progress: { stage, ended, statusLabel, reply } }: { progress: ProgressView }) =>
  ended && reply === null ? (
    <p className="notice">这件申请{statusLabel}，办理经过见下。</p>
  ) : (
    <StageBar stage={stage} ended={ended} statusLabel={statusLabel} />
  );

function dueOf({ clock, replyDueOn, ended, reply }: ProgressView): string {
  if (reply) return `已于${inChinese(reply.signedOn)}签发答复`;
  if (ended) return '不再计算';
  if (replyDueOn) return `${dayWithWeekday(replyDueOn)}${clock?.provisional ? '（暂定）' : ''}`;
  if (clock?.state === 'waiting') return '期限停止计算，待您补正或者缴费后重新计算';
  return clock?.state === 'paused' ? '正在征求意见，期限暂停计算' : '收到申请之日确定后计算';
}

const Steps = ({ steps }: { steps: ProgressView['steps'] }) => (
  <section>
    <h2>办理经过</h2>
    <ol className="timeline">
      {steps.map((step) => (
        <li key={`${step.on}-${step.title}-${step.text}`}>
          <time dateTime={step.on}>{inChinese(step.on)}</time>
          <strong>{step.title}</strong>
          {step.text && <p>{step.text}</p>}
        </li>
      ))}
    </ol>
  </section>
);

const Closing = ({ code, mayWithdraw }: { code: string; mayWithdraw: boolean }) => (
  <div className="closing">
    {mayWithdraw && <a href={PATHS.withdrawal(code)}>撤回申请</a>}
    <form method="post" action={PATHS.endQuery(code)}>
      <button type="submit" className="button quiet">
        结束查询
      </button>
    </form>
    <p className="hint">在公用电脑上查询的，离开前请选择“结束查询”。30分钟后自动结束。</p>
  </div>
);
