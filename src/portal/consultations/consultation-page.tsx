import { type ReactNode, useContext } from 'react';
import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { CONSULTATION_WORDS } from '../i18n/consultation-words.data.ts';
import { FORM_WORDS } from '../i18n/form-words.data.ts';
import { dayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { OPINION_WORDS } from '../i18n/opinion-words.data.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { fileSize } from '../shared/parts/file-size.ts';
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
  const words = CONSULTATION_WORDS[frame.language];
  const { consents, reasons, files, contact } = OPINION_WORDS[frame.language];
  const title = words.titles[page.kind];
  return renderPage({
    frame,
    title: formTitle(title, state.errors, frame.language),
    column: null,
    crumbs: [{ label: title, path: null }],
    translated: true,
    children: (
      <>
        <ErrorSummary errors={state.errors} labels={{ consents, reasons, files, contact }} />
        <h1>{title}</h1>
        {page.answer && <GivenOpinion token={token} page={page} answer={page.answer} />}
        <Matter token={token} page={page} organ={frame.agency.name} />
        {!page.answer && <PeriodSection page={page} />}
        <Answering token={token} page={page} {...state} />
        <PrivacySection agency={frame.agency} />
        <form method="post" action={PATHS.consultationEnd(token)}>
          <p className="actions">
            <button type="submit" className="button quiet">
              {words.leave}
            </button>
          </p>
        </form>
      </>
    ),
  });
}

/** What may still be done, said before it is done. */
function Answering({ page, ...rest }: ConsultationPageProps) {
  const words = useWords(CONSULTATION_WORDS);
  if (page.phase === 'answered') return null;
  if (page.phase === 'closed') return <p className="notice">{words.closed}</p>;
  return (
    <>
      {page.phase === 'material' && (
        <p className="notice">
          <strong>{words.ended}</strong>
          {words.endedNote}
        </p>
      )}
      <OpinionForm page={page} {...rest} />
    </>
  );
}

type MatterProps = { token: string; page: ConsultationPage; organ: string };

function Matter({ token, page, organ }: MatterProps) {
  const language = useContext(PageLanguage);
  const words = CONSULTATION_WORDS[language];
  return (
    <section aria-labelledby="matter-heading">
      <h2 id="matter-heading">{words.matter}</h2>
      <p>{words.grounds[page.kind]}</p>
      <dl className="facts">
        <Fact label={words.organ} value={organ} />
        <Fact label={words.party} value={page.party} />
        <Fact label={words.reference} value={page.reference} />
        <Line label={words.sentOn}>{dayIn(language, page.sentOn)}</Line>
        <Fact label={words.subject} value={page.subject} />
        {page.information && <Fact label={words.information} value={page.information} />}
        <Fact label={words.question} value={page.question} />
      </dl>
      {page.files.length > 0 && (
        <>
          <h3>{words.files}</h3>
          <ul className="downloads">
            {page.files.map((file) => (
              <li key={file.fileId}>
                <a href={PATHS.consultationFile(token, file.fileId)} download>
                  {words.download}
                  <OfficialText>{file.name}</OfficialText>
                  {FORM_WORDS[language].size(fileSize(file.size))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd className="typed">{children}</dd>
  </div>
);

/** A line with words of the letter, which are in Chinese. */
const Fact = ({ label, value }: { label: string; value: string }) => (
  <Line label={label}>
    <OfficialText>{value}</OfficialText>
  </Line>
);
