import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { TITLES } from './consultation-texts.data.ts';
import { OpinionFacts } from './given-opinion.tsx';

type CheckPage = {
  readonly token: string;
  readonly page: ConsultationPage;
  readonly draft: NonNullable<ConsultationPage['draft']>;
  /** Why it could not be sent, `null` on a first look. */
  readonly refusal: string | null;
};

/** Check your answers: nothing is sent before this page is confirmed. */
export const opinionCheckPage = (frame: AgencyFrame, { token, page, draft, refusal }: CheckPage): string =>
  renderPage({
    frame,
    title: refusal ? '有误：核对意见' : '核对意见',
    column: null,
    crumbs: [
      { label: TITLES[page.kind], path: PATHS.consultation(token) },
      { label: '核对意见', path: null },
    ],
    children: (
      <>
        {refusal && (
          <div className="error-summary" role="alert">
            <h2>没有提交</h2>
            <p>{refusal}</p>
          </div>
        )}
        <h1>核对意见</h1>
        <p className="lead">请逐项核对。提交后不能在网上修改。</p>
        <OpinionFacts token={token} opinion={draft} />
        <form method="post" action={PATHS.consultationCheck(token)}>
          <div className="callout">
            <p>
              选择“确认并提交”，表示以上意见是{page.party}的真实意思。
              {page.phase === 'material' && '提出意见的期限已经届满，本意见作为材料存入案卷。'}
            </p>
          </div>
          <p className="actions">
            <button type="submit" className="button large">
              确认并提交
            </button>
            <a href={PATHS.consultation(token)}>返回修改</a>
          </p>
        </form>
      </>
    ),
  });
