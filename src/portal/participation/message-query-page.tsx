import type { TrackedMessage } from '../../application/participation/messages/track-message.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { fullDayIn, instantIn } from '../i18n/language.ts';
import { MESSAGE_WORDS } from '../i18n/message-words.data.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { PATHS } from '../paths.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextField } from '../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { participationCrumbs } from './crumbs.ts';
import { Fact } from './fact.tsx';
import { Paragraphs } from './parts.tsx';

const crumbsOf = (frame: AgencyFrame) =>
  participationCrumbs(frame, {
    label: PARTICIPATION_WORDS[frame.language].parts.messageQuery,
    path: null,
  });

/** Asks for number and query code. */
export function messageQueryPage(frame: AgencyFrame, state: FormState): string {
  const { code } = frame.agency;
  const { number, queryCode, ...words } = MESSAGE_WORDS[frame.language];
  const title = PARTICIPATION_WORDS[frame.language].parts.messageQuery;
  const [before, link, after] = words.requests;
  return renderPage({
    frame,
    title: formTitle(title, state.errors, frame.language),
    column: 'participation',
    crumbs: crumbsOf(frame),
    translated: true,
    children: (
      <>
        <ErrorSummary errors={state.errors} labels={{ number, queryCode }} />
        <h1>{title}</h1>
        <p>{words.queryLead}</p>
        <form className="query-form" method="post" action={PATHS.messageQuery(code)} noValidate>
          <div className="fields">
            <TextField {...state} name="number" label={number} hint={words.numberHint} required />
            <TextField {...state} name="queryCode" label={queryCode} hint={words.queryCodeHint} required />
          </div>
          <p className="actions">
            <button type="submit" className="button">
              {words.ask}
            </button>
          </p>
        </form>
        <p>
          {before}
          <a href={PATHS.query(code)}>{link}</a>
          {after}
        </p>
      </>
    ),
  });
}

/** A message as its sender sees it. */
export function trackedMessagePage(frame: AgencyFrame, message: TrackedMessage): string {
  const { language } = frame;
  const words = MESSAGE_WORDS[language];
  return renderPage({
    frame,
    title: words.progress,
    column: 'participation',
    crumbs: crumbsOf(frame),
    translated: true,
    children: (
      <>
        <h1>
          {message.subject ? (
            <OfficialText>{message.subject}</OfficialText>
          ) : (
            PARTICIPATION_WORDS[language].parts.siteErrors
          )}
        </h1>
        <MessageFacts frame={frame} message={message} />
        <h2>{words.written}</h2>
        <p className="typed quoted">
          <OfficialText>{message.text}</OfficialText>
        </p>
        {message.answer !== null && (
          <>
            <h2>{words.ourAnswer}</h2>
            <Paragraphs text={message.answer} />
          </>
        )}
        <p>
          <a href={PATHS.messageQuery(frame.agency.code)}>{words.another}</a>
        </p>
      </>
    ),
  });
}

function MessageFacts({ frame: { language }, message }: { frame: AgencyFrame; message: TrackedMessage }) {
  const words = MESSAGE_WORDS[language];
  const { categories, statuses } = PARTICIPATION_WORDS[language];
  return (
    <dl className="facts two-columns">
      <Fact label={words.number}>{message.number}</Fact>
      <Fact label={words.category}>{categories[message.category]}</Fact>
      <Fact label={words.receivedAt}>{instantIn(language, message.receivedAt)}</Fact>
      <Fact label={words.status}>{statuses[message.status]}</Fact>
      {message.answeredAt ? (
        <Fact label={words.answeredAt}>{instantIn(language, message.answeredAt)}</Fact>
      ) : (
        <Fact label={words.due}>{words.dueBy(fullDayIn(language, plainDate(message.dueOn)))}</Fact>
      )}
    </dl>
  );
}
