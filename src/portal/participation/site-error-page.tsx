import { SITE_ERROR_CATEGORIES } from '../../domain/participation/message-kinds.data.ts';
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
import { participationCrumbs } from './crumbs.ts';
import { GuardedFields, PersonFields, UploadField } from './parts.tsx';

type SiteErrorPage = FormState & { readonly formKey: string };

/** 网站纠错: what is wrong on which page. */
export function siteErrorPage(frame: AgencyFrame, page: SiteErrorPage): string {
  const { page: address, errorKind, errorText, screenshot, errorLead } = MESSAGE_WORDS[frame.language];
  const { parts, person } = PARTICIPATION_WORDS[frame.language];
  const labels = { page: address, category: errorKind, text: errorText, uploads: screenshot, ...person };
  return renderPage({
    frame,
    title: formTitle(parts.siteErrors, page.errors, frame.language),
    column: 'participation',
    crumbs: participationCrumbs(frame, { label: parts.siteErrors, path: null }),
    translated: true,
    children: (
      <>
        <ErrorSummary errors={page.errors} labels={labels} />
        <h1>{parts.siteErrors}</h1>
        <p>{errorLead}</p>
        <SiteErrorForm code={frame.agency.code} {...page} />
      </>
    ),
  });
}

function SiteErrorForm({ code, formKey, ...state }: SiteErrorPage & { code: string }) {
  const words = useWords(MESSAGE_WORDS);
  const { categories, submit } = useWords(PARTICIPATION_WORDS);
  const options = Object.fromEntries(SITE_ERROR_CATEGORIES.map((it) => [it, categories[it]]));
  return (
    <form method="post" encType="multipart/form-data" action={PATHS.siteError(code)} noValidate>
      <GuardedFields formKey={formKey} />
      <div className="fields">
        <TextField {...state} name="page" label={words.page} wide required />
      </div>
      <RadioField {...state} name="category" label={words.errorKind} options={options} required />
      <TextAreaField
        {...state}
        name="text"
        label={words.errorText}
        hint={words.errorHint}
        rows={5}
        required
      />
      <UploadField {...state} label={words.screenshot} />
      <PersonFields {...state} demanded={false} />
      <p className="actions">
        <button type="submit" className="button large">
          {submit}
        </button>
      </p>
    </form>
  );
}
