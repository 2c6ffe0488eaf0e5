import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { inChinese } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { fileSize } from '../shared/parts/file-size.ts';
import { GROUNDS, TITLES } from './consultation-texts.data.ts';
import { GivenOpinion } from './given-opinion.tsx';
import { OpinionForm } from './opinion-form.tsx';
import { PeriodSection } from './period-proof.tsx';
import { PrivacySection } from './privacy-section.tsx';

export type ConsultationPageProps = FormState & { readonly token: string; readonly page: ConsultationPage };

/** The page of one third party or organ: what it is asked, until when, what silence means, and its answer. */
export function consultationPage(
  frame: AgencyFrame,
  { token, page, ...state }: ConsultationPageProps,
): string {
  const title = TITLES[page.kind];
  return renderPage({
    frame,
    title: formTitle(title, state.errors),
    column: null,
    crumbs: [{ label: title, path: null }],
    children: (
      <>
        <ErrorSummary errors={state.errors} />
        <h1>{title}</h1>
        {page.answer && <GivenOpinion token={token} page={page} answer={page.answer} />}
        <Matter token={token} page={page} organ={frame.agency.name} />
        {!page.answer && <PeriodSection page={page} />}
        <Answering token={token} page={page} {...state} />
        <PrivacySection agency={frame.agency} />
        <form method="post" action={PATHS.consultationEnd(token)}>
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

/** What may still be done, said before it is done. */
const Answering = ({ page, ...rest }: ConsultationPageProps) => {
  if (page.phase === 'answered') return null;
  if (page.phase === 'closed')
    return <p className="notice">本机关已经办结该件申请，本项征求意见已经结束，不再接收意见。</p>;
  return (
    <>
      {page.phase === 'material' && (
        <p className="notice">
          <strong>本项征求意见已经结束。</strong>
          提出意见的期限已经届满，或者本机关已经以其他方式收到意见。现在仍然可以提交，提交的意见作为材料存入案卷，不影响办理期限。
        </p>
      )}
      <OpinionForm page={page} {...rest} />
    </>
  );
};

const Matter = ({ token, page, organ }: { token: string; page: ConsultationPage; organ: string }) => (
  <section aria-labelledby="matter-heading">
    <h2 id="matter-heading">征求意见的内容</h2>
    <p>{GROUNDS[page.kind]}</p>
    <dl className="facts">
      <Fact label="征求意见机关" value={organ} />
      <Fact label="征求对象" value={page.party} />
      <Fact label="函件文号" value={page.reference} />
      <Fact label="发函日期" value={inChinese(page.sentOn)} />
      <Fact label="申请公开的信息" value={page.subject} />
      {page.information && <Fact label="涉及的信息" value={page.information} />}
      <Fact label="征求意见的事项" value={page.question} />
    </dl>
    {page.files.length > 0 && (
      <>
        <h3>涉及的材料</h3>
        <ul className="downloads">
          {page.files.map((file) => (
            <li key={file.fileId}>
              <a href={PATHS.consultationFile(token, file.fileId)} download>
                下载：{file.name}（{fileSize(file.size)}）
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd className="typed">{value}</dd>
  </div>
);
