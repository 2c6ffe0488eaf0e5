import type { DraftView } from '../../application/access-requests/public-views.ts';
import { APPLY_WORDS } from '../i18n/apply-words.data.ts';
import { FORM_WORDS } from '../i18n/form-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { fileSize } from '../shared/parts/file-size.ts';
import { type Answer, applicantAnswers, contactAnswers, wantedAnswers } from './application-text.ts';
import { ApplySteps } from './apply-steps.tsx';
import { applyCrumbs } from './crumbs.ts';

/** Check your answers: nothing is submitted before this page is confirmed. `refusal` says why it could not be. */
export function checkPage(frame: AgencyFrame, draft: DraftView, refusal: string | null): string {
  const { agency, language } = frame;
  const words = APPLY_WORDS[language];
  const change = PATHS.applyChange(agency.code, draft.draftId);
  return renderPage({
    frame,
    title: refusal ? FORM_WORDS[language].wrong(words.check) : words.check,
    column: 'apply',
    crumbs: applyCrumbs(agency.code, words.checkCrumb, language),
    translated: true,
    unlisted: true,
    children: (
      <>
        <ApplySteps current={2} />
        {refusal && (
          <div className="error-summary" role="alert">
            <h2>{words.notSubmitted}</h2>
            <p>
              <OfficialText>{refusal}</OfficialText>
            </p>
          </div>
        )}
        <h1>{words.check}</h1>
        <p className="lead">{words.checkLead}</p>
        <Answers
          title={words.answers.applicant}
          answers={applicantAnswers(draft.form, language)}
          change={change}
        />
        <Answers
          title={words.answers.contact}
          answers={contactAnswers(draft.form, language)}
          change={change}
        />
        <Answers title={words.answers.wanted} answers={wantedAnswers(draft.form, language)} change={change} />
        <Files files={draft.files} change={change} />
        <form method="post" action={PATHS.applyCheck(agency.code, draft.draftId)}>
          <div className="callout">
            <p>
              {words.confirmation}
              {agency.settings.confirmationAnnounced ? words.receiptByBoth : words.receiptBySystem}
            </p>
          </div>
          <p className="actions">
            <button type="submit" className="button large">
              {words.submit}
            </button>
            <a href={change}>{words.backToChange}</a>
          </p>
        </form>
      </>
    ),
  });
}

type AnswersProps = { title: string; answers: readonly Answer[]; change: string };

function Answers({ title, answers, change }: AnswersProps) {
  const words = useWords(APPLY_WORDS);
  return (
    <section>
      <h2>{title}</h2>
      <dl className="facts answers">
        {answers.map(({ field, label, value }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd className="typed">{value || words.notFilledIn}</dd>
            <dd className="change">
              <a href={`${change}#${field}`}>
                {words.change}
                <span className="visually-hidden">{label}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const FIELDS = { 'identity-proof': 'identityProof', 'applicant-upload': 'materials' } as const;

function Files({ files, change }: { files: DraftView['files']; change: string }) {
  const words = useWords(APPLY_WORDS);
  const { size } = useWords(FORM_WORDS);
  return (
    <section>
      <h2>{words.answers.files}</h2>
      <dl className="facts answers">
        {files.map((file) => (
          <div key={file.fileId}>
            <dt>{words.fields[FIELDS[file.purpose]]}</dt>
            <dd className="typed">
              {file.name}
              {size(fileSize(file.size))}
            </dd>
            <dd className="change">
              <a href={`${change}#${FIELDS[file.purpose]}`}>
                {words.change}
                <span className="visually-hidden">{words.fields[FIELDS[file.purpose]]}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
