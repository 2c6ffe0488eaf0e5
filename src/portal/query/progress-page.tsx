import { useContext } from 'react';
import type { ProgressView } from '../../application/access-requests/public-views.ts';
import { ANSWER_WORDS } from '../i18n/answer-words.data.ts';
import { CASE_WORDS } from '../i18n/case-words.data.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { dayIn, fullDayIn, PageLanguage, useWords } from '../i18n/language.ts';
import { MixedText, OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import type { Language } from '../shared/page/modes.ts';
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
  const { language } = frame;
  const words = CASE_WORDS[language];
  return renderPage({
    frame,
    title: formTitle(words.progressTitle, state.errors, language),
    column: 'query',
    crumbs: [
      { label: FRAME_WORDS[language].columns.query, path: PATHS.query(code) },
      { label: words.progressCrumb, path: null },
    ],
    translated: true,
    children: (
      <>
        <ErrorSummary errors={state.errors} labels={labelsOf(language)} />
        <h1>{words.progressTitle}</h1>
        {done && (
          <p className="result good" role="status">
            <strong>
              <OfficialText>{done}</OfficialText>
            </strong>
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
        <h2>{words.wanted}</h2>
        <p className="typed quoted">
          <OfficialText>{progress.description}</OfficialText>
        </p>
        {progress.receivedOn && (
          <p>
            <a href={PATHS.receipt(code)}>{words.receiptPdf}</a>
          </p>
        )}
        <Closing code={code} mayWithdraw={progress.mayWithdraw} />
      </>
    ),
  });
}

/** Names of the fields, for messages that are in Chinese. */
const labelsOf = (language: Language) => {
  const { text, lateReason, materials, reasons } = ANSWER_WORDS[language];
  return { text, lateReason, materials, reasons };
};

function Facts({ progress }: { progress: ProgressView }) {
  const words = useWords(CASE_WORDS);
  const language = useContext(PageLanguage);
  return (
    <dl className="facts two-columns">
      <div>
        <dt>{words.number}</dt>
        <dd>{progress.number}</dd>
      </div>
      <div>
        <dt>{words.status}</dt>
        <dd>
          <strong>
            <OfficialText>{progress.statusLabel}</OfficialText>
          </strong>
        </dd>
      </div>
      <div>
        <dt>{words.receivedOn}</dt>
        <dd>{progress.receivedOn ? dayIn(language, progress.receivedOn) : words.toConfirm}</dd>
      </div>
      <div>
        <dt>{words.dueOn}</dt>
        <dd>{dueOf(progress, language)}</dd>
      </div>
    </dl>
  );
}

/** A case that ended without a reply never went through the later stages: words say how it ended. */
function Stage({ progress: { stage, ended, statusLabel, reply } }: { progress: ProgressView }) {
  const words = useWords(CASE_WORDS);
  return ended && reply === null ? (
    <p className="notice">
      <MixedText>{words.endedSo(statusLabel)}</MixedText>
    </p>
  ) : (
    <StageBar stage={stage} ended={ended} statusLabel={statusLabel} />
  );
}

function dueOf({ clock, replyDueOn, ended, reply }: ProgressView, language: Language): string {
  const words = CASE_WORDS[language];
  if (reply) return words.repliedOn(dayIn(language, reply.signedOn));
  if (ended) return words.notCounted;
  if (replyDueOn) return `${fullDayIn(language, replyDueOn)}${clock?.provisional ? words.provisional : ''}`;
  if (clock?.state === 'waiting') return words.waiting;
  return clock?.state === 'paused' ? words.paused : words.dueLater;
}

function Steps({ steps }: { steps: ProgressView['steps'] }) {
  const words = useWords(CASE_WORDS);
  const language = useContext(PageLanguage);
  return (
    <section>
      <h2>{words.steps}</h2>
      <ol className="timeline">
        {steps.map((step) => (
          <li key={`${step.on}-${step.title}-${step.text}`}>
            <time dateTime={step.on}>{dayIn(language, step.on)}</time>
            <strong>
              <OfficialText>{step.title}</OfficialText>
            </strong>
            {step.text && (
              <p>
                <OfficialText>{step.text}</OfficialText>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Closing({ code, mayWithdraw }: { code: string; mayWithdraw: boolean }) {
  const words = useWords(CASE_WORDS);
  return (
    <div className="closing">
      {mayWithdraw && <a href={PATHS.withdrawal(code)}>{words.withdraw}</a>}
      <form method="post" action={PATHS.endQuery(code)}>
        <button type="submit" className="button quiet">
          {words.endQuery}
        </button>
      </form>
      <p className="hint">{words.endHint}</p>
    </div>
  );
}
