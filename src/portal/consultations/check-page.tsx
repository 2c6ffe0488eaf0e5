import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { CONSULTATION_WORDS } from '../i18n/consultation-words.data.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { OPINION_WORDS } from '../i18n/opinion-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { OpinionFacts } from './given-opinion.tsx';

type CheckPage = {
  readonly token: string;
  readonly page: ConsultationPage;
  readonly draft: NonNullable<ConsultationPage['draft']>;
  /** Why it could not be sent, `null` on a first look. */
  readonly refusal: string | null;
};

/** Check your answers: nothing is sent before this page is confirmed. */
export function opinionCheckPage(frame: AgencyFrame, { token, page, draft, refusal }: CheckPage): string {
  const words = OPINION_WORDS[frame.language];
  const [confirm, confirmEnd] = words.confirm;
  return renderPage({
    frame,
    title: refusal ? words.checkWrong : words.check,
    column: null,
    crumbs: [
      { label: CONSULTATION_WORDS[frame.language].titles[page.kind], path: PATHS.consultation(token) },
      { label: words.check, path: null },
    ],
    translated: true,
    children: (
      <>
        {refusal && (
          <div className="error-summary" role="alert">
            <h2>{words.notSent}</h2>
            <p>
              <OfficialText>{refusal}</OfficialText>
            </p>
          </div>
        )}
        <h1>{words.check}</h1>
        <p className="lead">{words.checkLead}</p>
        <OpinionFacts token={token} opinion={draft} />
        <form method="post" action={PATHS.consultationCheck(token)}>
          <div className="callout">
            <p>
              {confirm}
              <OfficialText>{page.party}</OfficialText>
              {confirmEnd}
              {page.phase === 'material' && words.asMaterial}
            </p>
          </div>
          <p className="actions">
            <button type="submit" className="button large">
              {words.send}
            </button>
            <a href={PATHS.consultation(token)}>{words.change}</a>
          </p>
        </form>
      </>
    ),
  });
}
