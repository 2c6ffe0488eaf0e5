import { LETTER_CATEGORIES } from '../../domain/participation/message-kinds.data.ts';
import { useWords } from '../i18n/language.ts';
import { MESSAGE_WORDS } from '../i18n/message-words.data.ts';
import { PARTICIPATION_WORDS } from '../i18n/participation-words.data.ts';
import { PATHS } from '../paths.ts';
import { RadioField } from '../shared/forms/choice-field.tsx';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../shared/forms/form-state.ts';
import { TextAreaField, TextField } from '../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { partCrumb, participationCrumbs } from './crumbs.ts';
import { Boundaries, GuardedFields, PersonFields, UploadField } from './parts.tsx';

type LetterPage = FormState & {
  readonly formKey: string;
  /** The letter reads like a request for information: its author decides which it is. */
  readonly boundary: boolean;
};

/** 我要写信: the form of a letter. */
export function letterPage(frame: AgencyFrame, page: LetterPage): string {
  const { errors } = page;
  const words = MESSAGE_WORDS[frame.language];
  const { person, attachments } = PARTICIPATION_WORDS[frame.language];
  const { category, subject, text, consents, write } = words;
  const labels = { category, subject, text, consents, uploads: attachments, ...person };
  return renderPage({
    frame,
    title: formTitle(write, errors, frame.language),
    column: 'participation',
    crumbs: participationCrumbs(frame, partCrumb(frame, 'mailbox'), { label: write, path: null }),
    translated: true,
    children: (
      <>
        <ErrorSummary errors={errors} labels={labels} />
        <h1>{write}</h1>
        <LetterForm code={frame.agency.code} {...page} />
        <h2>{words.notForMailbox}</h2>
        <Boundaries code={frame.agency.code} />
      </>
    ),
  });
}

function LetterForm({ code, formKey, boundary, ...state }: LetterPage & { code: string }) {
  const words = useWords(MESSAGE_WORDS);
  const { categories, attachments, submit, back } = useWords(PARTICIPATION_WORDS);
  const options = Object.fromEntries(LETTER_CATEGORIES.map((it) => [it, categories[it]]));
  return (
    <form method="post" encType="multipart/form-data" action={PATHS.mailboxNew(code)} noValidate>
      {boundary && <BoundaryChoice />}
      <GuardedFields formKey={formKey} />
      <RadioField {...state} name="category" label={words.category} options={options} required />
      <div className="fields">
        <TextField {...state} name="subject" label={words.subject} hint={words.subjectHint} wide required />
      </div>
      <TextAreaField {...state} name="text" label={words.text} hint={words.textHint} rows={8} required />
      <UploadField {...state} label={attachments} />
      <RadioField {...state} name="consents" label={words.consents} options={words.consent} required />
      <PersonFields {...state} demanded={false} />
      <p className="actions">
        <button type="submit" className="button large" name="intent" value={boundary ? 'letter' : ''}>
          {boundary ? words.submitLetter : submit}
        </button>
        <a href={PATHS.mailbox(code)}>{back}</a>
      </p>
    </form>
  );
}

function BoundaryChoice() {
  const words = useWords(MESSAGE_WORDS);
  return (
    <div className="callout" role="alert">
      <p>
        <strong>{words.boundary}</strong>
        {words.boundaryNote}
      </p>
      <p className="actions">
        <button type="submit" className="button" name="intent" value="apply">
          {words.toRequest}
        </button>
      </p>
    </div>
  );
}
