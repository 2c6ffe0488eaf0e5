import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { useWords } from '../../i18n/language.ts';
import { LOST_CODE_WORDS } from '../../i18n/lost-code-words.data.ts';
import { MixedText } from '../../i18n/official-text.tsx';
import { QUERY_WORDS } from '../../i18n/query-words.data.ts';
import { PATHS } from '../../paths.ts';
import { RadioField } from '../../shared/forms/choice-field.tsx';
import { ErrorSummary } from '../../shared/forms/error-summary.tsx';
import { type FormState, formTitle } from '../../shared/forms/form-state.ts';
import { TextField } from '../../shared/forms/text-field.tsx';
import type { AgencyFrame } from '../../shared/page/frame.ts';
import { renderPage } from '../../shared/page/html-page.tsx';

/** The ways to a new code without coming in person, as the form names them. */
export const WAYS = LOST_CODE_WORDS.zh.ways;

/** `asked`: the form has just been taken; `byMail`: whether this installation can send e-mail at all. */
type LostCodePage = FormState & { readonly asked: boolean; readonly byMail: boolean };

export const lostCodeCrumbs = ({ agency, language }: AgencyFrame, label: string) => [
  { label: FRAME_WORDS[language].columns.query, path: PATHS.query(agency.code) },
  { label, path: null },
];

/** 遗失查询码: by the registered e-mail, by post to the registered address, or in person. */
export function lostCodePage(frame: AgencyFrame, { asked, byMail, ...state }: LostCodePage): string {
  const { agency, language } = frame;
  const { officeName, address, hours, telephone } = agency.profile;
  const words = LOST_CODE_WORDS[language];
  const { number } = QUERY_WORDS[language];
  const labels = { number, way: words.way, contact: byMail ? words.contact : words.contactByPost };
  return renderPage({
    frame,
    title: formTitle(words.title, state.errors, language),
    column: 'query',
    crumbs: lostCodeCrumbs(frame, words.title),
    translated: true,
    children: (
      <>
        <ErrorSummary errors={state.errors} labels={labels} />
        <h1>{words.title}</h1>
        {asked && (
          <div className="result good" role="status">
            <strong>{words.asked}</strong>
            <span>{words.askedNote}</span>
          </div>
        )}
        {!asked && (
          <>
            <p>{words.lead}</p>
            <AskForm code={agency.code} byMail={byMail} {...state} />
          </>
        )}
        <h2>{words.atCounter}</h2>
        <p>
          <MixedText>{words.counter(officeName, address, hours, telephone)}</MixedText>
        </p>
        <p>
          <a href={PATHS.query(agency.code)}>{words.back}</a>
        </p>
      </>
    ),
  });
}

function AskForm({ code, byMail, ...state }: FormState & { code: string; byMail: boolean }) {
  const words = useWords(LOST_CODE_WORDS);
  const { number, numberHint } = useWords(QUERY_WORDS);
  const { email, post } = words.ways;
  return (
    <form method="post" action={PATHS.lostCode(code)} noValidate>
      <div className="fields">
        <TextField {...state} name="number" label={number} hint={numberHint} required />
      </div>
      <RadioField
        {...state}
        name="way"
        label={words.way}
        options={byMail ? { email, post } : { post }}
        required
      />
      <div className="fields">
        <TextField
          {...state}
          name="contact"
          label={byMail ? words.contact : words.contactByPost}
          hint={byMail ? words.contactHint : words.contactByPostHint}
          autoComplete="off"
          required
        />
      </div>
      <p className="actions">
        <button type="submit" className="button">
          {words.submit}
        </button>
      </p>
    </form>
  );
}
